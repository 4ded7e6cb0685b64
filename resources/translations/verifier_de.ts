<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation>Vergleicht Handschriften offline. Nichts, was Sie laden oder zeichnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modell für Schriftzeichen</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modell für Unterschriften</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Karte anzeigen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation>Tinte der Vergleichsprobe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation>Stärke der Tinte der Vergleichsprobe</translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation>Die Vergleichsprobe wird anhand ihrer Tinte auf die fragliche Probe gelegt.</translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation>Die Vergleichsprobe liegt dort, wo ihre Tinte am besten passt.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation>Drehen, im Uhrzeigersinn</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row compared</source>
        <translation>1 Zeile verglichen</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 Zeile ausgewählt</translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation>1 Zeile angezeigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another window of this program has this table open.</source>
        <translation>Diese Tabelle ist in einem anderen Fenster dieses Programms geöffnet.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation>Nach Datei, Z zuerst</translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation>Nach llr, höchster zuerst</translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation>Nach llr, niedrigster zuerst</translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation>Nach Rohwert, höchster zuerst</translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation>Nach Rohwert, niedrigster zuerst</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Nach Zeile</translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation>Nach Zeile, letzte zuerst</translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation>Nach Bewertung, verschieden zuerst</translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation>Nach Bewertung, gleich zuerst</translation>
    </message>
    <message>
        <source>By warning</source>
        <translation>Nach Warnung</translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation>Nach Warnung, Z zuerst</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation>CSV-Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation>Bei {0} von {1} Zeilen abgebrochen</translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation>Ordner wählen: {0}</translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation>Wählen Sie zuerst beide Ordner.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare the rows with errors once more: their files may be back.</source>
        <translation>Vergleicht die Zeilen mit Fehlern noch einmal: Ihre Dateien sind vielleicht wieder da.</translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation>Zwei Ordner vergleichen</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Zwei Ordner vergleichen…</translation>
    </message>
    <message>
        <source>Continue {0}: {1} of {2} rows are done</source>
        <translation>{0} fortsetzen: {1} von {2} Zeilen sind fertig</translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation>Legen Sie eine CSV-Datei mit den Spalten questioned und reference oder zwei Ordner hier ab. Jede Zeile wird für sich verglichen; das Ergebnis lässt sich mit allen Zahlen speichern.</translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation>Jede Datei wird mit den Vergleichsproben ihres Namens verglichen.</translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation>Jede fragliche Datei wird mit den Vergleichsproben ihres Namens verglichen: form-12.png mit form-12.png oder mit allen Bildern in einem Ordner form-12. Wo keine Namen gleich sind, wird jede Datei mit allen Vergleichsproben zusammen verglichen, als stammten sie von einer Person.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row in Compare.</source>
        <translation>Eingabetaste oder Doppelklick öffnet die Zeile im Vergleich.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File 2</source>
        <translation>Datei 2</translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation>Nach Dateinamen filtern</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>Go on there, or close that window and try again.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie jenes Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Dieses Ergebnis behalten</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation>Keine Namen sind gleich, daher wird jede Datei mit allen {0} Vergleichsproben zusammen verglichen.</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with the one reference.</source>
        <translation>Keine Namen sind gleich, daher wird jede Datei mit der einen Vergleichsprobe verglichen.</translation>
    </message>
    <message>
        <source>No row is called so.</source>
        <translation>Keine Zeile heißt so.</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>Keine Zeile ist von dieser Art.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation>Je eine Vergleichsprobe</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation>CSV-Tabelle mit Paaren öffnen…</translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation>Tabelle mit Paaren öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation>Bei {0} von {1} Zeilen angehalten</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation>Fragliche Dateien</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation>Zeilen werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vergleichsprobe</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation>Zeile {0}, {1}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Verglichene Zeilen</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Anzuzeigende Zeilen</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Save the result?</source>
        <translation>Ergebnis speichern?</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show {0}: all {2} rows are done and not saved</source>
        <translation>{0} zeigen: alle {2} Zeilen sind fertig und nicht gespeichert</translation>
    </message>
    <message>
        <source>Show {0}: its row is done and not saved</source>
        <translation>{0} zeigen: die Zeile ist fertig und nicht gespeichert</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation>Bei {0} von {1} Zeilen gestoppt</translation>
    </message>
    <message>
        <source>The folders {0} cannot be compared.</source>
        <translation>Die Ordner {0} lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation>Der unbestimmte Bereich hängt von der Zahl der Vergleichsproben ab.</translation>
    </message>
    <message>
        <source>The model or the files have changed since. All rows are compared again.</source>
        <translation>Modell oder Dateien haben sich seitdem geändert. Alle Zeilen werden neu verglichen.</translation>
    </message>
    <message>
        <source>The result of {0} is not saved.</source>
        <translation>Das Ergebnis von {0} ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The row that was compared before is kept.</source>
        <translation>Die zuvor verglichene Zeile bleibt erhalten.</translation>
    </message>
    <message>
        <source>The saved table gives a verdict for rows that have none here, beside their warnings.</source>
        <translation>Die gespeicherte Tabelle nennt auch für Zeilen, die hier keine Bewertung haben, eine, neben ihren Warnungen.</translation>
    </message>
    <message>
        <source>These rows answer the model that was in use before.</source>
        <translation>Diese Zeilen beruhen auf dem Modell, das vorher verwendet wurde.</translation>
    </message>
    <message>
        <source>These rows were compared as characters.</source>
        <translation>Diese Zeilen wurden als Schriftzeichen verglichen.</translation>
    </message>
    <message>
        <source>These rows were compared as signatures.</source>
        <translation>Diese Zeilen wurden als Unterschriften verglichen.</translation>
    </message>
    <message>
        <source>These rows were compared at the operating point “{0}”.</source>
        <translation>Diese Zeilen wurden am Arbeitspunkt „{0}“ verglichen.</translation>
    </message>
    <message>
        <source>Try errors again</source>
        <translation>Fehler erneut versuchen</translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation>Zwei Ordner…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation>Warnung oder Fehler</translation>
    </message>
    <message>
        <source>What is compared next takes its place.</source>
        <translation>Was als Nächstes verglichen wird, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>What is done of the table cannot be kept for another day ({0}). Save it as CSV.</source>
        <translation>Was von der Tabelle fertig ist, lässt sich nicht für einen anderen Tag aufbewahren ({0}). Speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>different – same</source>
        <translation>verschieden – gleich</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>mit Warnungen</translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation>{0} lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation>{0} vergangen</translation>
    </message>
    <message>
        <source>{0} is the table that was opened. Choose another name.</source>
        <translation>{0} ist die geöffnete Tabelle. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation>{0} von {1} haben keine.</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} Vergleichsproben</translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation>Je {0} Vergleichsproben</translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation>{0} Zeilen verglichen</translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation>{0} Zeilen angezeigt</translation>
    </message>
    <message>
        <source>{0} rows that were compared before are kept.</source>
        <translation>{0} zuvor verglichene Zeilen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation>{0} Zeilen/s</translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation>{0}, noch nicht verglichen</translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation>{0}: unbestimmt von {1} bis {2}.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A case keeps everything on the Compare page.</source>
        <translation>Ein Fall bewahrt alles auf, was auf der Seite „Vergleich“ liegt.</translation>
    </message>
    <message>
        <source>A case keeps it together with the samples.</source>
        <translation>Ein Fall bewahrt es zusammen mit den Proben auf.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases (*.hwcase)</source>
        <translation>Fälle (*.hwcase)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Fall speichern…</translation>
    </message>
    <message>
        <source>The file holds something else than is shown here.</source>
        <translation>Die Datei enthält etwas anderes, als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>This case was saved with the model {0}. It was compared anew with the model {1}, so the finding may be another one than then.</source>
        <translation>Dieser Fall wurde mit dem Modell {0} gespeichert. Er wurde mit dem Modell {1} neu verglichen; der Befund kann daher ein anderer sein als damals.</translation>
    </message>
    <message>
        <source>What you drew is in no file or set yet.</source>
        <translation>Was Sie gezeichnet haben, steht noch in keiner Datei und keinem Probensatz.</translation>
    </message>
    <message>
        <source>What you drew on the References page is in no file or set yet.</source>
        <translation>Was Sie auf der Seite „Proben“ gezeichnet haben, steht noch in keiner Datei und keinem Probensatz.</translation>
    </message>
    <message>
        <source>What you wrote about this case is in no file yet.</source>
        <translation>Was Sie zu diesem Fall geschrieben haben, steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.</source>
        <translation>Als dieser Fall gespeichert wurde, war der Befund: {0} ({1}). Er wurde neu verglichen mit {2}.</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <source>program {0}</source>
        <translation>Programm {0}</translation>
    </message>
    <message>
        <source>{0} was not opened: something went wrong inside the program.</source>
        <translation>{0} wurde nicht geöffnet: Im Programm ging etwas schief.</translation>
    </message>
    <message>
        <source>{0} was not saved. {1}</source>
        <translation>{0} wurde nicht gespeichert. {1}</translation>
    </message>
    <message>
        <source>{0} was not saved: something went wrong inside the program.</source>
        <translation>{0} wurde nicht gespeichert: Im Programm ging etwas schief.</translation>
    </message>
    <message>
        <source>{0} was opened.</source>
        <translation>{0} wurde geöffnet.</translation>
    </message>
    <message>
        <source>“{0}” was changed since it was saved.</source>
        <translation>„{0}“ wurde seit dem Speichern geändert.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Blue or violet</source>
        <translation>Blau oder violett</translation>
    </message>
    <message>
        <source>Clean automatically</source>
        <translation>Automatisch bereinigen</translation>
    </message>
    <message>
        <source>Cleaned automatically. The original is never changed.</source>
        <translation>Automatisch bereinigt. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Cleaned by hand. The original is never changed.</source>
        <translation>Von Hand bereinigt. Das Original wird nie verändert.</translation>
    </message>
    <message>
        <source>Cleaning: {0}</source>
        <translation>Bereinigung: {0}</translation>
    </message>
    <message>
        <source>Even out light and paper</source>
        <translation>Licht und Papier ausgleichen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Take away lines and print of forms</source>
        <translation>Linien und Druck von Formularen entfernen</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Flecken entfernen</translation>
    </message>
    <message>
        <source>Take away stamps</source>
        <translation>Stempel entfernen</translation>
    </message>
    <message>
        <source>Threshold of ink</source>
        <translation>Schwelle für Tinte</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>nichts blieb übrig</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>diese Probe</translation>
    </message>
    <message>
        <source>{0}: less counts as ink</source>
        <translation>{0}: weniger gilt als Tinte</translation>
    </message>
    <message>
        <source>{0}: more counts as ink</source>
        <translation>{0}: mehr gilt als Tinte</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Kein Befehl</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Baseline to write on</source>
        <translation>Schreiblinie anzeigen</translation>
    </message>
    <message>
        <source>Broad pen</source>
        <translation>Breiter Stift</translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation>Tabelle abbrechen</translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation>Schriftzeichen: dasselbe Zeichen?</translation>
    </message>
    <message>
        <source>Choose a part of the picture in use</source>
        <translation>Einen Teil des gewählten Bildes wählen</translation>
    </message>
    <message>
        <source>Cleaning of the sample to rank</source>
        <translation>Bereinigung der einzuordnenden Probe</translation>
    </message>
    <message>
        <source>Cleaning of this reference…</source>
        <translation>Bereinigung dieser Vergleichsprobe…</translation>
    </message>
    <message>
        <source>Cleaning, {0}</source>
        <translation>Bereinigung, {0}</translation>
    </message>
    <message>
        <source>Cleaning…</source>
        <translation>Bereinigung…</translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation>Beide Seiten leeren</translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation>Aktives Feld leeren</translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation>Einzuordnende Probe leeren</translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation>Leeren, {0}</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Beispiel vergleichen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare rows with errors again</source>
        <translation>Zeilen mit Fehlern erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Zwei Ordner vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the best set</source>
        <translation>Mit dem besten Satz vergleichen</translation>
    </message>
    <message>
        <source>Continue the table that was left</source>
        <translation>Unterbrochene Tabelle fortsetzen</translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation>Befundlage als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation>Befund als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation>Befund als Text kopieren</translation>
    </message>
    <message>
        <source>Crop the sample to rank</source>
        <translation>Einzuordnende Probe zuschneiden</translation>
    </message>
    <message>
        <source>Crop this reference…</source>
        <translation>Diese Vergleichsprobe zuschneiden…</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Zuschneiden, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation>Dieses Modell löschen…</translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation>Vergleichsprobe zeichnen</translation>
    </message>
    <message>
        <source>Draw in the full window</source>
        <translation>Im ganzen Fenster zeichnen</translation>
    </message>
    <message>
        <source>Draw in the full window, {0}</source>
        <translation>Im ganzen Fenster zeichnen, {0}</translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation>Neue Zufallspaare ziehen</translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation>Zeichnen, {0}</translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation>Striche radieren, {0}</translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation>Befundlage: Blinken</translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation>Befundlage: Differenzkarte</translation>
    </message>
    <message>
        <source>Evidence: movement of the pen</source>
        <translation>Befundlage: Bewegung des Stifts</translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation>Befundlage: Überlagerung</translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation>Befundlage: nebeneinander</translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation>Dieses Modell exportieren…</translation>
    </message>
    <message>
        <source>Fine pen</source>
        <translation>Feiner Stift</translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation>Feinabstimmen mit Ordner…</translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation>Feinabstimmen mit Tabelle…</translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation>Feinabstimmen mit den Probensätzen</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>Zuletzt geöffnete Dateien vergessen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Modell importieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation>Mittlerer Stift</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Bisherige Meldungen</translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation>Vergleichsprobe nach hinten</translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation>Vergleichsprobe nach vorn</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation>Neuer Probensatz</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation>Probensatz öffnen…</translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation>Tabelle mit Paaren öffnen…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Befundlage auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation>Bilder als Vergleichsproben öffnen…</translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation>Bilder öffnen, {0}</translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation>Fragliche Probe öffnen…</translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation>Vergleichsproben öffnen…</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Einzuordnende Probe öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation>Bild oder Datei ins aktive Feld einfügen</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Vergleichsprobe einfügen</translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation>Bild einfügen, {0}</translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation>Einzuordnende Probe einfügen</translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation>Tabelle anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation>Mit eigenen Daten neu kalibrieren…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation>Wiederholen, {0}</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>Alle Vergleichsproben entfernen</translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation>Diese Vergleichsprobe entfernen</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Diesen Satz entfernen</translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation>Dieses Modell umbenennen</translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation>Diesen Satz umbenennen</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Rechenkern neu starten</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation>Auf das Ausgangsmodell zurücksetzen</translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation>Kontaktbogen speichern…</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Fall speichern…</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation>Befundlage als Bild speichern…</translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation>Vergleichsproben als Satz speichern…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show and choose how the picture in use is cleaned</source>
        <translation>Zeigen und wählen, wie das Bild bereinigt wird</translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation>Unterschrift: derselbe Schreiber?</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation>Training stoppen und behalten</translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation>Fragliche und Vergleichsprobe tauschen</translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation>Modell an beschrifteten Proben erproben…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation>Rückgängig, {0}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation>Vergleichsprobe verwenden oder auslassen</translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation>Diesen Satz im Vergleich verwenden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>cut rotate turn straighten</source>
        <translation>ausschneiden drehen geraderücken</translation>
    </message>
    <message>
        <source>delete remove empty</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>export InkML SVG PNG</source>
        <translation>exportieren InkML SVG PNG</translation>
    </message>
    <message>
        <source>export print PDF HTML</source>
        <translation>exportieren drucken PDF HTML</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache language</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>Optionen Präferenzen</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>fragliche Probe</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>stamp lines background threshold specks</source>
        <translation>Stempel Linien Hintergrund Schwelle Flecken</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation>Schriftzeichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>Es gibt noch keinen Befund.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The finding was copied as a picture.</source>
        <translation>Der Befund wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>Der Befund wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Copy the finding when they have been.</source>
        <translation>Die Proben wurden so, wie sie jetzt sind, noch nicht verglichen. Kopieren Sie den Befund, wenn das geschehen ist.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It went wrong {0} times.</source>
        <translation>Es ist {0}-mal etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it what should not be passed on.</source>
        <translation>Es wird nichts gesendet, nirgendwohin. Genau dies kopiert „Kopieren“; nehmen Sie heraus, was nicht weitergegeben werden soll.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on, and what you drew and opened is still there; save it as a case before you do anything else.</source>
        <translation>Im Programm ist etwas schiefgegangen. Das Fenster läuft weiter, und was Sie gezeichnet und geöffnet haben, ist noch da; speichern Sie es als Fall, bevor Sie etwas anderes tun.</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>Der Rechenkern startet nicht</translation>
    </message>
    <message>
        <source>The part of the program that compares stops as soon as it starts, so it was not started again. What you drew and opened is still there.</source>
        <translation>Der Teil des Programms, der vergleicht, stoppt, sobald er startet, und wurde daher nicht erneut gestartet. Was Sie gezeichnet und geöffnet haben, ist noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Add parts of {0} to a set</source>
        <translation>Teile von {0} zu einem Satz hinzufügen</translation>
    </message>
    <message>
        <source>Added to “{0}”. Parts added from this file: {1}</source>
        <translation>Zu „{0}“ hinzugefügt. Teile aus dieser Datei: {1}</translation>
    </message>
    <message>
        <source>Crop {0}</source>
        <translation>{0} zuschneiden</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Zuschneiden, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Drag a box round one piece of writing, or click a suggestion. Arrow keys move the box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom; Ctrl and drag moves the page.</source>
        <translation>Ziehen Sie einen Rahmen um ein Schriftstück, oder klicken Sie auf einen Vorschlag. Pfeiltasten bewegen den Rahmen, Umschalt und Pfeile ändern seine Größe, [ und ] drehen ihn. Rad, + und − zoomen; Strg und Ziehen bewegt die Seite.</translation>
    </message>
    <message>
        <source>Each part that you add becomes a reference of its own.</source>
        <translation>Jeder hinzugefügte Teil wird eine eigene Vergleichsprobe.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>More than one piece of writing.</source>
        <translation>Mehr als ein Schriftstück.</translation>
    </message>
    <message>
        <source>No writing was found by itself.</source>
        <translation>Von selbst wurde keine Schrift gefunden.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Seite wird geöffnet…</translation>
    </message>
    <message>
        <source>Page {0} of {1}, with the box of the crop</source>
        <translation>Seite {0} von {1}, mit dem Rahmen des Ausschnitts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Vorgeschlagen:</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>Vorschlag {0}</translation>
    </message>
    <message>
        <source>This is a whole page.</source>
        <translation>Das ist eine ganze Seite.</translation>
    </message>
    <message>
        <source>This looks like print.</source>
        <translation>Das sieht gedruckt aus.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Teil verwenden</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>nothing in this part</source>
        <translation>nichts in diesem Teil</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Augenblick</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>dieser Teil</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation>InkML, mit Zeit und Druck (*.inkml)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation>SVG, mit Zeit und Druck (*.svg)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 imitation</source>
        <translation>1 Nachahmung</translation>
    </message>
    <message>
        <source>1 sign has fewer than {0} genuine samples.</source>
        <translation>1 Schriftzeichen hat weniger als {0} echte Proben.</translation>
    </message>
    <message>
        <source>1 writer has fewer than {0} genuine samples.</source>
        <translation>1 Schreiber hat weniger als {0} echte Proben.</translation>
    </message>
    <message>
        <source>A cell has more than {0} characters.</source>
        <translation>Eine Zelle hat mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>A drawing has no pages.</source>
        <translation>Eine Zeichnung hat keine Seiten.</translation>
    </message>
    <message>
        <source>A path of the SVG file is broken.</source>
        <translation>Ein Pfad der SVG-Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A path of the SVG file is not made of straight pieces.</source>
        <translation>Ein Pfad der SVG-Datei besteht nicht aus geraden Stücken.</translation>
    </message>
    <message>
        <source>A point of a stroke lacks one of its channels.</source>
        <translation>Einem Punkt eines Strichs fehlt einer seiner Kanäle.</translation>
    </message>
    <message>
        <source>A shape of the SVG file is moved by “{0}”.</source>
        <translation>Eine Form der SVG-Datei ist mit „{0}“ transformiert.</translation>
    </message>
    <message>
        <source>A stroke does not follow its trace format.</source>
        <translation>Ein Strich entspricht nicht seinem Trace-Format.</translation>
    </message>
    <message>
        <source>A stroke has more than {0} points.</source>
        <translation>Ein Strich hat mehr als {0} Punkte.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a finite number.</source>
        <translation>Ein Strich enthält etwas, das keine endliche Zahl ist.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a number.</source>
        <translation>Ein Strich enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>A stroke is not four lists x, y, t and pressure.</source>
        <translation>Ein Strich besteht nicht aus vier Listen für x, y, t und Druck.</translation>
    </message>
    <message>
        <source>A stroke runs too far from its origin.</source>
        <translation>Ein Strich reicht zu weit von seinem Ursprung weg.</translation>
    </message>
    <message>
        <source>A stroke&apos;s channels differ in length or are empty.</source>
        <translation>Die Kanäle eines Strichs sind verschieden lang oder leer.</translation>
    </message>
    <message>
        <source>A writer is in two parts of the split.</source>
        <translation>Ein Schreiber kommt in zwei Teilen der Aufteilung vor.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Add samples.</source>
        <translation>Fügen Sie Proben hinzu.</translation>
    </message>
    <message>
        <source>Add the samples.</source>
        <translation>Fügen Sie die Proben hinzu.</translation>
    </message>
    <message>
        <source>After line {0} a cell has more than {1} characters.</source>
        <translation>Nach Zeile {0} hat eine Zelle mehr als {1} Zeichen.</translation>
    </message>
    <message>
        <source>After line {0} it is not CSV ({1}).</source>
        <translation>Nach Zeile {0} ist es kein CSV mehr ({1}).</translation>
    </message>
    <message>
        <source>All comparisons with so many references ({0}) are of one kind.</source>
        <translation>Alle Vergleiche mit so vielen Vergleichsproben ({0}) sind von derselben Art.</translation>
    </message>
    <message>
        <source>Allow at least {0} s.</source>
        <translation>Lassen Sie mindestens {0} s Zeit.</translation>
    </message>
    <message>
        <source>Among the training data are signature sets that were published for research only.</source>
        <translation>Zu den Trainingsdaten gehören Unterschriftensammlungen, die nur für die Forschung veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything.</source>
        <translation>Mindestens zwei sind nötig, fünf, um etwas zu lernen.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything. {0}</source>
        <translation>Mindestens zwei sind nötig, fünf, um etwas zu lernen. {0}</translation>
    </message>
    <message>
        <source>Begin with the model that it was tuned from.</source>
        <translation>Beginnen Sie mit dem Modell, aus dem sie angepasst wurde.</translation>
    </message>
    <message>
        <source>Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with the program {2} became {3}, and {4} more is the most that is accepted.</source>
        <translation>Besser an {0}, {1}, aber es vergisst andere Handschriften: Auf dem mitgelieferten Prüfsatz wurden aus {2} nun {3}, und {4} mehr ist das Höchste, was angenommen wird.</translation>
    </message>
    <message>
        <source>Better on {0}: {1}.</source>
        <translation>Besser an {0}: {1}.</translation>
    </message>
    <message>
        <source>Calibration needs genuine samples and imitations.</source>
        <translation>Kalibrieren erfordert echte Proben und Nachahmungen.</translation>
    </message>
    <message>
        <source>Calibration: validation writers of susig, svc2004, cedar and dutch.</source>
        <translation>Kalibrierung: Validierungsschreiber von susig, svc2004, cedar und dutch.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Character, compact</source>
        <translation>Schriftzeichen, kompakt</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>Prüfen Sie Namen und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk, or choose another.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that it is the right picture, or crop closer.</source>
        <translation>Prüfen Sie, ob es das richtige Bild ist, oder schneiden Sie enger zu.</translation>
    </message>
    <message>
        <source>Check the files.</source>
        <translation>Prüfen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Prüfen Sie den Ordner, seine Zugriffsrechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Prüfen Sie den Namen und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the permissions and the space on the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {0}.</source>
        <translation>Wählen Sie eine Datei, die auf {0} endet.</translation>
    </message>
    <message>
        <source>Choose a file with a drawing.</source>
        <translation>Wählen Sie eine Datei mit einer Zeichnung.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures.</source>
        <translation>Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Choose a folder with more samples.</source>
        <translation>Wählen Sie einen Ordner mit mehr Proben.</translation>
    </message>
    <message>
        <source>Choose a model file of this program (.safetensors).</source>
        <translation>Wählen Sie eine Modelldatei dieses Programms (.safetensors).</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Geben Sie eine Bilddatei an.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate.</source>
        <translation>Wählen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or train it again with this version.</source>
        <translation>Wählen Sie ein anderes Modell oder trainieren Sie dieses mit der jetzigen Version neu.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Wählen Sie eine andere Seite.</translation>
    </message>
    <message>
        <source>Choose auto or cpu instead.</source>
        <translation>Wählen Sie stattdessen auto oder cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Wählen Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Choose that profile, or a model for {0}.</source>
        <translation>Wählen Sie dieses Profil oder ein Modell für {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Kopieren Sie ihn noch einmal von seiner Quelle.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie dies.</translation>
    </message>
    <message>
        <source>Correct the list, or its permissions.</source>
        <translation>Berichtigen Sie die Liste oder ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Create some, or name a folder.</source>
        <translation>Legen Sie welche an oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Crop it, or save it as PNG.</source>
        <translation>Schneiden Sie das Bild zu oder speichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>Crop it, or scan at a lower resolution.</source>
        <translation>Schneiden Sie das Bild zu oder scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>Derived from the handwriting of real people; pass it on only where they or the law allow it.</source>
        <translation>Aus der Handschrift wirklicher Menschen entstanden; geben Sie es nur weiter, wo diese oder das Gesetz es erlauben.</translation>
    </message>
    <message>
        <source>Draw a smaller box.</source>
        <translation>Ziehen Sie einen kleineren Rahmen.</translation>
    </message>
    <message>
        <source>Draw it again, or export it again from the program that made it.</source>
        <translation>Zeichnen Sie neu oder exportieren Sie die Zeichnung erneut aus dem Programm, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Draw something first.</source>
        <translation>Zeichnen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Draw the box on the picture.</source>
        <translation>Ziehen Sie den Rahmen auf dem Bild.</translation>
    </message>
    <message>
        <source>Export the drawing again with the channels X and Y.</source>
        <translation>Exportieren Sie die Zeichnung erneut, mit den Kanälen X und Y.</translation>
    </message>
    <message>
        <source>Export the drawing again, or save it as a picture.</source>
        <translation>Exportieren Sie die Zeichnung erneut oder speichern Sie sie als Bild.</translation>
    </message>
    <message>
        <source>Export the drawing again.</source>
        <translation>Exportieren Sie die Zeichnung erneut.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Tragen Sie das Fehlende ein.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Beschaffen Sie die Datei erneut von ihrer Quelle oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Get the model file again, or recalibrate it.</source>
        <translation>Beschaffen Sie die Modelldatei erneut oder kalibrieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>Give at least two genuine samples of a writer and one by somebody else.</source>
        <translation>Geben Sie mindestens zwei echte Proben eines Schreibers und eine von jemand anderem an.</translation>
    </message>
    <message>
        <source>Give each writer one folder with a name of its own.</source>
        <translation>Geben Sie jedem Schreiber einen Ordner mit eigenem Namen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie dem Satz einen Namen.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it to a folder with a shorter path.</source>
        <translation>Geben Sie ihr einen kürzeren Namen, oder verschieben Sie sie in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Give the file another name, which the model takes then.</source>
        <translation>Geben Sie der Datei einen anderen Namen; das Modell heißt dann ebenso.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read here.</source>
        <translation>HEIC-Bilder lassen sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>Importieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>Das lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read or written ({0}).</source>
        <translation>Das lässt sich nicht lesen oder schreiben ({0}).</translation>
    </message>
    <message>
        <source>It cannot be removed or renamed.</source>
        <translation>Es lässt sich weder löschen noch umbenennen.</translation>
    </message>
    <message>
        <source>It cannot be written ({0}).</source>
        <translation>Das lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>It has a column {0}, which the result adds.</source>
        <translation>Es gibt schon eine Spalte {0}, die erst das Ergebnis hinzufügt.</translation>
    </message>
    <message>
        <source>It has both columns reference and references.</source>
        <translation>Es gibt sowohl eine Spalte reference als auch eine Spalte references.</translation>
    </message>
    <message>
        <source>It has no columns questioned and reference (or references).</source>
        <translation>Die Spalten questioned und reference (oder references) fehlen.</translation>
    </message>
    <message>
        <source>It holds over {0} pictures.</source>
        <translation>Darin sind über {0} Bilder.</translation>
    </message>
    <message>
        <source>It is in this set already.</source>
        <translation>Diese Probe ist schon in diesem Satz.</translation>
    </message>
    <message>
        <source>It is not CSV ({0}).</source>
        <translation>Es ist kein CSV ({0}).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>It is not the beginning of this table&apos;s result.</source>
        <translation>Das ist nicht der Anfang des Ergebnisses dieser Tabelle.</translation>
    </message>
    <message>
        <source>It may be chance on {0}: {1}; between {2} and {3} better.</source>
        <translation>Es kann Zufall sein, an {0}: {1}; zwischen {2} und {3} besser.</translation>
    </message>
    <message>
        <source>It may not be read.</source>
        <translation>Das darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It needs file, writer and kind; or questioned, reference and same.</source>
        <translation>Nötig sind die Spalten file, writer und kind oder questioned, reference und same.</translation>
    </message>
    <message>
        <source>Its files cannot be told apart by writer.</source>
        <translation>Die Dateien lassen sich nicht nach Schreibern unterscheiden.</translation>
    </message>
    <message>
        <source>Its samples are not picture files of their own.</source>
        <translation>Die Proben darin sind keine eigenen Bilddateien.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Koch et al. 2015, on local data</source>
        <translation>Koch u. a. 2015, mit eigenen Daten</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie diese weg.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Line {0} calls two files different that other lines call the same.</source>
        <translation>Zeile {0} nennt zwei Dateien verschieden, die andere Zeilen gleich nennen.</translation>
    </message>
    <message>
        <source>Line {0} gives {1} another writer or kind than an earlier line.</source>
        <translation>Zeile {0} gibt {1} einen anderen Schreiber oder eine andere Art als eine frühere Zeile.</translation>
    </message>
    <message>
        <source>Line {0} has the unknown kind {1}.</source>
        <translation>Zeile {0} enthält die unbekannte Art {1}.</translation>
    </message>
    <message>
        <source>Line {0} lacks a file or says neither same nor different.</source>
        <translation>In Zeile {0} fehlt eine Datei oder die Angabe same oder different.</translation>
    </message>
    <message>
        <source>Line {0} lacks its file or writer.</source>
        <translation>In Zeile {0} fehlt die Datei oder der Schreiber.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the cell.</source>
        <translation>Suchen Sie nach einem Anführungszeichen, das nie geschlossen wird, oder kürzen Sie die Zelle.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make room on the disk; the result is in {0}.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; das Ergebnis liegt in {0}.</translation>
    </message>
    <message>
        <source>Memory ran out; the batch is halved.</source>
        <translation>Der Speicher ging aus; der Stapel wird halbiert.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>Geben Sie einen kleineren Ordner an.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <translation>Nennen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Geben Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>Name the references like the questioned files, or their folders.</source>
        <translation>Benennen Sie die Vergleichsproben oder ihre Ordner wie die fraglichen Dateien.</translation>
    </message>
    <message>
        <source>Name them in the first line, with commas between.</source>
        <translation>Nennen Sie sie in der ersten Zeile, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>No ink was found, only specks.</source>
        <translation>Es wurde keine Tinte gefunden, nur Flecken.</translation>
    </message>
    <message>
        <source>No ink was found.</source>
        <translation>Es wurde keine Tinte gefunden.</translation>
    </message>
    <message>
        <source>No name agrees, and {0} references are too many for one person.</source>
        <translation>Keine Namen sind gleich, und {0} Vergleichsproben sind zu viele für eine Person.</translation>
    </message>
    <message>
        <source>No sample can be used.</source>
        <translation>Keine Probe ist verwendbar.</translation>
    </message>
    <message>
        <source>No writer has two samples.</source>
        <translation>Kein Schreiber hat zwei Proben.</translation>
    </message>
    <message>
        <source>Not better on {0}: {1}.</source>
        <translation>Nicht besser an {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make space on the disk and try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation and calibration.</source>
        <translation>Omniglot: 25 Hintergrundalphabete zum Training, fünf weitere zur Validierung und Kalibrierung.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation.</source>
        <translation>Omniglot: 25 Hintergrundalphabete zum Training, fünf weitere zur Validierung.</translation>
    </message>
    <message>
        <source>Only one reference set has references in use.</source>
        <translation>Nur ein Probensatz hat Vergleichsproben in Verwendung.</translation>
    </message>
    <message>
        <source>Only the calibration rests on signature sets that were published for research: it says how often the scores mislead, and can be made anew with recalibrate.</source>
        <translation>Nur die Kalibrierung beruht auf Unterschriftensammlungen, die für die Forschung veröffentlicht wurden: Sie sagt, wie oft die Scores irreführen, und lässt sich durch neues Kalibrieren ersetzen.</translation>
    </message>
    <message>
        <source>Only {0}, too few to decide: {1}.</source>
        <translation>Gemessen an nur {0}, zu wenigen für eine Entscheidung: {1}.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>Seite {0} des PDFs ist beschädigt.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away to begin anew.</source>
        <translation>Legen Sie eine Sicherungskopie an ihre Stelle oder verschieben Sie sie an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Put cells that contain a comma or semicolon into double quotes.</source>
        <translation>Setzen Sie Zellen, die ein Komma oder Semikolon enthalten, in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures into a folder of their own (imitations in a folder `forged` inside), or list them in a table with file, writer and kind.</source>
        <translation>Legen Sie die Bilder jeder Person in einen eigenen Ordner (Nachahmungen darin in einen Ordner „forged“), oder führen Sie sie in einer Tabelle mit Datei, Schreiber und Art auf.</translation>
    </message>
    <message>
        <source>Put it back, or name another folder or table.</source>
        <translation>Legen Sie das Fehlende zurück, oder geben Sie einen anderen Ordner oder eine andere Tabelle an.</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>Entfernen Sie sie und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>Remove it here too.</source>
        <translation>Entfernen Sie sie auch hier.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Remove one of them, or give both to one writer.</source>
        <translation>Entfernen Sie eines davon oder geben Sie beide demselben Schreiber.</translation>
    </message>
    <message>
        <source>Remove one, or give each set a folder of its own.</source>
        <translation>Entfernen Sie eine davon oder geben Sie jedem Datensatz einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Löschen Sie zuerst das daraus entstandene Modell.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Benennen Sie sie um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Rename that set.</source>
        <translation>Benennen Sie diesen Datensatz um.</translation>
    </message>
    <message>
        <source>Row {0} has {1} cells, the header {2}.</source>
        <translation>Zeile {0} hat {1} Zellen, die Kopfzeile {2}.</translation>
    </message>
    <message>
        <source>Run the command self-test to see why.</source>
        <translation>Der Befehl self-test zeigt, warum.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and open that.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Save a smaller part of it, or scan at a lower resolution.</source>
        <translation>Speichern Sie einen kleineren Teil davon oder scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Speichern Sie die Tabelle als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Speichern Sie die Tabelle erneut als CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or install pi-heif.</source>
        <translation>Speichern Sie das Bild als JPEG oder PNG oder installieren Sie pi-heif.</translation>
    </message>
    <message>
        <source>Save it as a picture (PNG), or as InkML, and load that.</source>
        <translation>Speichern Sie die Zeichnung als Bild (PNG) oder als InkML und laden Sie diese Datei.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>Scan it smaller.</source>
        <translation>Scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>Scan or export it again.</source>
        <translation>Scannen oder exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Signature, compact</source>
        <translation>Unterschrift, kompakt</translation>
    </message>
    <message>
        <source>Signature, compact, open data</source>
        <translation>Unterschrift, kompakt, offene Daten</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>Im Programm ist etwas schiefgegangen ({0}).</translation>
    </message>
    <message>
        <source>Split by writer.</source>
        <translation>Teilen Sie nach Schreibern auf.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Starten Sie neu.</translation>
    </message>
    <message>
        <source>Start again: the training goes on from its last checkpoint.</source>
        <translation>Starten Sie neu: Das Training geht ab dem letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>Take out references that are not needed.</source>
        <translation>Nehmen Sie nicht benötigte Vergleichsproben heraus.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>The PDF is damaged or ends too early.</source>
        <translation>Das PDF ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The SVG file holds a broken number.</source>
        <translation>Die SVG-Datei enthält eine fehlerhafte Zahl.</translation>
    </message>
    <message>
        <source>The SVG file holds no pen strokes.</source>
        <translation>Die SVG-Datei enthält keine Striche.</translation>
    </message>
    <message>
        <source>The base has already learnt from {0}, who cannot show then whether it became better.</source>
        <translation>Die Basis hat bereits von {0} gelernt, die dann nicht zeigen können, ob sie besser wurde.</translation>
    </message>
    <message>
        <source>The case cannot be read ({0}).</source>
        <translation>Der Fall lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The case is damaged or cut off.</source>
        <translation>Der Fall ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The case is too large to be saved (1 sample, {0} MB).</source>
        <translation>Der Fall ist zu groß zum Speichern (1 Probe, {0} MB).</translation>
    </message>
    <message>
        <source>The case is too large to be saved ({0} samples, {1} MB).</source>
        <translation>Der Fall ist zu groß zum Speichern ({0} Proben, {1} MB).</translation>
    </message>
    <message>
        <source>The case was saved by a newer version of the program.</source>
        <translation>Der Fall wurde mit einer neueren Version des Programms gespeichert.</translation>
    </message>
    <message>
        <source>The crop is too large.</source>
        <translation>Der Ausschnitt ist zu groß.</translation>
    </message>
    <message>
        <source>The crop lies outside the picture.</source>
        <translation>Der Ausschnitt liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}.</source>
        <translation>Das Gerät {0} ist nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The drawing cannot be saved ({0}).</source>
        <translation>Die Zeichnung lässt sich nicht speichern ({0}).</translation>
    </message>
    <message>
        <source>The drawing has more than {0} points.</source>
        <translation>Die Zeichnung hat mehr als {0} Punkte.</translation>
    </message>
    <message>
        <source>The drawing has more than {0} strokes.</source>
        <translation>Die Zeichnung hat mehr als {0} Striche.</translation>
    </message>
    <message>
        <source>The drawing has no channels X and Y.</source>
        <translation>Die Zeichnung hat keine Kanäle X und Y.</translation>
    </message>
    <message>
        <source>The drawing is empty.</source>
        <translation>Die Zeichnung ist leer.</translation>
    </message>
    <message>
        <source>The drawing is larger than {0} MB.</source>
        <translation>Die Zeichnung ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>The engine does not know this kind of request.</source>
        <translation>Der Rechenkern kennt diese Art von Anfrage nicht.</translation>
    </message>
    <message>
        <source>The engine does not start, or stops at once.</source>
        <translation>Der Rechenkern startet nicht oder stoppt sofort.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was not understood ({0}).</source>
        <translation>Die Antwort des Rechenkerns wurde nicht verstanden ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be opened ({0}).</source>
        <translation>Die Datei lässt sich nicht öffnen ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>Die Datei lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}).</source>
        <translation>Die Datei lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file declares a document type, which is not safe.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, und das ist nicht sicher.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Die Datei gibt es schon.</translation>
    </message>
    <message>
        <source>The file has more than {0} elements.</source>
        <translation>Die Datei hat mehr als {0} Elemente.</translation>
    </message>
    <message>
        <source>The file has no card: another program made it.</source>
        <translation>Die Datei hat keine Karte: Ein anderes Programm hat sie erstellt.</translation>
    </message>
    <message>
        <source>The file holds more than a drawing can have.</source>
        <translation>Die Datei enthält mehr, als eine Zeichnung haben kann.</translation>
    </message>
    <message>
        <source>The file holds no pen stroke.</source>
        <translation>Die Datei enthält keinen Strich.</translation>
    </message>
    <message>
        <source>The file is XML, but not InkML.</source>
        <translation>Die Datei ist XML, aber kein InkML.</translation>
    </message>
    <message>
        <source>The file is XML, but not SVG.</source>
        <translation>Die Datei ist XML, aber kein SVG.</translation>
    </message>
    <message>
        <source>The file is damaged or ends too early.</source>
        <translation>Die Datei ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>Die Datei ist größer als 512 MB.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Die Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>The file is larger than {0}.</source>
        <translation>Die Datei ist größer als {0}.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Die Datei ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The file is too large to be kept ({0} MB).</source>
        <translation>Die Datei ist zu groß zum Aufbewahren ({0} MB).</translation>
    </message>
    <message>
        <source>The file is too large to be kept.</source>
        <translation>Die Datei ist zu groß zum Aufbewahren.</translation>
    </message>
    <message>
        <source>The file nests more than {0} levels deep.</source>
        <translation>Die Datei ist mehr als {0} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened ({0}).</source>
        <translation>Die Datei der Probensätze lässt sich nicht öffnen ({0}).</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened.</source>
        <translation>Die Datei der Probensätze lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be read or written.</source>
        <translation>Die Datei der Probensätze lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The file of the reference sets is damaged.</source>
        <translation>Die Datei der Probensätze ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of the reference sets is write-protected.</source>
        <translation>Die Datei der Probensätze ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file of the reference sets may not be used.</source>
        <translation>Die Datei der Probensätze darf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file&apos;s tensors are not those of the network {0} ({1} differ, the first is {2}).</source>
        <translation>Die Tensoren der Datei sind nicht die des Netzes {0} ({1} weichen ab, der erste ist {2}).</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The folder of models cannot be read ({0}).</source>
        <translation>Der Ordner der Modelle lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The folder of your models cannot be written ({0}).</source>
        <translation>In den Ordner Ihrer Modelle lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>Die Grafikkarte antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The header of the model file is damaged.</source>
        <translation>Der Kopf der Modelldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The held-out writers offer nothing to compare.</source>
        <translation>Die zurückgehaltenen Schreiber bieten nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The log of the engine says where.</source>
        <translation>Das Protokoll des Rechenkerns sagt, wo.</translation>
    </message>
    <message>
        <source>The model cannot be written ({0}).</source>
        <translation>Das Modell lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation>Die Modelldatei lässt sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The model file changed while it was read.</source>
        <translation>Die Modelldatei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The model file ends too early.</source>
        <translation>Die Modelldatei endet zu früh.</translation>
    </message>
    <message>
        <source>The model file holds values that are not numbers.</source>
        <translation>Die Modelldatei enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>Die Modelldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The model file is longer than its header says.</source>
        <translation>Die Modelldatei ist länger, als ihr Kopf angibt.</translation>
    </message>
    <message>
        <source>The model needs the network {0}, which this program does not have.</source>
        <translation>Das Modell braucht das Netz {0}, das dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>The model was made by a newer version of the program.</source>
        <translation>Das Modell wurde mit einer neueren Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>The model was made by an earlier version of the program.</source>
        <translation>Das Modell wurde mit einer älteren Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>The model was trained on pictures of imaging version {0}; this program makes version {1}.</source>
        <translation>Das Modell wurde mit Bildern der Version {0} der Bildaufbereitung trainiert; dieses Programm erzeugt Version {1}.</translation>
    </message>
    <message>
        <source>The model {0} came with the program.</source>
        <translation>Das Modell {0} kam mit dem Programm.</translation>
    </message>
    <message>
        <source>The model {0} is for the profile {1}.</source>
        <translation>Das Modell {0} ist für das Profil {1}.</translation>
    </message>
    <message>
        <source>The model {0} is in use for the profile {1}.</source>
        <translation>Das Modell {0} ist für das Profil {1} in Verwendung.</translation>
    </message>
    <message>
        <source>The model {0} is not calibrated.</source>
        <translation>Das Modell {0} ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>The model {0} was made from {1}, which it can be rolled back to.</source>
        <translation>Das Modell {0} entstand aus {1} und lässt sich darauf zurücksetzen.</translation>
    </message>
    <message>
        <source>The model {0} was not made from another one.</source>
        <translation>Das Modell {0} entstand nicht aus einem anderen.</translation>
    </message>
    <message>
        <source>The model {0}, which {1} was made from, is not here any more, or has changed.</source>
        <translation>Das Modell {0}, aus dem {1} entstand, ist nicht mehr hier oder hat sich geändert.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration is damaged.</source>
        <translation>Die Kalibrierung des Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>The model&apos;s card has no usable entry {0}.</source>
        <translation>Die Karte des Modells hat keinen verwendbaren Eintrag {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid JSON.</source>
        <translation>Die Karte des Modells ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The name of the file, or the path to it, is too long.</source>
        <translation>Der Name der Datei oder der Pfad zu ihr ist zu lang.</translation>
    </message>
    <message>
        <source>The name of the set holds signs that cannot be read.</source>
        <translation>Der Name des Satzes enthält nicht lesbare Zeichen.</translation>
    </message>
    <message>
        <source>The name of the set is empty.</source>
        <translation>Der Name des Satzes ist leer.</translation>
    </message>
    <message>
        <source>The name of the set is too long.</source>
        <translation>Der Name des Satzes ist zu lang.</translation>
    </message>
    <message>
        <source>The name {0} of a set is taken.</source>
        <translation>Der Name {0} eines Datensatzes ist vergeben.</translation>
    </message>
    <message>
        <source>The network can see this, so figures on these data may be too good.</source>
        <translation>Das Netz kann dies sehen; Zahlen zu diesen Daten können daher zu gut sein.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1} = {2}.</source>
        <translation>Das Netz {0} lässt sich nicht mit {1} = {2} aufbauen.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built: {1}.</source>
        <translation>Das Netz {0} lässt sich nicht aufbauen: {1}.</translation>
    </message>
    <message>
        <source>The notes are longer than {0} characters.</source>
        <translation>Die Notizen sind länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The old file cannot be removed ({0}).</source>
        <translation>Die alte Datei lässt sich nicht entfernen ({0}).</translation>
    </message>
    <message>
        <source>The others go on. Try another sample, or another form of this one.</source>
        <translation>Die anderen laufen weiter. Versuchen Sie eine andere Probe oder diese in anderer Form.</translation>
    </message>
    <message>
        <source>The page has {0} megapixels at {1} dpi; {2} are the limit.</source>
        <translation>Die Seite hat {0} Megapixel bei {1} dpi; die Grenze ist {2}.</translation>
    </message>
    <message>
        <source>The page of the PDF cannot be drawn.</source>
        <translation>Die Seite des PDFs lässt sich nicht darstellen.</translation>
    </message>
    <message>
        <source>The page of the PDF is empty.</source>
        <translation>Die Seite des PDFs ist leer.</translation>
    </message>
    <message>
        <source>The pen&apos;s width is not a number above zero.</source>
        <translation>Die Breite des Stifts ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>The picture has {0} megapixels; 100 are the limit.</source>
        <translation>Das Bild hat {0} Megapixel; die Grenze ist 100.</translation>
    </message>
    <message>
        <source>The program removes this before it compares.</source>
        <translation>Das Programm entfernt dies, bevor es vergleicht.</translation>
    </message>
    <message>
        <source>The reference sets are being changed by another program.</source>
        <translation>Die Probensätze werden gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The reference sets were kept by a newer version of the program.</source>
        <translation>Die Probensätze wurden von einer neueren Version des Programms gespeichert.</translation>
    </message>
    <message>
        <source>The reference was removed.</source>
        <translation>Die Vergleichsprobe wurde entfernt.</translation>
    </message>
    <message>
        <source>The row names no questioned sample.</source>
        <translation>Die Zeile nennt keine fragliche Probe.</translation>
    </message>
    <message>
        <source>The run {0} cannot be kept ({1}).</source>
        <translation>Der Lauf {0} lässt sich nicht aufbewahren ({1}).</translation>
    </message>
    <message>
        <source>The run {0} is being trained by another window or command.</source>
        <translation>Der Lauf {0} wird gerade von einem anderen Fenster oder Befehl trainiert.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({0}).</source>
        <translation>In den Ordner des Laufs lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds a training that began with another model.</source>
        <translation>Der Ordner des Laufs enthält ein Training, das mit einem anderen Modell begann.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds other files.</source>
        <translation>Der Ordner des Laufs enthält andere Dateien.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({0}); the defaults hold.</source>
        <translation>Die Einstellungen lassen sich nicht lesen ({0}); es gelten die voreingestellten.</translation>
    </message>
    <message>
        <source>The settings cannot be written ({0}).</source>
        <translation>Die Einstellungen lassen sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The settings were damaged; the defaults hold. The old file is {0}.</source>
        <translation>Die Einstellungen waren beschädigt; es gelten die voreingestellten. Die alte Datei heißt {0}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The table has over {0} rows.</source>
        <translation>Die Tabelle hat über {0} Zeilen.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are not known.</source>
        <translation>Die Spalten der Tabelle sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The time limit of {0} s leaves no time to train: the check alone took {1} s.</source>
        <translation>Die Zeitgrenze von {0} s lässt keine Zeit zum Trainieren: Allein die Prüfung dauerte {1} s.</translation>
    </message>
    <message>
        <source>The time of a stroke runs backwards.</source>
        <translation>Die Zeit eines Strichs läuft rückwärts.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.</source>
        <translation>Das Programm für das Training endete unerwartet (Exit-Code {0}). Starten Sie neu; ein Training geht ab dem letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>The training left the range of numbers.</source>
        <translation>Das Training hat den Zahlenbereich verlassen.</translation>
    </message>
    <message>
        <source>The weights hold no pictures.</source>
        <translation>Die Gewichte enthalten keine Bilder.</translation>
    </message>
    <message>
        <source>There are no comparisons to calibrate on.</source>
        <translation>Es gibt keine Vergleiche, an denen sich kalibrieren lässt.</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>Darin sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no reference sets.</source>
        <translation>Es gibt keine Probensätze.</translation>
    </message>
    <message>
        <source>There are not two writers with two genuine samples.</source>
        <translation>Es gibt keine zwei Schreiber mit je zwei echten Proben.</translation>
    </message>
    <message>
        <source>There are {0} writers with at least {1} genuine samples.</source>
        <translation>Es gibt {0} Schreiber mit mindestens {1} echten Proben.</translation>
    </message>
    <message>
        <source>There is 1 writer with at least {0} genuine samples.</source>
        <translation>Es gibt 1 Schreiber mit mindestens {0} echten Proben.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>Es gibt schon ein Modell {0}.</translation>
    </message>
    <message>
        <source>There is a reference set {0} already.</source>
        <translation>Es gibt schon einen Probensatz {0}.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>Es gibt kein Gerät namens {0}.</translation>
    </message>
    <message>
        <source>There is no model {0} of yours.</source>
        <translation>Sie haben kein eigenes Modell {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>Es gibt kein Modell {0}.</translation>
    </message>
    <message>
        <source>There is no operating point {0}.</source>
        <translation>Es gibt keinen Arbeitspunkt {0}.</translation>
    </message>
    <message>
        <source>There is no page {0}; the last one is {1}.</source>
        <translation>Es gibt keine Seite {0}; die letzte ist {1}.</translation>
    </message>
    <message>
        <source>There is no reference for this sample.</source>
        <translation>Es gibt keine Vergleichsprobe zu dieser Probe.</translation>
    </message>
    <message>
        <source>There is no reference set {0}.</source>
        <translation>Es gibt keinen Probensatz {0}.</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>Es gibt keine Vergleichsprobe.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such model file.</source>
        <translation>Diese Modelldatei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory even for the smallest batch.</source>
        <translation>Der Speicher reicht nicht einmal für den kleinsten Stapel.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Der Speicher reicht dafür nicht.</translation>
    </message>
    <message>
        <source>There is only one sign in it.</source>
        <translation>Darin ist nur ein Zeichen.</translation>
    </message>
    <message>
        <source>There is only one writer in it.</source>
        <translation>Darin ist nur ein Schreiber.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets.</source>
        <translation>Diese Gewichte stammen aus einem weiteren Training nach demselben Rezept, mit allen diesen Alphabeten.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets; thresholds and figures are those of the first one.</source>
        <translation>Diese Gewichte stammen aus einem weiteren Training nach demselben Rezept, mit allen diesen Alphabeten; Schwellen und Zahlen sind die des ersten.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is a pickled checkpoint, which could run code when read; it is never opened.</source>
        <translation>Das ist ein Modell im Pickle-Format, das beim Lesen Code ausführen könnte; so etwas wird nie geöffnet.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is no file&apos;s name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation>Das ist kein Fall.</translation>
    </message>
    <message>
        <source>This is not a drawing.</source>
        <translation>Das ist keine Zeichnung.</translation>
    </message>
    <message>
        <source>This is not a drawing: it has no list of strokes.</source>
        <translation>Das ist keine Zeichnung: Die Liste der Striche fehlt.</translation>
    </message>
    <message>
        <source>This is not a file of reference sets.</source>
        <translation>Das ist keine Datei mit Probensätzen.</translation>
    </message>
    <message>
        <source>This is not a model file.</source>
        <translation>Das ist keine Modelldatei.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>This is only a pointer to a large file that git did not fetch.</source>
        <translation>Das ist nur ein Verweis auf eine große Datei, die git nicht geholt hat.</translation>
    </message>
    <message>
        <source>This reference is not in its set any more.</source>
        <translation>Diese Vergleichsprobe ist nicht mehr in ihrem Satz.</translation>
    </message>
    <message>
        <source>This reference is not there any more.</source>
        <translation>Diese Vergleichsprobe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This reference set is not there any more.</source>
        <translation>Dieser Probensatz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This request stopped the engine twice.</source>
        <translation>Diese Anfrage hat den Rechenkern zweimal gestoppt.</translation>
    </message>
    <message>
        <source>This sample is not there any more.</source>
        <translation>Diese Probe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Thresholds: {0} local writers with {1} genuine samples and {2} imitations.</source>
        <translation>Schwellen: {0} eigene Schreiber mit {1} echten Proben und {2} Nachahmungen.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} signs with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Zu wenig zum Trainieren: {0} Schriftzeichen mit {1} echten Proben sind nötig, vorhanden sind {2}. Schwellen können neu kalibriert werden.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} writers with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Zu wenig zum Trainieren: {0} Schreiber mit {1} echten Proben sind nötig, vorhanden sind {2}. Schwellen können neu kalibriert werden.</translation>
    </message>
    <message>
        <source>Train it again with this version, or choose another model.</source>
        <translation>Trainieren Sie es mit dieser Version neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT licence.</source>
        <translation>Trainiert mit Omniglot (Lake, Salakhutdinov und Tenenbaum 2015), das unter der MIT-Lizenz steht.</translation>
    </message>
    <message>
        <source>Trained on crossmedia, which is under the MIT licence, and on invented handwriting.</source>
        <translation>Trainiert mit crossmedia, das unter der MIT-Lizenz steht, und mit erfundener Handschrift.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>Update the program, or choose another model.</source>
        <translation>Aktualisieren Sie das Programm oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>Aktualisieren Sie dieses Programm; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use 1 or 0, same or different.</source>
        <translation>Verwenden Sie 1 oder 0, same oder different.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, BMP, WebP or PDF.</source>
        <translation>Verwenden Sie PNG, JPEG, TIFF, BMP, WebP oder PDF.</translation>
    </message>
    <message>
        <source>Use a part.</source>
        <translation>Verwenden Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>Verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Use genuine or forged.</source>
        <translation>Verwenden Sie genuine oder forged.</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots, dashes and underscores.</source>
        <translation>Verwenden Sie bis zu 60 Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Use up to {0} letters.</source>
        <translation>Verwenden Sie bis zu {0} Zeichen.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it there.</source>
        <translation>Warten Sie auf sein Ende, oder halten Sie ihn dort an.</translation>
    </message>
    <message>
        <source>Wait for its end, stop it there, or choose another name.</source>
        <translation>Warten Sie auf sein Ende, halten Sie ihn dort an, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was kept of this reference is damaged.</source>
        <translation>Was von dieser Vergleichsprobe aufbewahrt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Whoever uses the weights for anything else has to settle that with the owners of those sets.</source>
        <translation>Wer die Gewichte für anderes verwendet, muss das mit den Eigentümern dieser Sammlungen klären.</translation>
    </message>
    <message>
        <source>With {0} signs a training can be checked on signs that it did not learn from.</source>
        <translation>Mit {0} Schriftzeichen kann ein Training an Schriftzeichen geprüft werden, von denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>With {0} signs a training is an experiment: each sign is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Mit {0} Schriftzeichen ist ein Training ein Versuch: Jedes Schriftzeichen wird reihum geprüft, und der Zufall lässt fast nie zu, dass das Ergebnis übernommen wird. Neu zu kalibrieren ist sicherer und dauert Sekunden.</translation>
    </message>
    <message>
        <source>With {0} writers a training can be checked on writers that it did not learn from.</source>
        <translation>Mit {0} Schreibern kann ein Training an Schreibern geprüft werden, von denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>With {0} writers a training is an experiment: each writer is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Mit {0} Schreibern ist ein Training ein Versuch: Jeder Schreiber wird reihum geprüft, und der Zufall lässt fast nie zu, dass das Ergebnis übernommen wird. Neu zu kalibrieren ist sicherer und dauert Sekunden.</translation>
    </message>
    <message>
        <source>Without imitations nothing can be learnt, or measured, about skilled imitation: only how your writers vary, and how they differ from each other.</source>
        <translation>Ohne Nachahmungen lässt sich über geübte Nachahmung nichts lernen oder messen: nur, wie Ihre Schreiber variieren und wie sie sich voneinander unterscheiden.</translation>
    </message>
    <message>
        <source>Your imitations are more, or less, densely inked than the genuine ones.</source>
        <translation>Ihre Nachahmungen sind dichter oder weniger dicht mit Tinte bedeckt als die echten Proben.</translation>
    </message>
    <message>
        <source>Your imitations have another shape, wider or taller, than the genuine ones.</source>
        <translation>Ihre Nachahmungen haben eine andere Form, breiter oder höher, als die echten Proben.</translation>
    </message>
    <message>
        <source>Your imitations were cut out or scanned at another size than the genuine ones.</source>
        <translation>Ihre Nachahmungen wurden in anderer Größe ausgeschnitten oder gescannt als die echten Proben.</translation>
    </message>
    <message>
        <source>Your imitations were scanned on other paper, or with other settings, than the genuine ones.</source>
        <translation>Ihre Nachahmungen wurden auf anderem Papier oder mit anderen Einstellungen gescannt als die echten Proben.</translation>
    </message>
    <message>
        <source>Your imitations were written with another pen or ink than the genuine ones.</source>
        <translation>Ihre Nachahmungen wurden mit einem anderen Stift oder anderer Tinte geschrieben als die echten Proben.</translation>
    </message>
    <message>
        <source>a new network after Koch et al. 2015</source>
        <translation>ein neues Netz nach Koch u. a. 2015</translation>
    </message>
    <message>
        <source>against other people&apos;s own samples, no imitations</source>
        <translation>gegen eigene Proben anderer, keine Nachahmungen</translation>
    </message>
    <message>
        <source>an NVIDIA driver is present, but the installed PyTorch is its CPU build</source>
        <translation>ein NVIDIA-Treiber ist vorhanden, das installierte PyTorch ist aber die CPU-Version</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>Basis {0}</translation>
    </message>
    <message>
        <source>crossmedia: training writers; 400 invented writers with imitations.</source>
        <translation>crossmedia: Trainingsschreiber; 400 erfundene Schreiber mit Nachahmungen.</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>kein CUDA-Gerät gefunden</translation>
    </message>
    <message>
        <source>no local imitations</source>
        <translation>keine lokalen Nachahmungen</translation>
    </message>
    <message>
        <source>recalibrated on {0} local genuine comparisons and {1}, {2} local writers</source>
        <translation>neu kalibriert an {0} lokalen echten Vergleichen und {1}, {2} lokale Schreiber</translation>
    </message>
    <message>
        <source>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words: training writers.</source>
        <translation>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words und 500 Wörter aus unipen_words: Trainingsschreiber.</translation>
    </message>
    <message>
        <source>the CPU was asked for</source>
        <translation>die CPU wurde verlangt</translation>
    </message>
    <message>
        <source>the model&apos;s own known scores count as {0} writers more</source>
        <translation>die bekannten Werte des Modells zählen wie {0} weitere Schreiber</translation>
    </message>
    <message>
        <source>there are {0} CUDA devices, numbered from 0</source>
        <translation>es gibt {0} CUDA-Geräte, gezählt ab 0</translation>
    </message>
    <message>
        <source>tuned from {0}</source>
        <translation>angepasst aus {0}</translation>
    </message>
    <message>
        <source>validation alphabets</source>
        <translation>Validierungsalphabete</translation>
    </message>
    <message>
        <source>{0} and {1} have the name of one and the same sample.</source>
        <translation>{0} und {1} tragen den Namen ein und derselben Probe.</translation>
    </message>
    <message>
        <source>{0} and {1} have the same name, as if they were one writer.</source>
        <translation>{0} und {1} haben denselben Namen, als wären sie ein Schreiber.</translation>
    </message>
    <message>
        <source>{0} are needed to train; recalibration works with 2.</source>
        <translation>{0} sind nötig, um zu trainieren; neu kalibrieren geht mit 2.</translation>
    </message>
    <message>
        <source>{0} as drawings</source>
        <translation>{0} als Zeichnungen</translation>
    </message>
    <message>
        <source>{0} as drawings without pressure</source>
        <translation>{0} als Zeichnungen ohne Druck</translation>
    </message>
    <message>
        <source>{0} as pictures</source>
        <translation>{0} als Bilder</translation>
    </message>
    <message>
        <source>{0} cannot name a model.</source>
        <translation>{0} ist kein möglicher Name für ein Modell.</translation>
    </message>
    <message>
        <source>{0} genuine comparisons and {1} of the other kind, {2} writers of {3}</source>
        <translation>{0} echte Vergleiche und {1} der anderen Art, {2} Schreiber aus {3}</translation>
    </message>
    <message>
        <source>{0} held-out signs</source>
        <translation>{0} zurückgehaltenen Schriftzeichen</translation>
    </message>
    <message>
        <source>{0} held-out writers</source>
        <translation>{0} zurückgehaltenen Schreibern</translation>
    </message>
    <message>
        <source>{0} held-out writers (strangers: there are no imitations)</source>
        <translation>{0} zurückgehaltenen Schreibern (Fremde: es gibt keine Nachahmungen)</translation>
    </message>
    <message>
        <source>{0} imitations</source>
        <translation>{0} Nachahmungen</translation>
    </message>
    <message>
        <source>{0} is not one of the models at hand.</source>
        <translation>{0} ist keines der vorhandenen Modelle.</translation>
    </message>
    <message>
        <source>{0} is the same picture as {1}, which is another writer&apos;s.</source>
        <translation>{0} ist dasselbe Bild wie {1}, das einem anderen Schreiber gehört.</translation>
    </message>
    <message>
        <source>{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.</source>
        <translation>{0} eigene Schreiber mit {1} echten Proben und {2} Nachahmungen, mit denen {3} trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} passed a test run</source>
        <translation>{0} hat einen Testlauf bestanden</translation>
    </message>
    <message>
        <source>{0} signs have fewer than {1} genuine samples.</source>
        <translation>{0} Schriftzeichen haben weniger als {1} echte Proben.</translation>
    </message>
    <message>
        <source>{0} to {1} equal error rate</source>
        <translation>{0} auf {1} Gleichfehlerrate</translation>
    </message>
    <message>
        <source>{0} writers have fewer than {1} genuine samples.</source>
        <translation>{0} Schreiber haben weniger als {1} echte Proben.</translation>
    </message>
    <message>
        <source>{0}, recalibrated</source>
        <translation>{0}, neu kalibriert</translation>
    </message>
    <message>
        <source>{0}, tuned</source>
        <translation>{0}, angepasst</translation>
    </message>
    <message>
        <source>{0}, validation writers, 1 reference</source>
        <translation>{0}, Validierungsschreiber, 1 Vergleichsprobe</translation>
    </message>
    <message>
        <source>{0}, validation writers, {1} references</source>
        <translation>{0}, Validierungsschreiber, {1} Vergleichsproben</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation>Wird ausgerichtet…</translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation>Ausrichtung…</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation>Blinken: {0} und {1}. {2}</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation>Differenzkarte</translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation>Differenzkarte. Fraglich: {0}. Vergleichsprobe {1}: {2}. Orange: Teile, die den Likelihood-Quotienten senken, nach Angabe des Netzes selbst.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befundlage</translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation>Linien zwischen Teilen, die das Netz einander zugeordnet hat</translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation>Zugeordnete Teile</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Befundlage auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation>Überlagerung von {0} und {1}. {2}</translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation>Überlagerung. Fraglich in Orange: {0}. Vergleichsprobe {1} in Blau: {2}. Beide: dunkel.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pressure, agreement {0}</source>
        <translation>Druck, Übereinstimmung {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation>Fraglich: {0}. Vergleichsprobe {1}: {2}.</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation>Vergleichsprobe um {0}° gedreht, × {1} skaliert, um {2} px verschoben</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation>Vergleichsprobe um {0}° gedreht, × {1} skaliert, um {2} px verschoben, von Hand</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Vergleichsprobe {0}</translation>
    </message>
    <message>
        <source>Reference {0} is left out of the comparison.</source>
        <translation>Vergleichsprobe {0} ist vom Vergleich ausgenommen.</translation>
    </message>
    <message>
        <source>Reference {0}, not used</source>
        <translation>Vergleichsprobe {0}, nicht verwendet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation>Befundlage als Bild speichern</translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation>Als Bild speichern oder kopieren</translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation>Alles zeigen	0</translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation>Fragliche Probe zeigen</translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation>Vergleichsprobe zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Tempo entlang des Wegs des Stifts. Fraglich in Orange: {0}. Vergleichsprobe {1} in Blau, darübergelegt: {2}.</translation>
    </message>
    <message>
        <source>Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Tempo und Druck entlang des Wegs des Stifts. Fraglich in Orange: {0}. Vergleichsprobe {1} in Blau, darübergelegt: {2}.</translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation>Tempo des Blinkens</translation>
    </message>
    <message>
        <source>Speed, agreement {0}</source>
        <translation>Tempo, Übereinstimmung {0}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation>Stärke der Differenzkarte</translation>
    </message>
    <message>
        <source>The evidence is not there yet for the samples as they are now. Open Evidence, and try again when it shows them.</source>
        <translation>Die Belege zu den Proben, wie sie jetzt sind, gibt es noch nicht. Öffnen Sie die Belege, und versuchen Sie es erneut, wenn sie zu sehen sind.</translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation>Die Befundlage wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>Hier gibt es kein Bild zu speichern.</translation>
    </message>
    <message>
        <source>There is no picture to zoom here.</source>
        <translation>Hier gibt es kein Bild zu vergrößern.</translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation>Es gibt noch nichts auszurichten.</translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation>Dieses Modell vergleicht ganze Bilder; es ordnet keine Teile einander zu.</translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation>Ansicht der Befundlage</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation>Beide gemeinsam zoomen</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>Vergrößern	+</translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation>Verkleinern	−</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>appears as soon as both samples are read.</source>
        <translation>erscheint, sobald beide Proben gelesen sind.</translation>
    </message>
    <message>
        <source>appears once both samples can be used.</source>
        <translation>erscheint, sobald beide Proben verwendbar sind.</translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation>erscheint, sobald beide Seiten eine Probe enthalten.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>is compared of signatures only.</source>
        <translation>wird nur bei Unterschriften verglichen.</translation>
    </message>
    <message>
        <source>is known of whole drawings whose times were kept. Scans and photos do not tell it.</source>
        <translation>ist von ganzen Zeichnungen bekannt, deren Zeiten erhalten sind. Scans und Fotos verraten sie nicht.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>Vergleichsprobe {0}</translation>
    </message>
    <message>
        <source>reference {0}, not used</source>
        <translation>Vergleichsprobe {0}, nicht verwendet</translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map, movement</source>
        <translation>nebeneinander, Überlagerung, Blinken, Differenzkarte, Bewegung</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation>{0} Hz</translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation>{0}, bereinigt und zugeschnitten</translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation>{0}, Differenzkarte</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation>{0}, Differenzkarte, weicht im linken Drittel am meisten ab</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation>{0}, Differenzkarte, weicht im mittleren Drittel am meisten ab</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation>{0}, Differenzkarte, weicht im rechten Drittel am meisten ab</translation>
    </message>
    <message>
        <source>{0}: no difference that counts</source>
        <translation>{0}: kein nennenswerter Unterschied</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation>1 / (1 + 10^−llr): der llr auf einer Skala von 0 bis 1, bei gleichen A-priori-Chancen.</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Vergleichsprobe hinzufügen</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Vergleichsproben hinzufügen</translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation>Fragliche Probe hinzufügen</translation>
    </message>
    <message>
        <source>All are drawings: how the pen moved counts too.</source>
        <translation>Alles Zeichnungen: Wie sich der Stift bewegt hat, zählt mit.</translation>
    </message>
    <message>
        <source>Band: among references. Ticks: this sample.</source>
        <translation>Band: untereinander. Striche: diese Probe.</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Beispiel vergleichen</translation>
    </message>
    <message>
        <source>Compared by shape alone: not every picture shows where its line is dark or wide.</source>
        <translation>Nur nach der Form verglichen: Nicht jedes Bild zeigt, wo seine Linie dunkel oder breit ist.</translation>
    </message>
    <message>
        <source>Compared by shape and width: not every picture shows where its line is dark.</source>
        <translation>Nach Form und Breite verglichen: Nicht jedes Bild zeigt, wo seine Linie dunkel ist.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Ein Beleg, keine Entscheidung. &lt;b&gt;Ein Mensch entscheidet.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Ein Beleg, keine Entscheidung. Gleiche Vorab-Chancen angenommen. &lt;b&gt;Ein Mensch entscheidet.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation>Schraffiert: jenseits dessen, was diese Daten tragen.</translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation>Wie stark die Befundlage in eine Richtung weist und wie oft das in die Irre führt.</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Unbestimmter Bereich</translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation>Neigt zu verschiedenen Schriftzeichen</translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation>Neigt zu verschiedenen Schreibern</translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation>Neigt zu demselben Schriftzeichen</translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation>Neigt zu demselben Schreiber</translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation>Neigt schwach zu verschiedenen Schriftzeichen</translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation>Neigt schwach zu verschiedenen Schreibern</translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation>Neigt schwach zu demselben Schriftzeichen</translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation>Neigt schwach zu demselben Schreiber</translation>
    </message>
    <message>
        <source>More about these numbers</source>
        <translation>Mehr zu diesen Zahlen</translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation>Neu hier? Künstliche Unterschriften, ein Klick.</translation>
    </message>
    <message>
        <source>New here? Synthetic signs, one click.</source>
        <translation>Neu hier? Künstliche Schriftzeichen, ein Klick.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation>Ein bekanntes Schriftzeichen genügt für den Anfang; drei oder mehr sagen viel mehr.</translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation>Eine oder mehr Vergleichsproben</translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation>Eine Unterschrift, die bekanntermaßen von dieser Person stammt, genügt für den Anfang; drei oder mehr sagen viel mehr.</translation>
    </message>
    <message>
        <source>Pressure is not known of all, so none counts. Measured with pens, not with mice.</source>
        <translation>Nicht bei allen ist der Druck bekannt, darum zählt keiner. Gemessen mit Stiften, nicht mit Mäusen.</translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation>Fragliche Probe</translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation>Befund lesen</translation>
    </message>
    <message>
        <source>Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local writers; the others the model had before. None of these writers was trained on.</source>
        <translation>Neu kalibriert: {0} der {1} oberen Werte und {2} der {3} unteren stammen von {4} lokalen Schreibern; die übrigen hatte das Modell schon vorher. Mit keinem dieser Schreiber wurde trainiert.</translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation>Vergleichsproben untereinander</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu scannen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation>Unterschriften, die bekanntermaßen von dieser Person stammen. Drei oder mehr sagen viel mehr als eine.</translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation>Stützt verschiedene Schriftzeichen</translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation>Stützt verschiedene Schreiber</translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation>Stützt dasselbe Schriftzeichen</translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation>Stützt denselben Schreiber</translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation>Der Vergleich beginnt von selbst.</translation>
    </message>
    <message>
        <source>The evidence is about equally probable if {0} and if {1}.</source>
        <translation>Die Befundlage ist etwa gleich wahrscheinlich, ob {0} oder ob {1}.</translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if {1} than if {2}.</source>
        <translation>Die Befundlage ist {0} wahrscheinlicher, wenn {1}, als wenn {2}.</translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation>Der Befund erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation>Die anderen laufen weiter. Versuchen Sie eine andere Probe.</translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation>Dasselbe Schriftzeichen, bekannt. Drei oder mehr sagen viel mehr als eines.</translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation>Das Schriftzeichen, um das es geht.</translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation>Die Unterschrift, um die es geht.</translation>
    </message>
    <message>
        <source>These data support nothing beyond {0} and {1}.</source>
        <translation>Über {0} und {1} hinaus tragen diese Daten nichts.</translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation>Dieser Vergleich hat den Rechenkern gestoppt</translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation>Dies ließ sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation>Zu wenige Daten für diesen Punkt; er ist extrapoliert.</translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation>Bewertung: {0}</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Warten auf den Rechenkern</translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>etwa &lt;b&gt;{0}-mal&lt;/b&gt;</translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation>gegen 1 Vergleichsprobe</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>gegen {0}</translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation>gegen {0} Vergleichsproben</translation>
    </message>
    <message>
        <source>all of them are the same sign</source>
        <translation>alle dasselbe Schriftzeichen sind</translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>mindestens &lt;b&gt;{0}-mal&lt;/b&gt;</translation>
    </message>
    <message>
        <source>both are the same sign</source>
        <translation>beide dasselbe Schriftzeichen sind</translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation>äußerst starke Stützung</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation>log₁₀ LR</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ Likelihood-Quotient</translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation>mäßige Stützung</translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation>mäßig starke Stützung</translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation>keine Stützung einer Seite</translation>
    </message>
    <message>
        <source>one is another sign</source>
        <translation>eines ein anderes Schriftzeichen ist</translation>
    </message>
    <message>
        <source>somebody else imitated it</source>
        <translation>jemand anderes die Schrift nachahmte</translation>
    </message>
    <message>
        <source>somebody else wrote it</source>
        <translation>jemand anderes die fragliche Probe schrieb</translation>
    </message>
    <message>
        <source>strong support</source>
        <translation>starke Stützung</translation>
    </message>
    <message>
        <source>the same person wrote all of them</source>
        <translation>dieselbe Person alle schrieb</translation>
    </message>
    <message>
        <source>the same person wrote both</source>
        <translation>dieselbe Person beide schrieb</translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation>sehr starke Stützung</translation>
    </message>
    <message>
        <source>weak support</source>
        <translation>schwache Stützung</translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation>{0} Vergleichen desselben Schriftzeichens mit diesem oder einem niedrigeren Wert</translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation>{0} Vergleichen mit einem anderen Schriftzeichen mit diesem oder einem höheren Wert</translation>
    </message>
    <message>
        <source>{0} comparisons with other people&apos;s own samples scored this high or higher</source>
        <translation>{0} Vergleichen mit eigenen Proben anderer Personen mit diesem oder einem höheren Wert</translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation>{0} echten Vergleichen mit diesem oder einem niedrigeren Wert</translation>
    </message>
    <message>
        <source>{0} more probable if {1} than if {2}.</source>
        <translation>{0} wahrscheinlicher, wenn {1}, als wenn {2}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} oder weniger</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation>{0} geübten Nachahmungen mit diesem oder einem höheren Wert</translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation>{0} Schreiber, keiner davon im Training.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
</context>
<context>
    <name>FullPad</name>
    <message>
        <source>Back to both sides (Esc)</source>
        <translation>Zurück zu beiden Seiten (Esc)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Schreiblinie</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Zeichenfläche, {0}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>1 sign, {1} samples</source>
        <translation>1 Schriftzeichen, {1} Proben</translation>
    </message>
    <message>
        <source>1 writer, {1} samples</source>
        <translation>1 Schreiber, {1} Proben</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>95-%-Intervall {0} bis {1} %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Anderes Schriftzeichen</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktbogen…</translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation>Paare werden gezogen.</translation>
    </message>
    <message>
        <source>Drop a folder with a folder for each person (imitations in a folder “forged” inside). Random pairs then show how often the model is right.</source>
        <translation>Legen Sie einen Ordner mit einem Ordner je Person (Nachahmungen darin in einem Ordner „forged“) hier ab. Zufallspaare zeigen dann, wie oft das Modell richtig liegt.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a pair in Compare.</source>
        <translation>Eingabetaste oder Doppelklick öffnet ein Paar im Vergleich.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Gleichfehlerrate</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation>Nachahmung</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Irrtümer</translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation>Neue Zufallspaare</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No mistakes among the compared pairs.</source>
        <translation>Keine Irrtümer unter den verglichenen Paaren.</translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation>Kein Paar ist von dieser Art.</translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation>Es lassen sich keine Paare ziehen.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation>Ordner mit beschrifteten Proben öffnen</translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation>Ordner mit Proben öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>Paar {0}</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>Angezeigte Paare</translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation>Anzuzeigende Paare</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Dasselbe Schriftzeichen</translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation>Derselbe Schreiber</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>Alle Paare zeigen</translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation>Geübte Nachahmung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation>Erproben Sie das Modell an bekannter Handschrift.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation>llr {0}   Score {1}</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>keine Paare</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation>von {0} Paaren</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation>richtig, unentschieden, falsch</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation>wenn alle verglichen sind</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} called same, {1} called different</source>
        <translation>{0} als gleich, {1} als verschieden</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>{0} wird gespeichert…</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>{0} von {1} Paaren</translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation>{0} richtig, {1} unentschieden, {2} falsch</translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation>{0} Schriftzeichen, {1} Proben</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} bis {1} von {2}</translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation>{0} Schreiber, {1} Proben</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A person chose to compare as it is what looks like a whole page, like print or like a copy; the warnings say which sample it is.</source>
        <translation>Eine Person hat gewählt, unverändert zu vergleichen, was wie eine ganze Seite, wie Druck oder wie eine Kopie aussieht; die Warnungen sagen, welche Probe es ist.</translation>
    </message>
    <message>
        <source>Compare it as it is</source>
        <translation>Unverändert vergleichen</translation>
    </message>
    <message>
        <source>Cut out the signature…</source>
        <translation>Unterschrift ausschneiden…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out the copies</source>
        <translation>Kopien weglassen</translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>Kopie weglassen</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>Nicht Lesbares weglassen</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>These numbers are about the whole picture, not about the signature alone.</source>
        <translation>Diese Zahlen gelten für das ganze Bild, nicht für die Unterschrift allein.</translation>
    </message>
    <message>
        <source>This says nothing about the sign: no verdict is given.</source>
        <translation>Das sagt nichts über das Zeichen: Es gibt keine Bewertung.</translation>
    </message>
    <message>
        <source>This says nothing about who wrote it: no verdict is given.</source>
        <translation>Das sagt nichts darüber, wer geschrieben hat: Es gibt keine Bewertung.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>{0} looks like print. Cut out the signature first.</source>
        <translation>{0} wirkt gedruckt. Schneiden Sie zuerst die Unterschrift aus.</translation>
    </message>
    <message>
        <source>{0} seems to hold more than one piece of writing. Cut out the signature first.</source>
        <translation>{0} enthält wohl mehr als ein Schriftstück. Schneiden Sie zuerst die Unterschrift aus.</translation>
    </message>
    <message>
        <source>{0}, as it was cut out, still holds other writing or print. Cut it out closer.</source>
        <translation>{0}, so wie ausgeschnitten, enthält noch andere Schrift oder Druck. Enger ausschneiden.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation>Ab dem nächsten Start ist die Sprache {0}.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>What went wrong inside the program. No sample, name or folder of yours is in it.</source>
        <translation>Was im Programm schiefgegangen ist. Keine Probe, kein Name und kein Ordner von Ihnen steht darin.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation>Vergleiche mit bekannter Antwort, von Schreibern, mit denen das Netz nicht trainiert wurde: echte nach oben, geübte Nachahmungen nach unten, auf derselben Achse.</translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation>Wievielmal wahrscheinlicher die Befundlage ist, wenn dieselbe Person beide schrieb, als wenn jemand anderes die Schrift nachahmte, in Zehnerpotenzen: +1 ist 10-mal, +2 ist 100-mal, −1 ist 10-mal in die andere Richtung, 0 sagt nichts.</translation>
    </message>
    <message>
        <source>Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before it was cut off, so pairs that read alike may differ in it.</source>
        <translation>Bekannte Vergleiche stützen ein Verhältnis nur bis zu einer Grenze. Darüber hinaus wird die Grenze gezeigt, mit „oder mehr“ oder „oder weniger“, in Tabellen mit ≥ oder ≤. Die Bewertung richtet sich nach dem Verhältnis vor dem Abschneiden; Paare, die gleich aussehen, können sich darin also unterscheiden.</translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation>Bekannte Scores</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation>Das Programm gewichtet allein die Befundlage der Handschrift. Alles andere am Fall und die Entscheidung sind Sache eines Menschen.</translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation>Dieselbe Zahl auf einer Skala von 0 bis 1. Eine Wahrscheinlichkeit wäre sie nur, wenn beide Erklärungen vor jeder Prüfung gleich wahrscheinlich waren; ob sie es waren, kann dieses Programm nicht sagen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation>Wo die Schwellen liegen. Bei „Standard“ erreichen höchstens 1 % der bekannten Nachahmungen die obere Schwelle, und höchstens 1 % der bekannten echten Vergleiche fallen auf die untere.</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ Likelihood-Quotient</translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation>„Stützt denselben Schreiber“ ab der oberen Schwelle, „stützt verschiedene Schreiber“ ab der unteren abwärts, „unbestimmt“ dazwischen.</translation>
    </message>
    <message>
        <source>“or more”, “or less”</source>
        <translation>„oder mehr“, „oder weniger“</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation>Bisherige Meldungen</translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation>Es gab noch keine Meldung.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Wählen Sie auf der Seite „Modelle“ ein anderes.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Öffnen Sie sie neu, von dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation>* Zu wenige Daten für diese Rate; sie ist extrapoliert.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation>Ein Versuch: {0}</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>Eine andere Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation>Vergleicht Unterschriften: Wie stark stützen sie, dass dieselbe Person sie schrieb, und nicht, dass jemand die Schrift nachahmte?</translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation>Vergleicht einzelne Schriftzeichen: Zeigen sie dasselbe Zeichen, wer auch immer sie schrieb?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation>Modell {0} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation>Verschieden bis</translation>
    </message>
    <message>
        <source>Do not export it</source>
        <translation>Nicht exportieren</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For research only ({0})</source>
        <translation>Nur für die Forschung ({0})</translation>
    </message>
    <message>
        <source>For your own use ({0})</source>
        <translation>Für den eigenen Gebrauch ({0})</translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation>Version der Bildaufbereitung</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Es kam mit dem Programm.</translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation>Es ist ein Versuch: {0}</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>Es heißt jetzt {0}.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Es ist bereits in Verwendung.</translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation>Es ist in Verwendung. Verwenden Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation>Es ist nicht in Verwendung.</translation>
    </message>
    <message>
        <source>It is not put to use, but can be trained further, or named on the command line.</source>
        <translation>Es wird nicht verwendet, kann aber weiter trainiert oder auf der Kommandozeile genannt werden.</translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation>Es entstand nicht aus einem anderen Modell.</translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>Seine Gewichte oder Schwellen stammen aus der Handschrift wirklicher Menschen. Geben Sie es nur weiter, wo diese oder das Gesetz es erlauben.</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Modell behalten</translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation>Lizenz und Bedingungen</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation>Entstanden aus {0}.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Gemessene Raten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>Kein Modell ist ausgewählt.</translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation>Auf dieser Karte stehen keine Raten. Die Arbeitspunkte unten geben an, worauf sie beruhen.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better than those of {0}.</source>
        <translation>Mit Ihren Proben waren seine Schwellen nicht besser als die von {0}.</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better.</source>
        <translation>Mit Ihren Proben waren seine Schwellen nicht besser.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation>Eine Vergleichsprobe: gemessen an {0}.</translation>
    </message>
    <message>
        <source>One reference: {0}.</source>
        <translation>Eine Vergleichsprobe: {0}.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Arbeitspunkte</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation>Modelle werden gelesen.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same from</source>
        <translation>Gleich ab</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>SigComp2011 Dutch</source>
        <translation>SigComp2011 (niederländisch)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation>Jenes entstand aus {0}.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>Die Karte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation>Das Modell, aus dem es entstand: {0} Gleichfehlerrate.</translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation>Die Modelle lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The name needs a letter from a to z or a digit.</source>
        <translation>Der Name braucht einen Buchstaben von a bis z oder eine Ziffer.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation>Schwellen neu kalibriert, ausgehend von {0}.</translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation>Von Grund auf trainiert, nicht aus einem anderen Modell entstanden.</translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation>Weiter trainiert, ausgehend von {0}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Womit es trainiert wurde</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation>Falsch in beide Richtungen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Schriftzeichen</translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation>Gleichfehlerrate</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>experiment for {0}</source>
        <translation>Versuch für {0}</translation>
    </message>
    <message>
        <source>held-out signs</source>
        <translation>zurückgehaltene Schriftzeichen</translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation>zurückgehaltene Schreiber</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation>in Verwendung für {0}</translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation>entstanden aus {0}</translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation>richtig unter {0} Schriftzeichen</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>das Wort „and“</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>Ihre eigenen Daten</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>{0} ist wieder in Verwendung.</translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation>{0} ist jetzt in Verwendung.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} bis {1} %</translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation>{0} wurde geprüft und importiert. Es ist noch nicht in Verwendung.</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation>{0} wurde exportiert.</translation>
    </message>
    <message>
        <source>{0} was exported. Pass it on only where its writers or the law allow it.</source>
        <translation>{0} wurde exportiert. Nur weitergeben, wo die Schreiber oder das Gesetz es erlauben.</translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation>{0} entstand daraus und lässt sich darauf zurücksetzen.</translation>
    </message>
    <message>
        <source>{0}, by shape alone</source>
        <translation>{0}, nur nach der Form</translation>
    </message>
    <message>
        <source>{0}, by shape and width</source>
        <translation>{0}, nach Form und Breite</translation>
    </message>
    <message>
        <source>{0}, drawn</source>
        <translation>{0}, gezeichnet</translation>
    </message>
    <message>
        <source>{0}, drawn without pressure</source>
        <translation>{0}, gezeichnet ohne Druck</translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation>{0}, aus dem es entstand, ist nicht hier.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation>1 Ansicht von 105 × 105</translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation>Erscheint mit dem ersten Strich oder Bild</translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation>Vergrößert zeigen, was das Netz sieht</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>What the network sees, {0}: 1 view of 105 by 105</source>
        <translation>Was das Netz sieht, {0}: 1 Ansicht von 105 mal 105</translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation>Was das Netz sieht, {0}: noch nichts</translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation>Was das Netz sieht, {0}: {1} Ansichten von 105 mal 105</translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation>Ganzes, {0} Teile</translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation>erscheint mit dem</translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation>ersten Strich</translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation>{0} × 105 × 105 px</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation>minus {0}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>plus {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation>{0} × {1} px</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>A drawing with its strokes</source>
        <translation>Eine Zeichnung mit ihren Strichen</translation>
    </message>
    <message>
        <source>A saved case: everything that was on the table.</source>
        <translation>Ein gespeicherter Fall: alles, was auf dem Tisch lag.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Gewählt:</translation>
    </message>
    <message>
        <source>Drawings with time and pressure ({0})</source>
        <translation>Zeichnungen mit Zeit und Druck ({0})</translation>
    </message>
    <message>
        <source>Files shown:</source>
        <translation>Gezeigte Dateien:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Mark a file to see it here.</source>
        <translation>Markieren Sie eine Datei, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation>Fragliche Probe öffnen</translation>
    </message>
    <message>
        <source>Open references</source>
        <translation>Vergleichsproben öffnen</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Einzuordnende Probe öffnen</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>Bilder und Zeichnungen ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{0}, page 1 of {1}</source>
        <translation>{0}, Seite 1 von {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose a page of this file</source>
        <translation>Eine Seite dieser Datei wählen</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation>Automatisch bereinigt</translation>
    </message>
    <message>
        <source>Cleaned by hand</source>
        <translation>Von Hand bereinigt</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Zeichenfläche, {0}</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation>Zeichnen Sie mit Maus, Finger oder Stift; öffnen Sie ein Bild oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF.</source>
        <translation>Bilder hierher ziehen, oder eine Seite zum Zuschneiden. PNG, JPEG, TIFF, PDF.</translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation>Mehr, {0}</translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation>Eine genügt für den Anfang; drei oder mehr sagen viel mehr.</translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation>Eine Vergleichsprobe sagt wenig darüber, wie eine Person variiert. Drei oder mehr sind besser.</translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation>Eine Vergleichsprobe sagt wenig darüber, wie ein Schriftzeichen variiert. Verwenden Sie drei oder mehr.</translation>
    </message>
    <message>
        <source>Only {0} was taken. Open the others as references.</source>
        <translation>Nur {0} wurde genommen. Öffnen Sie die anderen als Vergleichsproben.</translation>
    </message>
    <message>
        <source>Open Cleaning</source>
        <translation>Bereinigung öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Pages, {0}</source>
        <translation>Seiten, {0}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pen and baseline, {0}</source>
        <translation>Stift und Schreiblinie, {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation>Probe {0} von {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>Satz: {0}</translation>
    </message>
    <message>
        <source>as soon as it is read</source>
        <translation>sobald sie gelesen ist</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>nichts in dieser Datei</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>{0} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation>{0} von {1} nicht verwendet</translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation>{0}: Probe {1}</translation>
    </message>
    <message>
        <source>{0}, cropped to {1}</source>
        <translation>{0}, zugeschnitten auf {1}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, Seite {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}, {1} mal {2} Pixel</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>Die Zwischenablage enthält kein Bild und keine Datei.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that this page can open.</source>
        <translation>Die Zwischenablage enthält nichts, was diese Seite öffnen kann.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Vergleichsprobe hinzufügen</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation>Vergleichsprobe hinzufügen: zeichnen, öffnen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Vergleichsprobe {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation>{0}
Leertaste: verwenden oder auslassen. Entf: entfernen. Ziehen: umordnen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Bearbeiter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>&amp;Eigene Worte</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Wie vorgelegt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation>Vergleich von Handschriften</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Berechnet auf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befundlage</translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation>Ein Beleg, keine Entscheidung. Es entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Unbestimmter Bereich</translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation>Unbestimmter Bereich: {0}</translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation>Sein Rohwert</translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation>Lassen Sie dies leer, um von Hand zu schreiben: Der Bericht hat Platz dafür.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Gemessen an: {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation>Modell: {0} ({1})</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation>Arbeitspunkt: {0}; {1} der Nachahmungen als gleich bewertet, {2} der echten Vergleiche als verschieden</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of others called same, {2} of genuine comparisons called different</source>
        <translation>Arbeitspunkt: {0}; {1} der anderen als gleich bewertet, {2} der echten Vergleiche als verschieden</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation>Fraglich: {0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Vergleichsprobe {0}</translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation>Vergleichsprobe {0}: {1}; allein llr {2}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation>Score (bei gleichen A-priori-Chancen)</translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation>Score (bei gleichen A-priori-Chancen): {0}</translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, small ones of pages that they were cut from, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation>Der Bericht enthält Bilder der Proben, kleine von Seiten, aus denen sie ausgeschnitten wurden, was das Netz sah, die Befundlage wie jetzt angezeigt, jede Zahl und die Hashwerte von Dateien und Modell.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Save the report when they have been.</source>
        <translation>Die Proben wurden so, wie sie jetzt sind, noch nicht verglichen. Speichern Sie den Bericht, wenn das geschehen ist.</translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation>Dies ist ein Beleg, keine Entscheidung. Er gewichtet allein die Handschrift; alles andere am Fall und die Entscheidung sind Sache eines Menschen.</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation>Version: {0}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Was das Netz sah</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>Wo auf der Seite</translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation>Worte des Bearbeiters</translation>
    </message>
    <message>
        <source>alone log₁₀ likelihood ratio {0}</source>
        <translation>allein log₁₀ Likelihood-Quotient {0}</translation>
    </message>
    <message>
        <source>cleaned automatically</source>
        <translation>automatisch bereinigt</translation>
    </message>
    <message>
        <source>cleaned by hand</source>
        <translation>von Hand bereinigt</translation>
    </message>
    <message>
        <source>cropped to {0}, {1} px from the left, {2} px from the top</source>
        <translation>zugeschnitten auf {0}, {1} px von links, {2} px von oben</translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation>gezeichnet oder eingefügt</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ Likelihood-Quotient</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio: {0}</source>
        <translation>log₁₀ Likelihood-Quotient: {0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>nicht ausgeführt: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>um {0}° gedreht</translation>
    </message>
    <message>
        <source>{0} cannot be opened from here. Look for it in {1}.</source>
        <translation>{0} lässt sich von hier aus nicht öffnen. Suchen Sie die Datei in {1}.</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>{0} wird gespeichert…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation>{0}; {1} der Nachahmungen als gleich bewertet, {2} der echten als verschieden</translation>
    </message>
    <message>
        <source>{0}; {1} of others called same, {2} of genuine called different</source>
        <translation>{0}; {1} der anderen als gleich bewertet, {2} der echten als verschieden</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation>Hier gezeichnet</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Art der Datei:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder, or make space on the disk.</source>
        <translation>{0} konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{0} was not saved: another command is writing it. Choose another name.</source>
        <translation>{0} wurde nicht gespeichert: Ein anderer Befehl schreibt gerade hinein. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} was not saved: its name is too long. Choose a shorter one.</source>
        <translation>{0} wurde nicht gespeichert: Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{0} was not saved: the disk is full. Make space on it, or choose another disk.</source>
        <translation>{0} wurde nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz darauf oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} was not saved: the folder is gone, or takes no files. Choose another folder.</source>
        <translation>{0} wurde nicht gespeichert: Der Ordner ist nicht mehr da oder nimmt keine Dateien auf. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} was not saved: you may not write there. Choose another folder.</source>
        <translation>{0} wurde nicht gespeichert: Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation>Skala des Likelihood-Quotienten, leer</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>anderes Schriftzeichen</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>verschiedene Schriftzeichen</translation>
    </message>
    <message>
        <source>different writers</source>
        <translation>verschiedene Schreiber</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>äußerst stark</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>Nachahmung</translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation>unbestimmter Bereich {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}</source>
        <translation>log10 Likelihood-Quotient {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation>log10 Likelihood-Quotient {0}, {1}; unbestimmter Bereich {2} bis {3}</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ Likelihood-Quotient</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>mäßig stark</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>dasselbe Schriftzeichen</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>derselbe Schreiber</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation>dasselbe Schriftzeichen</translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation>denselben Schreiber</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation>{0}: {1} {2}, {3} {4}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation>1 Vergleichsprobe</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation>Vergleichsprobe hinzufügen: zeichnen, öffnen, einfügen oder ablegen</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Vergleichsproben hinzufügen</translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation>Fügen Sie Vergleichsproben hinzu oder haken Sie die zu verwendenden an.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Zum Satz hinzufügen</translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation>Alle {0} passen zueinander.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation>Aufnahme der Proben abbrechen</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation>Eine Vergleichsprobe zeichnen.</translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation>Zeichenfläche, neue Vergleichsprobe</translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation>Zeichenfläche, einzuordnende Probe</translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation>Zeichnen, öffnen oder ablegen</translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation>Eine fragliche Probe zeichnen, öffnen, einfügen oder ablegen. Die am besten passenden Sätze erscheinen hier.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation>Jede verwendete Vergleichsprobe gegen jede andere, log₁₀ Likelihood-Quotient.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation>Jede verwendete Vergleichsprobe gegen jede andere: llr {0} bis {1}</translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation>Satz suchen</translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation>Gut zum Vergleichen</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation>Wie stark sie variieren</translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation>Wie stark sie variieren: noch nicht bekannt</translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation>Das sagt wenig darüber, wie sie variieren. Verwenden Sie drei oder mehr.</translation>
    </message>
    <message>
        <source>It speaks against all others, and they do not speak against each other. Check that it belongs here and is scanned well.</source>
        <translation>Sie spricht gegen alle anderen, und diese sprechen nicht gegeneinander. Prüfen, ob sie hierher gehört und gut gescannt ist.</translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation>Bewahren Sie Proben einer Person oder eines Schriftzeichens unter einem Namen auf: Legen Sie hier Bilder ab. Vergleichen und Einordnen brauchen dann einen Klick.</translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation>Aufbewahrt in einer Datei auf diesem Computer, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>{0} ansehen</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds which sign it is.</source>
        <translation>Legen Sie zuerst einen Satz an. Dann findet dies, welches Zeichen es ist.</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation>Legen Sie zuerst einen Satz an. Dann findet dies, zu wem die Probe passt.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>Mehr zu diesem Satz</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Satzes</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation>Keine Vergleichsprobe in Verwendung</translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation>Keine Vergleichsprobe ist in Verwendung.</translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation>Noch keine Probensätze.</translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation>Kein Satz hat „{0}“ im Namen.</translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation>Kein Satz ist geöffnet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation>Eine Vergleichsprobe in Verwendung</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen…</translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation>Die Sätze werden geöffnet.</translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation>Andere Proben werden noch aufgenommen. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation>Fragliche Probe, {0}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation>Rangfolge, beste zuerst</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Wird eingeordnet…</translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation>Vergleichsproben werden mit dem jetzigen Modell gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>Probensatz</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Probensätze</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Vergleichsprobe {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation>Vergleichsproben dieses Satzes</translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation>Vergleichsproben {0} und {1}: llr {2}</translation>
    </message>
    <message>
        <source>References {0} and {1}: the same picture</source>
        <translation>Vergleichsproben {0} und {1}: dasselbe Bild</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>Aufgenommene Proben</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation>Proben werden aufgenommen: {0} von {1}</translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation>Der beste von vielen Sätzen kann es durch Zufall sein. Vergleichen Sie ihn für sich, bevor Sie sich darauf stützen.</translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation>Die Vergleichsproben werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>The references in use are one picture</source>
        <translation>Die verwendeten Vergleichsproben sind ein und dasselbe Bild</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>Der Satz ist wieder da.</translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation>Der Satz wurde entfernt. Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation>Die Sätze lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>They are the same picture, which counts once. Put another reference in the place of one of them.</source>
        <translation>Sie sind dasselbe Bild, das einmal zählt. Ersetzen Sie eine der beiden durch eine andere Vergleichsprobe.</translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation>Sie sprechen gegeneinander (llr {0}). Prüfen Sie, ob beide hierher gehören und gut gescannt sind.</translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation>Sie variieren stark</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation>Im Vergleich verwenden</translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation>Vergleichsprobe {0} verwenden</translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation>Diese Vergleichsprobe in Vergleichen verwenden</translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation>Verwenden Sie möglichst drei oder mehr.</translation>
    </message>
    <message>
        <source>Which sign is it?</source>
        <translation>Welches Zeichen ist es?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Von wem ist sie?</translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation>gegen 1 Satz</translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation>gegen alle {0} Sätze</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation>{0}
Leertaste: verwenden oder auslassen. Entf: entfernen. Alt und Pfeile oder Ziehen: verschieben.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation>{0} weitere sind auf den ersten Blick weniger ähnlich. Sie wurden nicht genauer betrachtet.</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} Vergleichsproben</translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation>{0} sagen nichts füreinander. Mehr Vergleichsproben helfen.</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
    <message>
        <source>{0} was left out.</source>
        <translation>{0} wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation>{0}, einzuordnende Probe</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation>{0}, {1} in Verwendung</translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation>{0}, {1}, llr {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation>{0}, {1}: nicht verglichen. {2}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs once one touches the window.</source>
        <translation>Automatisch: so groß, wie ein Finger es braucht, sobald einer das Fenster berührt.</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Controls for touch</source>
        <translation>Touch-Bedienelemente</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>For the eye only: the network sees every pen alike.</source>
        <translation>Nur fürs Auge: Das Netz sieht jeden Stift gleich.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>How often known comparisons may be decided wrongly.</source>
        <translation>Wie oft bekannte Vergleiche falsch bewertet werden dürfen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line to write on</source>
        <translation>Schreiblinie</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modell für Schriftzeichen</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modell für Unterschriften</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Same sign?</source>
        <translation>Dasselbe Zeichen?</translation>
    </message>
    <message>
        <source>Same writer?</source>
        <translation>Derselbe Schreiber?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>Der Rechenkern startet.</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>Ohne Animation</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Batch and Gallery: open in Compare</source>
        <translation>Stapel, Galerie: im Vergleich öffnen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befundlage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation>In Bildern: zoomen, alles, verschieben</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation>Zeichenfläche verlassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächste, vorige</translation>
    </message>
    <message>
        <source>Pages and window</source>
        <translation>Seiten und Fenster</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>Seiten, in der Reihenfolge der Leiste</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichsproben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Use or leave out</source>
        <translation>Verwenden oder auslassen</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation>Vergleichsproben untereinander: log10 Likelihood-Quotient {0} bis {1}. Diese Probe gegen jede: {2} bis {3}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation>Verglichen in {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Rechenkern bereit</translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation>Rechenkern startet neu</translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation>Rechenkern startet. Sie können schon zeichnen und Dateien öffnen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation>Arbeitspunkt: {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>Der Rechenkern startet nicht</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation>Der Rechenkern stoppte und wurde neu gestartet. Nichts Gezeichnetes ging verloren.</translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation>Dies ist zu groß zum Vergleichen.</translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation>Dieses Programm öffnet nie eine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation>Verwenden Sie weniger davon.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>1 Data</source>
        <translation>1 Daten</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doppelt</translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation>2 Optionen</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Lauf</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Ergebnis</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation>Ein neues Netz von null an, wie bei Koch et al. 2015: für Studien. Tage auf einem Prozessor, und braucht weit mehr Daten.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation>Mit dem Übernehmen wird es das verwendete Modell. Die Basis bleibt, und Sie können zu ihr zurückkehren.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation>Eine gerade Zahl.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Wie in der Vorgabe</translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation>Höchstens zehn Minuten. Die ersten zwei Stufen des Encoders bleiben, wie sie sind. Beginnen Sie mit dieser.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking on the signs that were held back.</source>
        <translation>Die zurückgehaltenen Schriftzeichen werden geprüft.</translation>
    </message>
    <message>
        <source>Checking on the writers who were held back.</source>
        <translation>Die zurückgehaltenen Schreiber werden geprüft.</translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation>Ordner mit Handschriften wählen</translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation>Tabelle mit Handschriften wählen</translation>
    </message>
    <message>
        <source>Choose data first.</source>
        <translation>Wählen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation>Wählen Sie Handschriften, deren Schreiber Sie kennen</translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation>Cllr, Bit</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data and options</source>
        <translation>Daten und Optionen</translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation>Daten, Optionen und Warteschlange</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Löschen und schließen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the training?</source>
        <translation>Training verwerfen?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Drop a folder with one folder for each person, imitations in a folder “forged” inside, or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation>Legen Sie einen Ordner mit einem Ordner je Person, Nachahmungen darin in einem Ordner „forged“, oder mit den Dateinamen von CEDAR, BHSig260, SigComp oder Omniglot hier ab, oder eine Tabelle (CSV) von Dateien mit Schreiber und Art. Nichts verlässt diesen Computer. Neu kalibrieren dauert Sekunden und genügt den meisten Stellen; ein Training dauert Minuten bis Stunden.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}, where the rounds before it had learnt most. That, and checking what was learnt, takes {1}.</source>
        <translation>Endet bei Iteration {0}, wo die Runden davor am meisten gelernt hatten. Bis dahin und um das Gelernte zu prüfen dauert es {1}.</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}. Checking what was learnt then takes {1}.</source>
        <translation>Endet bei Iteration {0}. Das Gelernte zu prüfen dauert dann {1}.</translation>
    </message>
    <message>
        <source>Ends the training; nothing of it is kept.</source>
        <translation>Beendet das Training; nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Gleichfehlerrate</translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation>Gleichfehlerrate {0}, vorher {1}</translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation>Gleichfehlerrate, künstlicher Prüfsatz</translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation>Alles wird trainiert, stundenlang. Lohnt sich, wo das schnelle übernommen wurde und Sie zwanzig oder mehr Schreiber haben.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation>Nicht verwendbare Dateien: {0}.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Feinabstimmen</translation>
    </message>
    <message>
        <source>Finishing, still {0}.</source>
        <translation>Wird abgeschlossen, noch {0}.</translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>Wird abgeschlossen.</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>Von {0} bis {1}.</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Eingefrorene Stufen</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation>Echte als gleich bewertet, vorher</translation>
    </message>
    <message>
        <source>Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before, {4} now.</source>
        <translation>Echte als gleich bewertet: vorher {0} von {1}, jetzt {2}; als verschieden bewertet: vorher {3}, jetzt {4}.</translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation>Weiter zu den Optionen</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation>Wirkt bei diesen Optionen nicht.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide data and options</source>
        <translation>Daten und Optionen ausblenden</translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation>Daten, Optionen und Warteschlange ausblenden</translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation>Wie weit Proben variiert werden, 0 bis 1.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation>Die Dauer wird gemessen.</translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation>Die Dauer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>Art des Trainings</translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation>Nachahmungen</translation>
    </message>
    <message>
        <source>Imitations called the same: {0} of {1} before, {2} now.</source>
        <translation>Nachahmungen als gleich bewertet: vorher {0} von {1}, jetzt {2}.</translation>
    </message>
    <message>
        <source>In turns {0} signs to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>Reihum {0} Schriftzeichen zum Lernen und {1} zum Stoppen; jedes der {2} entscheidet einmal. Die Basis wird gemessen.</translation>
    </message>
    <message>
        <source>In turns {0} writers to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>Reihum {0} Schreiber zum Lernen und {1} zum Stoppen; jeder der {2} entscheidet einmal. Die Basis wird gemessen.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation>Künstlicher Anteil</translation>
    </message>
    <message>
        <source>It ended before there was a curve.</source>
        <translation>Es endete, bevor es eine Kurve gab.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation>Es wird als Versuch behalten.</translation>
    </message>
    <message>
        <source>It is not among the models any more.</source>
        <translation>Es gehört nicht mehr zu den Modellen.</translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation>Es ist das verwendete Modell.</translation>
    </message>
    <message>
        <source>It pauses as soon as it can.</source>
        <translation>Das Training hält an, sobald es kann.</translation>
    </message>
    <message>
        <source>It pauses as soon as this iteration is done.</source>
        <translation>Das Training hält an, sobald diese Iteration fertig ist.</translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation>Es dauert {0}, nach einigen auf diesem Computer gemessenen Schritten.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation>Iteration {0} von {1}.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation>Als Versuch behalten</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation>Ergebnis als Versuch behalten, wenn es nicht übernommen wird</translation>
    </message>
    <message>
        <source>Keep the training</source>
        <translation>Training behalten</translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation>Als Versuch behalten. Es ist an zurückgehaltenen Schreibern nicht besser, daher bleibt das jetzige Modell in Verwendung.</translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation>Beschriftete Paare</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Letzter Zwischenstand</translation>
    </message>
    <message>
        <source>Learning from all signs, for as long.</source>
        <translation>Gelernt wird von allen Schriftzeichen, ebenso lange.</translation>
    </message>
    <message>
        <source>Learning from all writers, for as long.</source>
        <translation>Gelernt wird von allen Schreibern, ebenso lange.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>Lernrate {0}</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Angehalten lassen</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Enden lassen</translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation>Proben werden angesehen: {0} von {1}.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>{0} wird angesehen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Measured on {0} signs, each by thresholds that never met it. The network is the same.</source>
        <translation>Gemessen an {0} Schriftzeichen, jedes mit Schwellen, die es nie sahen. Das Netz ist dasselbe.</translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation>Gemessen an {0} Schreibern, jeder mit Schwellen, die ihn nie sahen. Das Netz ist dasselbe.</translation>
    </message>
    <message>
        <source>Measuring the base.</source>
        <translation>Das Ausgangsmodell wird gemessen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation>Noch keine Fehlerrate</translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation>Noch kein Verlust</translation>
    </message>
    <message>
        <source>No training has been started yet.</source>
        <translation>Es wurde noch kein Training gestartet.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation>Nichts, was Sie beheben müssten.</translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation>Des Encoders, von der ersten an; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation>Am Gelernten, 0 bis 0,9; erhält frühere Fähigkeiten.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>Im Ganzen sind die neuen Schwellen für Ihre Proben besser. Es wird empfohlen, sie zu übernehmen.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are not better for your samples. It is recommended to keep the model in use.</source>
        <translation>Im Ganzen sind die neuen Schwellen für Ihre Proben nicht besser. Es wird empfohlen, beim verwendeten Modell zu bleiben.</translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation>Eine der Beschriftungen ist falsch. {0}</translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation>Nur die Schwellen daneben? Kein Training nötig.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Operating point: {0}.</source>
        <translation>Arbeitspunkt: {0}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Other people&apos;s own called the same: {0} of {1} before, {2} now.</source>
        <translation>Eigene anderer Personen als gleich bewertet: vorher {0} von {1}, jetzt {2}.</translation>
    </message>
    <message>
        <source>Other signs called the same: {0} of {1} before, {2} now.</source>
        <translation>Andere Schriftzeichen als gleich bewertet: vorher {0} von {1}, jetzt {2}.</translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation>Andere als gleich bewertet</translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation>Paare im Training</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>Angehalten. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation>Personen auf einmal; bei der Vorgabe Quelle Paare.</translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation>Bilder, die als zwei verschiedene Dinge beschriftet sind: {0}.</translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation>Bilder, die in keine Anordnung passen: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice and count once: {0}.</source>
        <translation>Doppelt vorkommende Bilder, die einmal zählen: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation>Doppelt vorkommende Bilder: {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Fraglich</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation>ROC vorher (grau) und nachher (blau)</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Neu kalibrieren</translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation>Stattdessen neu kalibrieren</translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation>Neu kalibriert wird an {0}</translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation>Neu kalibrieren dauert Sekunden, ändert nur die Schwellen und wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Probensätze</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation>Runde {0} von {1}.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation>Proben: {0}. {1}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are kept in any case.</source>
        <translation>Gespeichert lässt es sich ein andermal fortsetzen. Läufe in der Warteschlange bleiben in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation>Gespeichert. Es lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation>Sekunden für alles. Leer: keine.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>Erweiterte Optionen einblenden</translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation>Andere beschriftete Paare zeigen</translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation>Andere Paare des Stapels zeigen</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Schriftzeichen</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation>Geglätteter Verlust {0} bei Iteration {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Startet.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Stoppen und löschen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Stop the training?</source>
        <translation>Training stoppen?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Gestoppt. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} herausnehmen</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the sign they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Die Schwellen der Basis wurden an eigenen Proben gesetzt, vielleicht an diesen. Damit keine Seite im Vorteil ist, gelten in beiden Spalten Schwellen, die ohne das beurteilte Schriftzeichen gesetzt wurden. Gleichfehlerraten hängen nicht von Schwellen ab.</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the writer they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Die Schwellen der Basis wurden an eigenen Proben gesetzt, vielleicht an diesen. Damit keine Seite im Vorteil ist, gelten in beiden Spalten Schwellen, die ohne den beurteilten Schreiber gesetzt wurden. Gleichfehlerraten hängen nicht von Schwellen ab.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment: it is not put to use, but can be looked at on the Models page, trained further, or named on the command line.</source>
        <translation>Das jetzige Modell bleibt in Verwendung. Sie können dieses als Versuch behalten: Es wird nicht verwendet, kann aber auf der Seite „Modelle“ angesehen, weiter trainiert oder auf der Kommandozeile genannt werden.</translation>
    </message>
    <message>
        <source>The curve begins with the training.</source>
        <translation>Die Kurve beginnt mit dem Training.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Die Daten werden noch angesehen.</translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation>Die höchste; sie steigt zuerst und fällt dann.</translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>Das Modell stammt aus der Handschrift wirklicher Menschen. Geben Sie es nur weiter, wo diese oder das Gesetz es erlauben.</translation>
    </message>
    <message>
        <source>The model has learnt from some of these samples: the figures are too kind to it.</source>
        <translation>Das Modell hat von einigen dieser Proben gelernt: Die Zahlen fallen zu gut für es aus.</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das Modell in Verwendung</translation>
    </message>
    <message>
        <source>The model in use ({0})</source>
        <translation>In Verwendung ({0})</translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation>Höchstzahl; die Zeitgrenze kann es früher beenden.</translation>
    </message>
    <message>
        <source>The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.</source>
        <translation>Der Name „{0}“ ist inzwischen vergeben. Starten Sie mit dem Namen „{1}“, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation>Unter diesem Namen läuft das neue Modell.</translation>
    </message>
    <message>
        <source>The new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>Die neuen Schwellen sind für Ihre Proben besser. Es wird empfohlen, sie zu übernehmen.</translation>
    </message>
    <message>
        <source>The new thresholds are worse for your samples. It is recommended to keep the model in use.</source>
        <translation>Die neuen Schwellen sind für Ihre Proben schlechter. Es wird empfohlen, beim verwendeten Modell zu bleiben.</translation>
    </message>
    <message>
        <source>The new thresholds change nothing for your samples. The model in use can stay.</source>
        <translation>Die neuen Schwellen ändern für Ihre Proben nichts. Das verwendete Modell kann bleiben.</translation>
    </message>
    <message>
        <source>The result is compared with it; the network itself is a new one.</source>
        <translation>Das Ergebnis wird damit verglichen; das Netz selbst ist ein neues.</translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation>Derselbe Startwert ergibt dasselbe Training.</translation>
    </message>
    <message>
        <source>The thresholds in use were set on samples of your own before. If these were among them, the figures of before are too kind.</source>
        <translation>Die verwendeten Schwellen wurden schon einmal an eigenen Proben gesetzt. Waren diese darunter, fallen die Zahlen von vorher zu gut aus.</translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation>Das Training lässt sich nicht starten ({0}). Starten Sie neu.</translation>
    </message>
    <message>
        <source>The training begins with it, and the result is compared with it.</source>
        <translation>Das Training beginnt damit, und das Ergebnis wird damit verglichen.</translation>
    </message>
    <message>
        <source>The training goes on until you answer.</source>
        <translation>Das Training läuft weiter, bis Sie antworten.</translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation>Das Training „{0}“ ist beendet.</translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation>Das Training „{0}“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>There are too few signs to say what they do to others.</source>
        <translation>Es sind zu wenige Schriftzeichen, um zu sagen, was sie bei anderen bewirken.</translation>
    </message>
    <message>
        <source>There are too few signs to train on.</source>
        <translation>Es sind zu wenige Schriftzeichen für ein Training.</translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation>Es sind zu wenige Schreiber, um zu sagen, was sie bei anderen bewirken.</translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation>Es sind zu wenige Schreiber für ein Training.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name. Choose another.</source>
        <translation>Es gibt schon ein Modell oder ein Training dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Es gibt noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Thin grey line: before. Thick blue line: after.</source>
        <translation>Dünne graue Linie: vorher. Dicke blaue Linie: nachher.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This round has learnt nothing yet that could be kept.</source>
        <translation>Diese Runde hat noch nichts gelernt, das zu behalten wäre.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>Training „{0}“</translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation>Meine Probensätze verwenden</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation>Verwenden Sie bis zu 60 Kleinbuchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation>Geänderte Bewertungen</translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation>Wartet auf den Lauf davor.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Was rechnet.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation>Was das Netz klein machen soll.</translation>
    </message>
    <message>
        <source>What the thresholds do, with all references</source>
        <translation>Was die Schwellen bewirken, mit allen Vergleichsproben</translation>
    </message>
    <message>
        <source>What the thresholds do, with one reference</source>
        <translation>Was die Schwellen bewirken, mit einer Vergleichsprobe</translation>
    </message>
    <message>
        <source>What the training “{0}” has learnt so far would be lost.</source>
        <translation>Was das Training „{0}“ bisher gelernt hat, ginge verloren.</translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation>Was diese Daten hergeben</translation>
    </message>
    <message>
        <source>Whether the new thresholds are better cannot be told. It is recommended to keep the model in use.</source>
        <translation>Ob die neuen Schwellen besser sind, lässt sich nicht sagen. Es wird empfohlen, beim verwendeten Modell zu bleiben.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are better.</source>
        <translation>Mit nur einer Vergleichsprobe sind die neuen Schwellen besser.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are not better.</source>
        <translation>Mit nur einer Vergleichsprobe sind die neuen Schwellen nicht besser.</translation>
    </message>
    <message>
        <source>With so few signs, chance has a part in it.</source>
        <translation>Bei so wenigen Schriftzeichen spielt der Zufall mit.</translation>
    </message>
    <message>
        <source>With so few writers, chance has a part in it.</source>
        <translation>Bei so wenigen Schreibern spielt der Zufall mit.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation>Schreiber als Tabelle</translation>
    </message>
    <message>
        <source>Writers better: {0}, worse: {1}, as before: {2}</source>
        <translation>Schreiber besser: {0}, schlechter: {1}, wie zuvor: {2}</translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation>Sie können weiter vergleichen; das jetzige Modell bleibt in Verwendung.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation>etwa {0} Tage</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>etwa {0} Stunden</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} min</translation>
    </message>
    <message>
        <source>all can be used</source>
        <translation>alle verwendbar</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>anderes Schriftzeichen</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>anderer Schreiber</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation>bf16 ist auf einer Grafikkarte schneller.</translation>
    </message>
    <message>
        <source>can go on</source>
        <translation>fortsetzbar</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>kontrastiv</translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation>Kreuzentropie (BCE)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>finishing, {0} %</source>
        <translation>schließt ab, {0} %</translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation>als gleich bewertet: echte, über andere</translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation>hohl vorher, gefüllt nachher</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>Nachahmung</translation>
    </message>
    <message>
        <source>imitations</source>
        <translation>Nachahmungen</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation>während des Laufs gesperrt</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>metrisches Lernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>des nächsten Laufs</translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation>eigenen anderer Personen; es gibt keine Nachahmungen</translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation>angehalten bei {0} %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>dasselbe Schriftzeichen</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>derselbe Schreiber</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>Score {0}</translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation>Score {0}, {1}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation>Stopp-Schreiber</translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation>zufällig gezogen; ist jedes, was seine Beschriftung sagt?</translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation>Ziel {0} · {1}</translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation>sie erscheinen, sobald das Training begonnen hat</translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation>Training, geglättet</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>Triplett</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % fertig</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation>{0} und {1}: Ziel {2}, {3}</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} als Tabelle</translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation>{0} doppelt</translation>
    </message>
    <message>
        <source>{0} has ended and was not adopted</source>
        <translation>{0} ist beendet und wurde nicht übernommen</translation>
    </message>
    <message>
        <source>{0} has not begun yet</source>
        <translation>{0} hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.</source>
        <translation>{0} zurückgehaltene Schriftzeichen, gegenüber anderen Schriftzeichen. In Klammern: 95-%-Intervalle über Schriftzeichen.</translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation>{0} zurückgehaltene Schreiber, gegenüber {1}. In Klammern: 95-%-Intervalle über Schreiber.</translation>
    </message>
    <message>
        <source>{0} is being trained elsewhere</source>
        <translation>{0} wird anderswo trainiert</translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation>{0} wird als Versuch behalten.</translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation>{0} nicht verstanden</translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation>{0} aus diesem Stapel von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>{0} von {1} Proben</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>vor {0} s</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} Proben/s</translation>
    </message>
    <message>
        <source>{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} Schriftzeichen zum Lernen, {1} zum Stoppen, {2} zum Entscheiden. Die Basis wird gemessen.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} bis {1} %</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} unlesbar</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} in Wartestellung</translation>
    </message>
    <message>
        <source>{0} waits in another window</source>
        <translation>{0} wartet in einem anderen Fenster</translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation>{0} blieb unvollendet</translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} Schreiber zum Lernen, {1} zum Stoppen, {2} zum Entscheiden. Die Basis wird gemessen.</translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation>{0}, reihum geprüft</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>{0}, verglichen mit {1}</translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation>{0}: echte als verschieden bewertet</translation>
    </message>
    <message>
        <source>{0}: genuine called same</source>
        <translation>{0}: echte als gleich bewertet</translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation>{0}: Nachahmungen als gleich bewertet</translation>
    </message>
    <message>
        <source>{0}: other people&apos;s own called same</source>
        <translation>{0}: eigene anderer Personen als gleich bewertet</translation>
    </message>
    <message>
        <source>{0}: other signs called same</source>
        <translation>{0}: andere Schriftzeichen als gleich bewertet</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation>{0}: {1} Training, {2} Prüfung</translation>
    </message>
    <message>
        <source>{0}; operating point {1}, with all references</source>
        <translation>{0}; Arbeitspunkt {1}, mit allen Vergleichsproben</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}; {1} weitere</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All that is dark enough</source>
        <translation>Alles, was dunkel genug ist</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Wie vorgelegt</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>Wie sie bereinigt wurde</translation>
    </message>
    <message>
        <source>In grey, dark on light</source>
        <translation>In Grau, dunkel auf hell</translation>
    </message>
    <message>
        <source>Ink bright on black, 105 pixels high; a line every 5 pixels.</source>
        <translation>Tinte hell auf Schwarz, 105 Pixel hoch; alle 5 Pixel eine Linie.</translation>
    </message>
    <message>
        <source>Light and paper evened out</source>
        <translation>Licht und Papier ausgeglichen</translation>
    </message>
    <message>
        <source>The darker the line, the brighter</source>
        <translation>Je dunkler der Strich, desto heller</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>The wider the line, the brighter</source>
        <translation>Je breiter der Strich, desto heller</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>Kachel {0}</translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation>Was das Netz sieht: {0}</translation>
    </message>
    <message>
        <source>Without edges, lines, print and specks</source>
        <translation>Ohne Ränder, Linien, Druck und Flecken</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>Beyond the known range.</source>
        <translation>Jenseits des bekannten Bereichs.</translation>
    </message>
    <message>
        <source>Check that they all belong together and are scanned well.</source>
        <translation>Prüfen Sie, ob alle zusammengehören und gut gescannt sind.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>Abgeschnitten.</translation>
    </message>
    <message>
        <source>Drawn and scanned</source>
        <translation>Gezeichnet und gescannt</translation>
    </message>
    <message>
        <source>Drawn and scanned.</source>
        <translation>Gezeichnet und gescannt.</translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation>Jede von {0} Proben</translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation>Blasse Tinte.</translation>
    </message>
    <message>
        <source>Ink of two colours.</source>
        <translation>Tinte in zwei Farben.</translation>
    </message>
    <message>
        <source>Ink of two shades.</source>
        <translation>Tinte in zwei Tönen.</translation>
    </message>
    <message>
        <source>Large picture.</source>
        <translation>Großes Bild.</translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation>Wenig Tinte.</translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation>Wirkt gedruckt.</translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation>Mehr als ein Objekt.</translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation>Keine Tinte gefunden.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>People sign otherwise on a screen than on paper; error rates were measured on either alone.</source>
        <translation>Auf einem Bildschirm unterschreibt man anders als auf Papier; Fehlerraten wurden für jedes allein gemessen.</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Vergleichsprobe {0}</translation>
    </message>
    <message>
        <source>References differ</source>
        <translation>Vergleichsproben verschieden</translation>
    </message>
    <message>
        <source>References differ.</source>
        <translation>Die Vergleichsproben sind verschieden.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Repeated references.</source>
        <translation>Mehrfache Vergleichsproben.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation>Kleines Bild.</translation>
    </message>
    <message>
        <source>Some of them are files of one picture, which counts once.</source>
        <translation>Einige davon sind Dateien eines Bildes, das einmal zählt.</translation>
    </message>
    <message>
        <source>The number is a bound; the verdict goes by the uncut one.</source>
        <translation>Die Zahl ist eine Grenze; die Bewertung richtet sich nach der ungekürzten.</translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation>Die fragliche Probe</translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation>Dies sind Kopien eines Bildes.</translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation>Dies ist dasselbe Bild.</translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation>Zwei wirkliche Unterschriften</translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation>Zwei geschriebene Zeichen</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation>{0} sind nie auf das Pixel gleich. Prüfen Sie, woher die Dateien stammen.</translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation>{0} sind nie bis auf Lage und Größe gleich. Prüfen Sie, woher die Dateien stammen.</translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation>{0} hat wenige Pixel. Scannen Sie erneut mit 300 dpi oder mehr.</translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation>{0} hat wenig Kontrast. Scannen Sie erneut mit 300 dpi oder mehr.</translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation>{0} hat zu wenig Schrift für eine Aussage. Verwenden Sie eine reichere Probe.</translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation>{0} wirkt leer. Prüfen Sie, ob es die richtige Seite ist.</translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Is it written by hand?</source>
        <translation>{0} ist womöglich Druck oder Stempel. Ist sie von Hand geschrieben?</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Check Cleaning.</source>
        <translation>{0} trägt womöglich einen Stempel. Prüfen Sie die Bereinigung.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Take it away under Cleaning.</source>
        <translation>{0} trägt womöglich einen Stempel. Entfernen Sie ihn unter „Bereinigung“.</translation>
    </message>
    <message>
        <source>{0} may hold other writing. Crop it closer.</source>
        <translation>{0} enthält wohl auch andere Schrift. Schneiden Sie enger zu.</translation>
    </message>
    <message>
        <source>{0} of {1} references</source>
        <translation>{0} von {1} Vergleichsproben</translation>
    </message>
    <message>
        <source>{0} touches the edge. Crop or scan it wider.</source>
        <translation>{0} berührt den Rand. Schneiden Sie weiter zu, oder scannen Sie mehr.</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} Warnungen</translation>
    </message>
    <message>
        <source>{0} was reduced too much. Crop it closer.</source>
        <translation>{0} wurde zu stark verkleinert. Schneiden Sie enger zu.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Compare an example</source>
        <translation>Beispiel vergleichen</translation>
    </message>
    <message>
        <source>Draw, open, drop or paste a questioned signature at the left, and one or more known ones beside it. The comparison starts by itself.</source>
        <translation>Zeichnen, öffnen, ablegen oder einfügen Sie links eine fragliche Unterschrift und daneben eine oder mehrere bekannte. Der Vergleich beginnt von selbst.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never opens a network connection.</source>
        <translation>Alles bleibt auf diesem Computer. Das Programm öffnet nie eine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>It is evidence, not a decision. The program weighs the handwriting alone; a person decides.</source>
        <translation>Es ist ein Beleg, keine Entscheidung. Das Programm gewichtet allein die Handschrift; ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>The finding says how strongly the handwriting speaks for one writer or for two, such as “about 25 times more probable”. Where that is too little, the finding is inconclusive.</source>
        <translation>Der Befund sagt, wie stark die Handschrift für einen oder für zwei Schreiber spricht, etwa „rund 25-mal wahrscheinlicher“. Wo das zu wenig ist, ist der Befund unbestimmt.</translation>
    </message>
    <message>
        <source>Weigh handwriting: one writer, or two?</source>
        <translation>Handschriften abwägen: ein Schreiber oder zwei?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation>Handschriftenvergleich</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Proben</translation>
    </message>
</context>
</TS>
