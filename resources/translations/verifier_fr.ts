<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation>Compare des écritures hors ligne. Rien de ce que vous chargez ou tracez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modèle pour les caractères</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modèle pour les signatures</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Afficher sa fiche</translation>
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
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation>Encre de comparaison</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation>Intensité de l’encre de l’échantillon de comparaison</translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation>L’échantillon de comparaison est posé sur l’échantillon contesté d’après son encre.</translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation>L’échantillon de comparaison est placé là où son encre se superpose le mieux.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation>Rotation, sens horaire</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row compared</source>
        <translation>1 ligne comparée</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 ligne sélectionnée</translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation>1 ligne affichée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Another window of this program has this table open.</source>
        <translation>Ce tableau est ouvert dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation>Par fichier, Z d’abord</translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation>Par llr, décroissant</translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation>Par llr, croissant</translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation>Par score brut, décroissant</translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation>Par score brut, croissant</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation>Par ligne, dernière d’abord</translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation>Par conclusion, différent d’abord</translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation>Par conclusion, même d’abord</translation>
    </message>
    <message>
        <source>By warning</source>
        <translation>Par avertissement</translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation>Par avertissement, Z d’abord</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation>Tableaux CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation>Annulé à la ligne {0} sur {1}</translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation>Choisir un dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation>Choisissez d’abord les deux dossiers.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Compare the rows with errors once more: their files may be back.</source>
        <translation>Compare encore une fois les lignes en erreur&#xa0;: leurs fichiers sont peut-être revenus.</translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation>Comparer deux dossiers</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Comparer deux dossiers…</translation>
    </message>
    <message>
        <source>Continue {0}: {1} of {2} rows are done</source>
        <translation>Reprendre {0}&#xa0;: terminé jusqu’à la ligne {1} sur {2}</translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation>Déposez un fichier CSV avec les colonnes questioned et reference, ou deux dossiers. Chaque ligne est comparée séparément&#x202f;; le résultat peut être enregistré avec tous ses chiffres.</translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation>Chaque fichier est comparé aux échantillons de comparaison du même nom.</translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation>Chaque fichier contesté est comparé aux échantillons de comparaison du même nom&#xa0;: form-12.png avec form-12.png, ou avec toutes les images d’un dossier form-12. Si aucun nom ne concorde, chaque fichier est comparé à tous les échantillons de comparaison ensemble, comme ceux d’une seule personne.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row in Compare.</source>
        <translation>Entrée ou un double-clic ouvre la ligne dans Comparer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File 2</source>
        <translation>Fichier 2</translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation>Filtrer par nom de fichier</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Go on there, or close that window and try again.</source>
        <translation>Continuez là-bas, ou fermez cette autre fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Garder ce résultat</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation>Aucun nom ne concorde&#xa0;: chaque fichier est comparé aux {0} échantillons de comparaison ensemble.</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with the one reference.</source>
        <translation>Aucun nom ne concorde&#xa0;: chaque fichier est comparé au seul échantillon de comparaison.</translation>
    </message>
    <message>
        <source>No row is called so.</source>
        <translation>Aucune ligne ne porte ce nom.</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>Aucune ligne n’est de ce type.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation>Un échantillon de comparaison chacun</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation>Ouvrir un tableau CSV de paires…</translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation>Ouvrir un tableau de paires</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation>En pause à la ligne {0} sur {1}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation>Fichiers contestés</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation>Lecture des lignes&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons de comparaison</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation>Ligne {0}, {1}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Lignes comparées</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Save the result?</source>
        <translation>Enregistrer le résultat&#x202f;?</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show {0}: all {2} rows are done and not saved</source>
        <translation>Afficher {0}&#xa0;: les {2} lignes sont terminées et non enregistrées</translation>
    </message>
    <message>
        <source>Show {0}: its row is done and not saved</source>
        <translation>Afficher {0}&#xa0;: sa ligne est terminée et non enregistrée</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation>Arrêté à la ligne {0} sur {1}</translation>
    </message>
    <message>
        <source>The folders {0} cannot be compared.</source>
        <translation>Les dossiers {0} ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation>La zone non concluante dépend du nombre d’échantillons de comparaison.</translation>
    </message>
    <message>
        <source>The model or the files have changed since. All rows are compared again.</source>
        <translation>Le modèle ou les fichiers ont changé depuis. Toutes les lignes sont comparées à nouveau.</translation>
    </message>
    <message>
        <source>The result of {0} is not saved.</source>
        <translation>Le résultat de {0} n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The row that was compared before is kept.</source>
        <translation>La ligne déjà comparée est conservée.</translation>
    </message>
    <message>
        <source>The saved table gives a verdict for rows that have none here, beside their warnings.</source>
        <translation>Le tableau enregistré donne aussi une conclusion aux lignes qui n’en ont pas ici, à côté de leurs avertissements.</translation>
    </message>
    <message>
        <source>These rows answer the model that was in use before.</source>
        <translation>Ces lignes reposent sur le modèle utilisé auparavant.</translation>
    </message>
    <message>
        <source>These rows were compared as characters.</source>
        <translation>Ces lignes ont été comparées comme des caractères.</translation>
    </message>
    <message>
        <source>These rows were compared as signatures.</source>
        <translation>Ces lignes ont été comparées comme des signatures.</translation>
    </message>
    <message>
        <source>These rows were compared at the operating point “{0}”.</source>
        <translation>Ces lignes ont été comparées au point de fonctionnement «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Try errors again</source>
        <translation>Réessayer les erreurs</translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation>Deux dossiers…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation>Avertissement ou erreur</translation>
    </message>
    <message>
        <source>What is compared next takes its place.</source>
        <translation>Ce qui sera comparé ensuite prendra sa place.</translation>
    </message>
    <message>
        <source>What is done of the table cannot be kept for another day ({0}). Save it as CSV.</source>
        <translation>Ce qui est fait du tableau ne peut pas être conservé pour un autre jour ({0}). Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>different – same</source>
        <translation>différent – même</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>même</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>avec avertissements</translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation>{0} ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation>{0} écoulées</translation>
    </message>
    <message>
        <source>{0} is the table that was opened. Choose another name.</source>
        <translation>{0} est le tableau ouvert. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation>{0} sur {1} n’en ont pas.</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>Ligne {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} échantillons de comparaison</translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation>{0} échantillons de comparaison chacun</translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation>{0} lignes comparées</translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation>{0} lignes affichées</translation>
    </message>
    <message>
        <source>{0} rows that were compared before are kept.</source>
        <translation>{0} lignes déjà comparées sont conservées.</translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation>{0} lignes/s</translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation>{0}, pas encore comparé</translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation>{0}&#xa0;: non concluant de {1} à {2}.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A case keeps everything on the Compare page.</source>
        <translation>Une affaire garde tout ce qui est sur la page «&#x202f;Comparer&#x202f;».</translation>
    </message>
    <message>
        <source>A case keeps it together with the samples.</source>
        <translation>Une affaire le garde avec les échantillons.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Cases (*.hwcase)</source>
        <translation>Affaires (*.hwcase)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Enregistrer l’affaire</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Enregistrer l’affaire…</translation>
    </message>
    <message>
        <source>The file holds something else than is shown here.</source>
        <translation>Le fichier contient autre chose que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>This case was saved with the model {0}. It was compared anew with the model {1}, so the finding may be another one than then.</source>
        <translation>Cette affaire a été enregistrée avec le modèle {0}. Elle a été comparée à nouveau avec le modèle {1}&#x202f;; le résultat peut donc différer de celui d’alors.</translation>
    </message>
    <message>
        <source>What you drew is in no file or set yet.</source>
        <translation>Ce que vous avez tracé n’est encore dans aucun fichier ni aucun jeu.</translation>
    </message>
    <message>
        <source>What you drew on the References page is in no file or set yet.</source>
        <translation>Ce que vous avez tracé sur la page «&#x202f;Échantillons&#x202f;» n’est encore dans aucun fichier ni aucun jeu.</translation>
    </message>
    <message>
        <source>What you wrote about this case is in no file yet.</source>
        <translation>Ce que vous avez écrit sur cette affaire n’est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.</source>
        <translation>Quand cette affaire a été enregistrée, le résultat était&#xa0;: {0} ({1}). Elle a été comparée à nouveau avec {2}.</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>modèle {0}</translation>
    </message>
    <message>
        <source>program {0}</source>
        <translation>programme {0}</translation>
    </message>
    <message>
        <source>{0} was not opened: something went wrong inside the program.</source>
        <translation>{0} n’a pas été ouvert&#xa0;: une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>{0} was not saved. {1}</source>
        <translation>{0} n’a pas été enregistré. {1}</translation>
    </message>
    <message>
        <source>{0} was not saved: something went wrong inside the program.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>{0} was opened.</source>
        <translation>{0} a été ouvert.</translation>
    </message>
    <message>
        <source>“{0}” was changed since it was saved.</source>
        <translation>«&#x202f;{0}&#x202f;» a été modifiée depuis son enregistrement.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Blue or violet</source>
        <translation>Bleu ou violet</translation>
    </message>
    <message>
        <source>Clean automatically</source>
        <translation>Nettoyer automatiquement</translation>
    </message>
    <message>
        <source>Cleaned automatically. The original is never changed.</source>
        <translation>Nettoyé automatiquement. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Cleaned by hand. The original is never changed.</source>
        <translation>Nettoyé à la main. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Cleaning: {0}</source>
        <translation>Nettoyage&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Even out light and paper</source>
        <translation>Égaliser lumière et papier</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Take away lines and print of forms</source>
        <translation>Retirer lignes et texte imprimés</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Retirer les taches</translation>
    </message>
    <message>
        <source>Take away stamps</source>
        <translation>Retirer les tampons</translation>
    </message>
    <message>
        <source>Threshold of ink</source>
        <translation>Seuil de l’encre</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>il n’est rien resté</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>cet échantillon</translation>
    </message>
    <message>
        <source>{0}: less counts as ink</source>
        <translation>{0}&#xa0;: compte moins comme encre</translation>
    </message>
    <message>
        <source>{0}: more counts as ink</source>
        <translation>{0}&#xa0;: compte plus comme encre</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Baseline to write on</source>
        <translation>Ligne de base pour écrire</translation>
    </message>
    <message>
        <source>Broad pen</source>
        <translation>Stylo large</translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation>Annuler le tableau</translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation>Caractère&#xa0;: même signe&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a part of the picture in use</source>
        <translation>Choisir une partie de l’image en cours</translation>
    </message>
    <message>
        <source>Cleaning of the sample to rank</source>
        <translation>Nettoyage de l’échantillon à classer</translation>
    </message>
    <message>
        <source>Cleaning of this reference…</source>
        <translation>Nettoyage de cet échantillon de comparaison…</translation>
    </message>
    <message>
        <source>Cleaning, {0}</source>
        <translation>Nettoyage, {0}</translation>
    </message>
    <message>
        <source>Cleaning…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation>Effacer les deux côtés</translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation>Effacer le volet actif</translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation>Effacer l’échantillon à classer</translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation>Effacer, {0}</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Comparer un exemple</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Compare rows with errors again</source>
        <translation>Comparer à nouveau les lignes en erreur</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Comparer deux dossiers…</translation>
    </message>
    <message>
        <source>Compare with the best set</source>
        <translation>Comparer avec le meilleur jeu</translation>
    </message>
    <message>
        <source>Continue the table that was left</source>
        <translation>Reprendre le tableau inachevé</translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation>Copier les éléments de preuve en image</translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation>Copier le résultat en image</translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation>Copier le résultat en texte</translation>
    </message>
    <message>
        <source>Crop the sample to rank</source>
        <translation>Rogner l’échantillon à classer</translation>
    </message>
    <message>
        <source>Crop this reference…</source>
        <translation>Rogner cet échantillon de comparaison…</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Rogner, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Rogner…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation>Supprimer ce modèle…</translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation>Tracer un échantillon de comparaison</translation>
    </message>
    <message>
        <source>Draw in the full window</source>
        <translation>Tracer dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Draw in the full window, {0}</source>
        <translation>Tracer dans toute la fenêtre, {0}</translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation>Tirer de nouvelles paires au hasard</translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation>Tracer, {0}</translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation>Effacer des traits, {0}</translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation>Éléments de preuve&#xa0;: alternance</translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation>Éléments de preuve&#xa0;: carte des écarts</translation>
    </message>
    <message>
        <source>Evidence: movement of the pen</source>
        <translation>Éléments de preuve&#xa0;: mouvement du stylo</translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation>Éléments de preuve&#xa0;: superposition</translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation>Éléments de preuve&#xa0;: côte à côte</translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation>Exporter ce modèle…</translation>
    </message>
    <message>
        <source>Fine pen</source>
        <translation>Stylo fin</translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation>Affiner sur un dossier…</translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation>Affiner sur un tableau…</translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation>Affiner sur les jeux de comparaison</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>Oublier les derniers fichiers ouverts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation>Stylo moyen</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Messages jusqu’ici</translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation>Reculer cet échantillon de comparaison</translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation>Avancer cet échantillon de comparaison</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation>Nouveau jeu de comparaison</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation>Ouvrir un jeu de comparaison…</translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation>Ouvrir un tableau de paires…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Ouvrir ou replier les éléments de preuve</translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation>Ouvrir des images comme échantillons de comparaison…</translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation>Ouvrir des images, {0}</translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation>Ouvrir l’échantillon contesté…</translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation>Ouvrir des échantillons de comparaison…</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Ouvrir l’échantillon à classer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation>Coller une image ou un fichier dans le volet actif</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Coller un échantillon de comparaison</translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation>Coller une image, {0}</translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation>Coller l’échantillon à classer</translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation>Suspendre ou reprendre le tableau</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Suspendre l’entraînement</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation>Recalibrer sur vos propres données…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation>Rétablir, {0}</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>Retirer tous les échantillons de comparaison</translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation>Retirer cet échantillon de comparaison</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Supprimer ce jeu</translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation>Renommer ce modèle</translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation>Renommer ce jeu</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Redémarrer le moteur</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation>Revenir au modèle d’origine de celui-ci</translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation>Enregistrer une planche-contact…</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Enregistrer l’affaire…</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>Enregistrer le tracé…</translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation>Enregistrer les éléments de preuve en image…</translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation>Enregistrer comme jeu de comparaison…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show and choose how the picture in use is cleaned</source>
        <translation>Montrer et choisir le nettoyage de l’image en cours</translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation>Signature&#xa0;: même scripteur&#x202f;?</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation>Arrêter l’entraînement et le garder</translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation>Permuter contesté et comparaison</translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation>Essayer le modèle sur des échantillons étiquetés…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation>Annuler, {0}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation>Utiliser ou exclure cet échantillon de comparaison</translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation>Utiliser ce jeu dans Comparer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Signification des chiffres</translation>
    </message>
    <message>
        <source>cut rotate turn straighten</source>
        <translation>couper découper pivoter tourner redresser</translation>
    </message>
    <message>
        <source>delete remove empty</source>
        <translation>supprimer enlever vider</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>export InkML SVG PNG</source>
        <translation>exporter InkML SVG PNG</translation>
    </message>
    <message>
        <source>export print PDF HTML</source>
        <translation>exporter imprimer PDF HTML</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue language</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>options préférences</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>échantillon contesté</translation>
    </message>
    <message>
        <source>references</source>
        <translation>échantillons de comparaison</translation>
    </message>
    <message>
        <source>stamp lines background threshold specks</source>
        <translation>tampon lignes fond seuil taches</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>Il n’y a pas encore de résultat.</translation>
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
        <translation>Le résultat a été copié en image.</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>Le résultat a été copié en texte.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Copy the finding when they have been.</source>
        <translation>Les échantillons n’ont pas encore été comparés dans leur état actuel. Copiez le résultat quand ce sera fait.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error</source>
        <translation>Une erreur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It went wrong {0} times.</source>
        <translation>Une erreur s’est produite {0} fois.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it what should not be passed on.</source>
        <translation>Rien n’est envoyé nulle part. C’est exactement ce que copie «&#xa0;Copier&#xa0;»&#x202f;; retirez-en ce qui ne doit pas être transmis.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on, and what you drew and opened is still there; save it as a case before you do anything else.</source>
        <translation>Une erreur s’est produite dans le programme. La fenêtre continue de fonctionner, et ce que vous avez tracé et ouvert est toujours là&#x202f;; enregistrez-le comme affaire avant toute autre chose.</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>Le moteur ne démarre pas</translation>
    </message>
    <message>
        <source>The part of the program that compares stops as soon as it starts, so it was not started again. What you drew and opened is still there.</source>
        <translation>La partie du programme qui compare s’arrête dès qu’elle démarre&#x202f;; elle n’a donc pas été relancée. Ce que vous avez tracé et ouvert est toujours là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Add parts of {0} to a set</source>
        <translation>Ajouter des parties de {0} à un jeu</translation>
    </message>
    <message>
        <source>Added to “{0}”. Parts added from this file: {1}</source>
        <translation>Ajouté à «&#x202f;{0}&#x202f;». Parties ajoutées depuis ce fichier&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Crop {0}</source>
        <translation>Rogner {0}</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Rogner, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Rogner…</translation>
    </message>
    <message>
        <source>Drag a box round one piece of writing, or click a suggestion. Arrow keys move the box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom; Ctrl and drag moves the page.</source>
        <translation>Tracez un cadre autour d’une écriture, ou cliquez sur une proposition. Les flèches déplacent le cadre, Maj et flèches changent sa taille, [ et ] le tournent. Molette, + et − zooment&#x202f;; Ctrl et glisser déplace la page.</translation>
    </message>
    <message>
        <source>Each part that you add becomes a reference of its own.</source>
        <translation>Chaque partie ajoutée devient un échantillon de comparaison à part entière.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>More than one piece of writing.</source>
        <translation>Plus d’une écriture.</translation>
    </message>
    <message>
        <source>No writing was found by itself.</source>
        <translation>Aucune écriture n’a été trouvée d’elle-même.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Ouverture de la page…</translation>
    </message>
    <message>
        <source>Page {0} of {1}, with the box of the crop</source>
        <translation>Page {0} sur {1}, avec le cadre du rognage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Propositions&#xa0;:</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>Proposition {0}</translation>
    </message>
    <message>
        <source>This is a whole page.</source>
        <translation>C’est une page entière.</translation>
    </message>
    <message>
        <source>This looks like print.</source>
        <translation>Cela semble imprimé.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Utiliser cette partie</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>nothing in this part</source>
        <translation>rien dans cette partie</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>cette partie</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>il y a {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0} min</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation>InkML, avec temps et pression (*.inkml)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation>SVG, avec temps et pression (*.svg)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le tracé</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 imitation</source>
        <translation>1 imitation</translation>
    </message>
    <message>
        <source>1 sign has fewer than {0} genuine samples.</source>
        <translation>1 signe a moins de {0} échantillons authentiques.</translation>
    </message>
    <message>
        <source>1 writer has fewer than {0} genuine samples.</source>
        <translation>1 scripteur a moins de {0} échantillons authentiques.</translation>
    </message>
    <message>
        <source>A cell has more than {0} characters.</source>
        <translation>Une cellule compte plus de {0} caractères.</translation>
    </message>
    <message>
        <source>A drawing has no pages.</source>
        <translation>Un tracé n’a pas de pages.</translation>
    </message>
    <message>
        <source>A path of the SVG file is broken.</source>
        <translation>Un chemin du fichier SVG est défectueux.</translation>
    </message>
    <message>
        <source>A path of the SVG file is not made of straight pieces.</source>
        <translation>Un chemin du fichier SVG n’est pas composé de segments droits.</translation>
    </message>
    <message>
        <source>A point of a stroke lacks one of its channels.</source>
        <translation>Il manque un canal à un point d’un trait.</translation>
    </message>
    <message>
        <source>A shape of the SVG file is moved by “{0}”.</source>
        <translation>Une forme du fichier SVG est déplacée par «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>A stroke does not follow its trace format.</source>
        <translation>Un trait ne suit pas son format de trace.</translation>
    </message>
    <message>
        <source>A stroke has more than {0} points.</source>
        <translation>Un trait compte plus de {0} points.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a finite number.</source>
        <translation>Un trait contient une valeur qui n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a number.</source>
        <translation>Un trait contient une valeur qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A stroke is not four lists x, y, t and pressure.</source>
        <translation>Un trait n’est pas formé des quatre listes x, y, t et pression.</translation>
    </message>
    <message>
        <source>A stroke runs too far from its origin.</source>
        <translation>Un trait s’éloigne trop de son origine.</translation>
    </message>
    <message>
        <source>A stroke&apos;s channels differ in length or are empty.</source>
        <translation>Les canaux d’un trait sont vides ou de longueurs différentes.</translation>
    </message>
    <message>
        <source>A writer is in two parts of the split.</source>
        <translation>Un scripteur figure dans deux parties de la répartition.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Ajoutez-en un.</translation>
    </message>
    <message>
        <source>Add samples.</source>
        <translation>Ajoutez des échantillons.</translation>
    </message>
    <message>
        <source>Add the samples.</source>
        <translation>Ajoutez les échantillons.</translation>
    </message>
    <message>
        <source>After line {0} a cell has more than {1} characters.</source>
        <translation>Après la ligne {0}, une cellule compte plus de {1} caractères.</translation>
    </message>
    <message>
        <source>After line {0} it is not CSV ({1}).</source>
        <translation>Après la ligne {0}, ce n’est plus du CSV ({1}).</translation>
    </message>
    <message>
        <source>All comparisons with so many references ({0}) are of one kind.</source>
        <translation>Toutes les comparaisons avec autant d’échantillons de comparaison ({0}) sont du même type.</translation>
    </message>
    <message>
        <source>Allow at least {0} s.</source>
        <translation>Accordez au moins {0} s.</translation>
    </message>
    <message>
        <source>Among the training data are signature sets that were published for research only.</source>
        <translation>Parmi les données d’entraînement se trouvent des ensembles de signatures publiés pour la recherche uniquement.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything.</source>
        <translation>Il en faut au moins deux, cinq pour apprendre quelque chose.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything. {0}</source>
        <translation>Il en faut au moins deux, et cinq pour apprendre quoi que ce soit. {0}</translation>
    </message>
    <message>
        <source>Begin with the model that it was tuned from.</source>
        <translation>Commencez par le modèle à partir duquel il a été ajusté.</translation>
    </message>
    <message>
        <source>Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with the program {2} became {3}, and {4} more is the most that is accepted.</source>
        <translation>Meilleur sur {0}, {1}, mais il oublie d’autres écritures&#xa0;: sur le jeu de contrôle fourni avec le programme, {2} est devenu {3}, et {4} de plus est le maximum accepté.</translation>
    </message>
    <message>
        <source>Better on {0}: {1}.</source>
        <translation>Meilleur sur {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Calibration needs genuine samples and imitations.</source>
        <translation>Le calibrage exige des échantillons authentiques et des imitations.</translation>
    </message>
    <message>
        <source>Calibration: validation writers of susig, svc2004, cedar and dutch.</source>
        <translation>Calibrage&#xa0;: scripteurs de validation de susig, svc2004, cedar et dutch.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Modifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Character, compact</source>
        <translation>Signe, compact</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk, or choose another.</source>
        <translation>Vérifiez ses droits d’accès et l’espace disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk.</source>
        <translation>Vérifiez ses droits d’accès et l’espace disque.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check that it is the right picture, or crop closer.</source>
        <translation>Vérifiez que c’est la bonne image, ou recadrez plus étroitement.</translation>
    </message>
    <message>
        <source>Check the files.</source>
        <translation>Vérifiez les fichiers.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>Vérifiez les droits d’accès au dossier et l’espace disque.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Vérifiez le dossier, ses droits d’accès et l’espace disque.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Vérifiez le nom et les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the permissions and the space on the disk.</source>
        <translation>Vérifiez les droits d’accès et l’espace disque.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {0}.</source>
        <translation>Choisissez un fichier qui se termine par {0}.</translation>
    </message>
    <message>
        <source>Choose a file with a drawing.</source>
        <translation>Choisissez un fichier contenant un tracé.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures.</source>
        <translation>Choisissez un dossier d’images.</translation>
    </message>
    <message>
        <source>Choose a folder with more samples.</source>
        <translation>Choisissez un dossier contenant plus d’échantillons.</translation>
    </message>
    <message>
        <source>Choose a model file of this program (.safetensors).</source>
        <translation>Choisissez un fichier de modèle de ce programme (.safetensors).</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Indiquez un fichier image.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate.</source>
        <translation>Choisissez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or train it again with this version.</source>
        <translation>Choisissez un autre modèle, ou entraînez-le à nouveau avec cette version.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Choisissez une autre page.</translation>
    </message>
    <message>
        <source>Choose auto or cpu instead.</source>
        <translation>Choisissez plutôt auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Choisissez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Choose that profile, or a model for {0}.</source>
        <translation>Choisissez ce profil, ou un modèle pour {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Copiez-le à nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>Correct the list, or its permissions.</source>
        <translation>Corrigez la liste, ou ses droits d’accès.</translation>
    </message>
    <message>
        <source>Create some, or name a folder.</source>
        <translation>Créez-en, ou indiquez un dossier.</translation>
    </message>
    <message>
        <source>Crop it, or save it as PNG.</source>
        <translation>Rognez l’image, ou enregistrez-la en PNG.</translation>
    </message>
    <message>
        <source>Crop it, or scan at a lower resolution.</source>
        <translation>Rognez l’image, ou numérisez à une résolution plus basse.</translation>
    </message>
    <message>
        <source>Derived from the handwriting of real people; pass it on only where they or the law allow it.</source>
        <translation>Provient de l’écriture de personnes réelles&#x202f;; ne le transmettez que si elles ou la loi le permettent.</translation>
    </message>
    <message>
        <source>Draw a smaller box.</source>
        <translation>Tracez un cadre plus petit.</translation>
    </message>
    <message>
        <source>Draw it again, or export it again from the program that made it.</source>
        <translation>Refaites le tracé, ou exportez-le à nouveau depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Draw something first.</source>
        <translation>Tracez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Draw the box on the picture.</source>
        <translation>Tracez le cadre sur l’image.</translation>
    </message>
    <message>
        <source>Export the drawing again with the channels X and Y.</source>
        <translation>Exportez à nouveau le tracé avec les canaux X et Y.</translation>
    </message>
    <message>
        <source>Export the drawing again, or save it as a picture.</source>
        <translation>Exportez à nouveau le tracé, ou enregistrez-le en image.</translation>
    </message>
    <message>
        <source>Export the drawing again.</source>
        <translation>Exportez à nouveau le tracé.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complétez la ligne.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Procurez-vous à nouveau le fichier auprès de sa source, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Get the model file again, or recalibrate it.</source>
        <translation>Procurez-vous à nouveau le fichier du modèle, ou recalibrez le modèle.</translation>
    </message>
    <message>
        <source>Give at least two genuine samples of a writer and one by somebody else.</source>
        <translation>Donnez au moins deux échantillons authentiques d’un scripteur et un d’une autre personne.</translation>
    </message>
    <message>
        <source>Give each writer one folder with a name of its own.</source>
        <translation>Donnez à chaque scripteur un dossier à son propre nom.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it to a folder with a shorter path.</source>
        <translation>Donnez-lui un nom plus court, ou déplacez-le dans un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>Give the file another name, which the model takes then.</source>
        <translation>Donnez un autre nom au fichier&#x202f;; le modèle le prendra.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read here.</source>
        <translation>Les images HEIC ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>Importez-le d’abord.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>Il ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read or written ({0}).</source>
        <translation>Il ne peut pas être lu ou écrit ({0}).</translation>
    </message>
    <message>
        <source>It cannot be removed or renamed.</source>
        <translation>Il ne peut être ni supprimé ni renommé.</translation>
    </message>
    <message>
        <source>It cannot be written ({0}).</source>
        <translation>Il ne peut pas être écrit ({0}).</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Il n’existe pas.</translation>
    </message>
    <message>
        <source>It has a column {0}, which the result adds.</source>
        <translation>Il a une colonne {0}, que le résultat ajoute lui-même.</translation>
    </message>
    <message>
        <source>It has both columns reference and references.</source>
        <translation>Il a à la fois les colonnes reference et references.</translation>
    </message>
    <message>
        <source>It has no columns questioned and reference (or references).</source>
        <translation>Il n’a pas les colonnes questioned et reference (ou references).</translation>
    </message>
    <message>
        <source>It holds over {0} pictures.</source>
        <translation>Il contient plus de {0} images.</translation>
    </message>
    <message>
        <source>It is in this set already.</source>
        <translation>Il figure déjà dans ce jeu.</translation>
    </message>
    <message>
        <source>It is not CSV ({0}).</source>
        <translation>Ce n’est pas du CSV ({0}).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>It is not the beginning of this table&apos;s result.</source>
        <translation>Ce n’est pas le début du résultat de ce tableau.</translation>
    </message>
    <message>
        <source>It may be chance on {0}: {1}; between {2} and {3} better.</source>
        <translation>Ce peut être le hasard sur {0}&#xa0;: {1}&#x202f;; entre {2} et {3} de mieux.</translation>
    </message>
    <message>
        <source>It may not be read.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It needs file, writer and kind; or questioned, reference and same.</source>
        <translation>Il faut les colonnes file, writer et kind&#x202f;; ou questioned, reference et same.</translation>
    </message>
    <message>
        <source>Its files cannot be told apart by writer.</source>
        <translation>Ses fichiers ne permettent pas de distinguer les scripteurs.</translation>
    </message>
    <message>
        <source>Its samples are not picture files of their own.</source>
        <translation>Ses échantillons ne sont pas des fichiers image distincts.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une seule.</translation>
    </message>
    <message>
        <source>Koch et al. 2015, on local data</source>
        <translation>Koch et al. 2015, sur des données locales</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omettez-les.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Laissé de côté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Line {0} calls two files different that other lines call the same.</source>
        <translation>La ligne {0} indique «&#x202f;différent&#x202f;» pour deux fichiers là où d’autres lignes indiquent «&#x202f;même&#x202f;».</translation>
    </message>
    <message>
        <source>Line {0} gives {1} another writer or kind than an earlier line.</source>
        <translation>La ligne {0} attribue à {1} un autre scripteur ou un autre type qu’une ligne précédente.</translation>
    </message>
    <message>
        <source>Line {0} has the unknown kind {1}.</source>
        <translation>La ligne {0} indique le type inconnu {1}.</translation>
    </message>
    <message>
        <source>Line {0} lacks a file or says neither same nor different.</source>
        <translation>Sur la ligne {0}, il manque un fichier, ou il n’est dit ni «&#x202f;même&#x202f;» ni «&#x202f;différent&#x202f;».</translation>
    </message>
    <message>
        <source>Line {0} lacks its file or writer.</source>
        <translation>Sur la ligne {0}, il manque le fichier ou le scripteur.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the cell.</source>
        <translation>Cherchez un guillemet qui n’est jamais refermé, ou raccourcissez la cellule.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder.</source>
        <translation>Libérez de l’espace disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make room on the disk; the result is in {0}.</source>
        <translation>Libérez de l’espace disque&#x202f;; le résultat se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Memory ran out; the batch is halved.</source>
        <translation>La mémoire est épuisée&#x202f;; le lot est réduit de moitié.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>Indiquez un dossier contenant moins d’images.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <translation>Indiquez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indiquez-en au moins un.</translation>
    </message>
    <message>
        <source>Name the references like the questioned files, or their folders.</source>
        <translation>Nommez les échantillons de comparaison, ou leurs dossiers, comme les fichiers contestés.</translation>
    </message>
    <message>
        <source>Name them in the first line, with commas between.</source>
        <translation>Nommez-les dans la première ligne, séparées par des virgules.</translation>
    </message>
    <message>
        <source>No ink was found, only specks.</source>
        <translation>Aucune encre n’a été trouvée, seulement des taches.</translation>
    </message>
    <message>
        <source>No ink was found.</source>
        <translation>Aucune encre n’a été trouvée.</translation>
    </message>
    <message>
        <source>No name agrees, and {0} references are too many for one person.</source>
        <translation>Aucun nom ne concorde, et {0} échantillons de comparaison, c’est trop pour une seule personne.</translation>
    </message>
    <message>
        <source>No sample can be used.</source>
        <translation>Aucun échantillon n’est utilisable.</translation>
    </message>
    <message>
        <source>No writer has two samples.</source>
        <translation>Aucun scripteur n’a deux échantillons.</translation>
    </message>
    <message>
        <source>Not better on {0}: {1}.</source>
        <translation>Pas meilleur sur {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Rien n’a été modifié. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make space on the disk and try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace disque et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation and calibration.</source>
        <translation>Omniglot&#xa0;: 25 alphabets de fond pour l’entraînement, cinq autres pour la validation et le calibrage.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation.</source>
        <translation>Omniglot&#xa0;: 25 alphabets de fond pour l’entraînement, cinq autres pour la validation.</translation>
    </message>
    <message>
        <source>Only one reference set has references in use.</source>
        <translation>Un seul jeu de comparaison a des échantillons utilisés.</translation>
    </message>
    <message>
        <source>Only the calibration rests on signature sets that were published for research: it says how often the scores mislead, and can be made anew with recalibrate.</source>
        <translation>Seul le calibrage repose sur des ensembles de signatures publiés pour la recherche&#xa0;: il dit combien de fois les scores trompent, et peut être refait par un recalibrage.</translation>
    </message>
    <message>
        <source>Only {0}, too few to decide: {1}.</source>
        <translation>Seulement {0}, trop peu pour décider&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>La page {0} du PDF est endommagée.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away to begin anew.</source>
        <translation>Remplacez-le par une copie de sauvegarde, ou déplacez-le ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Put cells that contain a comma or semicolon into double quotes.</source>
        <translation>Mettez entre guillemets doubles les cellules qui contiennent une virgule ou un point-virgule.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures into a folder of their own (imitations in a folder `forged` inside), or list them in a table with file, writer and kind.</source>
        <translation>Mettez les images de chaque personne dans un dossier à elle (les imitations dans un dossier «&#x202f;forged&#x202f;» à l’intérieur), ou listez-les dans un tableau avec fichier, scripteur et type.</translation>
    </message>
    <message>
        <source>Put it back, or name another folder or table.</source>
        <translation>Remettez-le en place, ou indiquez un autre dossier ou tableau.</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>Retirez-le, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remove it here too.</source>
        <translation>Retirez-le ici aussi.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove one of them, or give both to one writer.</source>
        <translation>Retirez-en une, ou attribuez les deux au même scripteur.</translation>
    </message>
    <message>
        <source>Remove one, or give each set a folder of its own.</source>
        <translation>Retirez-en un, ou donnez à chaque jeu son propre dossier.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Supprimez d’abord le modèle dérivé.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Renommez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Rename that set.</source>
        <translation>Renommez ce jeu.</translation>
    </message>
    <message>
        <source>Row {0} has {1} cells, the header {2}.</source>
        <translation>La ligne {0} a {1} cellules, l’en-tête {2}.</translation>
    </message>
    <message>
        <source>Run the command self-test to see why.</source>
        <translation>La commande self-test montre pourquoi.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and open that.</source>
        <translation>Enregistrez une copie sans mot de passe, et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>Save a smaller part of it, or scan at a lower resolution.</source>
        <translation>Enregistrez-en une plus petite partie, ou numérisez à une résolution plus basse.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Enregistrez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or install pi-heif.</source>
        <translation>Enregistrez l’image en JPEG ou PNG, ou installez pi-heif.</translation>
    </message>
    <message>
        <source>Save it as a picture (PNG), or as InkML, and load that.</source>
        <translation>Enregistrez-le en image (PNG) ou en InkML, et chargez ce nouveau fichier.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Numérisez à une résolution plus basse.</translation>
    </message>
    <message>
        <source>Scan it smaller.</source>
        <translation>Numérisez-le en plus petit.</translation>
    </message>
    <message>
        <source>Scan or export it again.</source>
        <translation>Refaites la numérisation ou l’exportation.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Raccourcissez-les.</translation>
    </message>
    <message>
        <source>Signature, compact</source>
        <translation>Signature, compact</translation>
    </message>
    <message>
        <source>Signature, compact, open data</source>
        <translation>Signature, compact, données ouvertes</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>Une erreur s’est produite dans le programme ({0}).</translation>
    </message>
    <message>
        <source>Split by writer.</source>
        <translation>Répartissez par scripteur.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Start again: the training goes on from its last checkpoint.</source>
        <translation>Relancez&#xa0;: l’entraînement reprend à son dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>Take out references that are not needed.</source>
        <translation>Retirez les échantillons de comparaison inutiles.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Le PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>The PDF is damaged or ends too early.</source>
        <translation>Le PDF est endommagé ou se termine trop tôt.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The SVG file holds a broken number.</source>
        <translation>Le fichier SVG contient un nombre défectueux.</translation>
    </message>
    <message>
        <source>The SVG file holds no pen strokes.</source>
        <translation>Le fichier SVG ne contient aucun trait de stylo.</translation>
    </message>
    <message>
        <source>The base has already learnt from {0}, who cannot show then whether it became better.</source>
        <translation>Le modèle de base a déjà appris de {0}, qui ne peuvent donc pas montrer s’il s’est amélioré.</translation>
    </message>
    <message>
        <source>The case cannot be read ({0}).</source>
        <translation>L’affaire ne peut pas être lue ({0}).</translation>
    </message>
    <message>
        <source>The case is damaged or cut off.</source>
        <translation>Le fichier de l’affaire est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>The case is too large to be saved (1 sample, {0} MB).</source>
        <translation>L’affaire est trop volumineuse pour être enregistrée (1 échantillon, {0} Mo).</translation>
    </message>
    <message>
        <source>The case is too large to be saved ({0} samples, {1} MB).</source>
        <translation>L’affaire est trop volumineuse pour être enregistrée ({0} échantillons, {1} Mo).</translation>
    </message>
    <message>
        <source>The case was saved by a newer version of the program.</source>
        <translation>L’affaire a été enregistrée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The crop is too large.</source>
        <translation>Le rognage est trop grand.</translation>
    </message>
    <message>
        <source>The crop lies outside the picture.</source>
        <translation>Le rognage se trouve en dehors de l’image.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}.</source>
        <translation>L’appareil {0} ne peut pas être utilisé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The drawing cannot be saved ({0}).</source>
        <translation>Le tracé ne peut pas être enregistré ({0}).</translation>
    </message>
    <message>
        <source>The drawing has more than {0} points.</source>
        <translation>Le tracé compte plus de {0} points.</translation>
    </message>
    <message>
        <source>The drawing has more than {0} strokes.</source>
        <translation>Le tracé compte plus de {0} traits.</translation>
    </message>
    <message>
        <source>The drawing has no channels X and Y.</source>
        <translation>Le tracé n’a pas de canaux X et Y.</translation>
    </message>
    <message>
        <source>The drawing is empty.</source>
        <translation>Le tracé est vide.</translation>
    </message>
    <message>
        <source>The drawing is larger than {0} MB.</source>
        <translation>Le tracé dépasse {0} Mo.</translation>
    </message>
    <message>
        <source>The engine does not know this kind of request.</source>
        <translation>Le moteur ne connaît pas ce type de demande.</translation>
    </message>
    <message>
        <source>The engine does not start, or stops at once.</source>
        <translation>Le moteur ne démarre pas, ou s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was not understood ({0}).</source>
        <translation>La réponse du moteur n’a pas été comprise ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be opened ({0}).</source>
        <translation>Le fichier ne peut pas être ouvert ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>Le fichier ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}).</source>
        <translation>Le fichier ne peut pas être écrit ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file declares a document type, which is not safe.</source>
        <translation>Le fichier déclare un type de document, ce qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Le fichier se termine trop tôt.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>The file has more than {0} elements.</source>
        <translation>Le fichier compte plus de {0} éléments.</translation>
    </message>
    <message>
        <source>The file has no card: another program made it.</source>
        <translation>Le fichier n’a pas de fiche&#xa0;: il provient d’un autre programme.</translation>
    </message>
    <message>
        <source>The file holds more than a drawing can have.</source>
        <translation>Le fichier contient plus que ce qu’un tracé peut avoir.</translation>
    </message>
    <message>
        <source>The file holds no pen stroke.</source>
        <translation>Le fichier ne contient aucun trait de stylo.</translation>
    </message>
    <message>
        <source>The file is XML, but not InkML.</source>
        <translation>Le fichier est du XML, mais pas de l’InkML.</translation>
    </message>
    <message>
        <source>The file is XML, but not SVG.</source>
        <translation>Le fichier est du XML, mais pas du SVG.</translation>
    </message>
    <message>
        <source>The file is damaged or ends too early.</source>
        <translation>Le fichier est endommagé ou se termine trop tôt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>Le fichier dépasse 512 Mo.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Le fichier dépasse {0} Mo.</translation>
    </message>
    <message>
        <source>The file is larger than {0}.</source>
        <translation>Le fichier dépasse {0}.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Le fichier n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The file is too large to be kept ({0} MB).</source>
        <translation>Le fichier est trop volumineux pour être conservé ({0} Mo).</translation>
    </message>
    <message>
        <source>The file is too large to be kept.</source>
        <translation>Le fichier est trop volumineux pour être conservé.</translation>
    </message>
    <message>
        <source>The file nests more than {0} levels deep.</source>
        <translation>Le fichier a plus de {0} niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened ({0}).</source>
        <translation>Le fichier des jeux de comparaison ne peut pas être ouvert ({0}).</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened.</source>
        <translation>Le fichier des jeux de comparaison ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be read or written.</source>
        <translation>Le fichier des jeux de comparaison ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>The file of the reference sets is damaged.</source>
        <translation>Le fichier des jeux de comparaison est endommagé.</translation>
    </message>
    <message>
        <source>The file of the reference sets is write-protected.</source>
        <translation>Le fichier des jeux de comparaison est protégé en écriture.</translation>
    </message>
    <message>
        <source>The file of the reference sets may not be used.</source>
        <translation>Vous n’avez pas le droit d’utiliser le fichier des jeux de comparaison.</translation>
    </message>
    <message>
        <source>The file&apos;s tensors are not those of the network {0} ({1} differ, the first is {2}).</source>
        <translation>Les tenseurs du fichier ne sont pas ceux du réseau {0} ({1} diffèrent, le premier est {2}).</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Impossible de lire le dossier ({0}).</translation>
    </message>
    <message>
        <source>The folder of models cannot be read ({0}).</source>
        <translation>Le dossier des modèles ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The folder of your models cannot be written ({0}).</source>
        <translation>Il est impossible d’écrire dans le dossier de vos modèles ({0}).</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>La carte graphique ne répond plus.</translation>
    </message>
    <message>
        <source>The header of the model file is damaged.</source>
        <translation>L’en-tête du fichier de modèle est endommagé.</translation>
    </message>
    <message>
        <source>The held-out writers offer nothing to compare.</source>
        <translation>Les scripteurs réservés n’offrent rien à comparer.</translation>
    </message>
    <message>
        <source>The log of the engine says where.</source>
        <translation>Le journal du moteur indique où.</translation>
    </message>
    <message>
        <source>The model cannot be written ({0}).</source>
        <translation>Le modèle ne peut pas être écrit ({0}).</translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation>Le fichier de modèle ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The model file changed while it was read.</source>
        <translation>Le fichier de modèle a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The model file ends too early.</source>
        <translation>Le fichier de modèle se termine trop tôt.</translation>
    </message>
    <message>
        <source>The model file holds values that are not numbers.</source>
        <translation>Le fichier de modèle contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>Le fichier de modèle est endommagé.</translation>
    </message>
    <message>
        <source>The model file is longer than its header says.</source>
        <translation>Le fichier de modèle est plus long que ne l’indique son en-tête.</translation>
    </message>
    <message>
        <source>The model needs the network {0}, which this program does not have.</source>
        <translation>Le modèle a besoin du réseau {0}, que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>The model was made by a newer version of the program.</source>
        <translation>Le modèle a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The model was made by an earlier version of the program.</source>
        <translation>Le modèle a été créé par une version antérieure du programme.</translation>
    </message>
    <message>
        <source>The model was trained on pictures of imaging version {0}; this program makes version {1}.</source>
        <translation>Le modèle a été entraîné sur des images de la version d’imagerie {0}&#x202f;; ce programme produit la version {1}.</translation>
    </message>
    <message>
        <source>The model {0} came with the program.</source>
        <translation>Le modèle {0} est fourni avec le programme.</translation>
    </message>
    <message>
        <source>The model {0} is for the profile {1}.</source>
        <translation>Le modèle {0} est destiné au profil {1}.</translation>
    </message>
    <message>
        <source>The model {0} is in use for the profile {1}.</source>
        <translation>Le modèle {0} est utilisé pour le profil {1}.</translation>
    </message>
    <message>
        <source>The model {0} is not calibrated.</source>
        <translation>Le modèle {0} n’est pas calibré.</translation>
    </message>
    <message>
        <source>The model {0} was made from {1}, which it can be rolled back to.</source>
        <translation>Le modèle {0} est issu de {1}, auquel il est possible de revenir.</translation>
    </message>
    <message>
        <source>The model {0} was not made from another one.</source>
        <translation>Le modèle {0} ne provient pas d’un autre modèle.</translation>
    </message>
    <message>
        <source>The model {0}, which {1} was made from, is not here any more, or has changed.</source>
        <translation>Le modèle {0}, dont {1} est issu, n’est plus là ou a changé.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration is damaged.</source>
        <translation>Le calibrage du modèle est endommagé.</translation>
    </message>
    <message>
        <source>The model&apos;s card has no usable entry {0}.</source>
        <translation>La fiche du modèle n’a pas d’entrée {0} utilisable.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid JSON.</source>
        <translation>La fiche du modèle n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The name of the file, or the path to it, is too long.</source>
        <translation>Le nom du fichier, ou le chemin qui y mène, est trop long.</translation>
    </message>
    <message>
        <source>The name of the set holds signs that cannot be read.</source>
        <translation>Le nom du jeu contient des caractères illisibles.</translation>
    </message>
    <message>
        <source>The name of the set is empty.</source>
        <translation>Le nom du jeu est vide.</translation>
    </message>
    <message>
        <source>The name of the set is too long.</source>
        <translation>Le nom du jeu est trop long.</translation>
    </message>
    <message>
        <source>The name {0} of a set is taken.</source>
        <translation>Le nom de jeu {0} est déjà pris.</translation>
    </message>
    <message>
        <source>The network can see this, so figures on these data may be too good.</source>
        <translation>Le réseau peut le voir&#x202f;; les chiffres obtenus sur ces données peuvent donc être trop bons.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1} = {2}.</source>
        <translation>Le réseau {0} ne peut pas être construit avec {1} = {2}.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built: {1}.</source>
        <translation>Le réseau {0} ne peut pas être construit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The notes are longer than {0} characters.</source>
        <translation>Les notes dépassent {0} caractères.</translation>
    </message>
    <message>
        <source>The old file cannot be removed ({0}).</source>
        <translation>L’ancien fichier ne peut pas être supprimé ({0}).</translation>
    </message>
    <message>
        <source>The others go on. Try another sample, or another form of this one.</source>
        <translation>Les autres continuent. Essayez un autre échantillon, ou une autre forme de celui-ci.</translation>
    </message>
    <message>
        <source>The page has {0} megapixels at {1} dpi; {2} are the limit.</source>
        <translation>La page fait {0} mégapixels à {1} dpi&#x202f;; la limite est de {2}.</translation>
    </message>
    <message>
        <source>The page of the PDF cannot be drawn.</source>
        <translation>La page du PDF ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The page of the PDF is empty.</source>
        <translation>La page du PDF est vide.</translation>
    </message>
    <message>
        <source>The pen&apos;s width is not a number above zero.</source>
        <translation>La largeur du stylo n’est pas un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>The picture has {0} megapixels; 100 are the limit.</source>
        <translation>L’image fait {0} mégapixels&#x202f;; la limite est de 100.</translation>
    </message>
    <message>
        <source>The program removes this before it compares.</source>
        <translation>Le programme retire cela avant de comparer.</translation>
    </message>
    <message>
        <source>The reference sets are being changed by another program.</source>
        <translation>Un autre programme est en train de modifier les jeux de comparaison.</translation>
    </message>
    <message>
        <source>The reference sets were kept by a newer version of the program.</source>
        <translation>Les jeux de comparaison ont été conservés par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The reference was removed.</source>
        <translation>L’échantillon de comparaison a été retiré.</translation>
    </message>
    <message>
        <source>The row names no questioned sample.</source>
        <translation>La ligne n’indique aucun échantillon contesté.</translation>
    </message>
    <message>
        <source>The run {0} cannot be kept ({1}).</source>
        <translation>L’exécution {0} ne peut pas être conservée ({1}).</translation>
    </message>
    <message>
        <source>The run {0} is being trained by another window or command.</source>
        <translation>L’entraînement {0} est en cours dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({0}).</source>
        <translation>Il est impossible d’écrire dans le dossier de l’exécution ({0}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds a training that began with another model.</source>
        <translation>Le dossier contient un entraînement commencé avec un autre modèle.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds other files.</source>
        <translation>Le dossier de l’entraînement contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({0}); the defaults hold.</source>
        <translation>Les réglages ne peuvent pas être lus ({0})&#xa0;; ceux par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings cannot be written ({0}).</source>
        <translation>Les réglages ne peuvent pas être enregistrés ({0}).</translation>
    </message>
    <message>
        <source>The settings were damaged; the defaults hold. The old file is {0}.</source>
        <translation>Les réglages étaient endommagés&#xa0;; ceux par défaut s’appliquent. L’ancien fichier est {0}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a pas de lignes.</translation>
    </message>
    <message>
        <source>The table has over {0} rows.</source>
        <translation>Le tableau a plus de {0} lignes.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are not known.</source>
        <translation>Les colonnes du tableau sont inconnues.</translation>
    </message>
    <message>
        <source>The time limit of {0} s leaves no time to train: the check alone took {1} s.</source>
        <translation>La limite de temps de {0} s ne laisse pas de temps pour l’entraînement&#xa0;: la vérification a pris à elle seule {1} s.</translation>
    </message>
    <message>
        <source>The time of a stroke runs backwards.</source>
        <translation>Le temps d’un trait recule.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.</source>
        <translation>Le programme d’entraînement s’est terminé de façon inattendue (code de sortie {0}). Relancez&#xa0;; un entraînement reprend à son dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>The training left the range of numbers.</source>
        <translation>L’entraînement est sorti de la plage des nombres représentables.</translation>
    </message>
    <message>
        <source>The weights hold no pictures.</source>
        <translation>Les poids ne contiennent pas d’images.</translation>
    </message>
    <message>
        <source>There are no comparisons to calibrate on.</source>
        <translation>Il n’y a pas de comparaisons pour le calibrage.</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>Il ne contient pas d’images.</translation>
    </message>
    <message>
        <source>There are no reference sets.</source>
        <translation>Il n’y a pas de jeux de comparaison.</translation>
    </message>
    <message>
        <source>There are not two writers with two genuine samples.</source>
        <translation>Il n’y a pas deux scripteurs ayant deux échantillons authentiques.</translation>
    </message>
    <message>
        <source>There are {0} writers with at least {1} genuine samples.</source>
        <translation>Il y a {0} scripteurs ayant au moins {1} échantillons authentiques.</translation>
    </message>
    <message>
        <source>There is 1 writer with at least {0} genuine samples.</source>
        <translation>Il y a 1 scripteur ayant au moins {0} échantillons authentiques.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>Il existe déjà un modèle {0}.</translation>
    </message>
    <message>
        <source>There is a reference set {0} already.</source>
        <translation>Il existe déjà un jeu de comparaison {0}.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>Il n’y a pas d’appareil nommé {0}.</translation>
    </message>
    <message>
        <source>There is no model {0} of yours.</source>
        <translation>Vous n’avez pas de modèle {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>Il n’y a pas de modèle {0}.</translation>
    </message>
    <message>
        <source>There is no operating point {0}.</source>
        <translation>Il n’y a pas de point de fonctionnement {0}.</translation>
    </message>
    <message>
        <source>There is no page {0}; the last one is {1}.</source>
        <translation>Il n’y a pas de page {0}&#x202f;; la dernière est la {1}.</translation>
    </message>
    <message>
        <source>There is no reference for this sample.</source>
        <translation>Il n’y a pas d’échantillon de comparaison pour cet échantillon.</translation>
    </message>
    <message>
        <source>There is no reference set {0}.</source>
        <translation>Il n’y a pas de jeu de comparaison {0}.</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>Il n’y a pas d’échantillon de comparaison.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such model file.</source>
        <translation>Ce fichier de modèle n’existe pas.</translation>
    </message>
    <message>
        <source>There is not enough memory even for the smallest batch.</source>
        <translation>La mémoire ne suffit pas, même pour le plus petit lot.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>There is only one sign in it.</source>
        <translation>Il ne contient qu’un seul signe.</translation>
    </message>
    <message>
        <source>There is only one writer in it.</source>
        <translation>Il ne contient qu’un seul scripteur.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets.</source>
        <translation>Ces poids viennent d’un entraînement de plus selon la même recette, sur tous ces alphabets.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets; thresholds and figures are those of the first one.</source>
        <translation>Ces poids viennent d’un entraînement de plus selon la même recette, sur tous ces alphabets&#x202f;; les seuils et les chiffres sont ceux du premier.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>This is a pickled checkpoint, which could run code when read; it is never opened.</source>
        <translation>C’est un point de sauvegarde au format pickle, qui pourrait exécuter du code à la lecture&#x202f;; il n’est jamais ouvert.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Ceci est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>This is no file&apos;s name.</source>
        <translation>Ce n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation>Ce n’est pas un fichier d’affaire.</translation>
    </message>
    <message>
        <source>This is not a drawing.</source>
        <translation>Ce n’est pas un tracé.</translation>
    </message>
    <message>
        <source>This is not a drawing: it has no list of strokes.</source>
        <translation>Ce n’est pas un tracé&#xa0;: il n’a pas de liste de traits.</translation>
    </message>
    <message>
        <source>This is not a file of reference sets.</source>
        <translation>Ce n’est pas un fichier de jeux de comparaison.</translation>
    </message>
    <message>
        <source>This is not a model file.</source>
        <translation>Ce n’est pas un fichier de modèle.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>This is only a pointer to a large file that git did not fetch.</source>
        <translation>Ce n’est qu’un pointeur vers un gros fichier que git n’a pas récupéré.</translation>
    </message>
    <message>
        <source>This reference is not in its set any more.</source>
        <translation>Cet échantillon de comparaison n’est plus dans son jeu.</translation>
    </message>
    <message>
        <source>This reference is not there any more.</source>
        <translation>Cet échantillon de comparaison n’est plus là.</translation>
    </message>
    <message>
        <source>This reference set is not there any more.</source>
        <translation>Ce jeu de comparaison n’est plus là.</translation>
    </message>
    <message>
        <source>This request stopped the engine twice.</source>
        <translation>Cette demande a arrêté le moteur deux fois.</translation>
    </message>
    <message>
        <source>This sample is not there any more.</source>
        <translation>Cet échantillon n’est plus là.</translation>
    </message>
    <message>
        <source>Thresholds: {0} local writers with {1} genuine samples and {2} imitations.</source>
        <translation>Seuils&#xa0;: {0} scripteurs locaux avec {1} échantillons authentiques et {2} imitations.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} signs with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Trop peu pour entraîner&#xa0;: il faut {0} signes ayant {1} échantillons authentiques, et il y en a {2}. Les seuils peuvent être recalibrés.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} writers with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Trop peu pour entraîner&#xa0;: il faut {0} scripteurs ayant {1} échantillons authentiques, et il y en a {2}. Les seuils peuvent être recalibrés.</translation>
    </message>
    <message>
        <source>Train it again with this version, or choose another model.</source>
        <translation>Entraînez-le de nouveau avec cette version, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT licence.</source>
        <translation>Entraîné sur Omniglot (Lake, Salakhutdinov et Tenenbaum 2015), sous licence MIT.</translation>
    </message>
    <message>
        <source>Trained on crossmedia, which is under the MIT licence, and on invented handwriting.</source>
        <translation>Entraîné sur crossmedia, sous licence MIT, et sur de l’écriture inventée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes portent le même nom.</translation>
    </message>
    <message>
        <source>Update the program, or choose another model.</source>
        <translation>Mettez le programme à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>Mettez ce programme à jour&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use 1 or 0, same or different.</source>
        <translation>Utilisez 1 ou 0, same ou different.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, BMP, WebP or PDF.</source>
        <translation>Utilisez PNG, JPEG, TIFF, BMP, WebP ou PDF.</translation>
    </message>
    <message>
        <source>Use a part.</source>
        <translation>Utilisez-en une partie.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>Use genuine or forged.</source>
        <translation>Utilisez genuine ou forged.</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots, dashes and underscores.</source>
        <translation>Utilisez au plus 60 minuscules, chiffres, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>Use up to {0} letters.</source>
        <translation>Utilisez au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it there.</source>
        <translation>Attendez sa fin, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>Wait for its end, stop it there, or choose another name.</source>
        <translation>Attendez sa fin, arrêtez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What was kept of this reference is damaged.</source>
        <translation>Ce qui a été conservé de cet échantillon de comparaison est endommagé.</translation>
    </message>
    <message>
        <source>Whoever uses the weights for anything else has to settle that with the owners of those sets.</source>
        <translation>Qui utilise les poids à d’autres fins doit s’entendre avec les propriétaires de ces ensembles.</translation>
    </message>
    <message>
        <source>With {0} signs a training can be checked on signs that it did not learn from.</source>
        <translation>Avec {0} signes, un entraînement peut être contrôlé sur des signes dont il n’a rien appris.</translation>
    </message>
    <message>
        <source>With {0} signs a training is an experiment: each sign is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Avec {0} signes, un entraînement est une expérience&#xa0;: chaque signe est contrôlé tour à tour, et le hasard ne permettra presque jamais d’adopter le résultat. Recalibrer est plus sûr et prend quelques secondes.</translation>
    </message>
    <message>
        <source>With {0} writers a training can be checked on writers that it did not learn from.</source>
        <translation>Avec {0} scripteurs, un entraînement peut être contrôlé sur des scripteurs dont il n’a rien appris.</translation>
    </message>
    <message>
        <source>With {0} writers a training is an experiment: each writer is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Avec {0} scripteurs, un entraînement est une expérience&#xa0;: chaque scripteur est contrôlé tour à tour, et le hasard ne permettra presque jamais d’adopter le résultat. Recalibrer est plus sûr et prend quelques secondes.</translation>
    </message>
    <message>
        <source>Without imitations nothing can be learnt, or measured, about skilled imitation: only how your writers vary, and how they differ from each other.</source>
        <translation>Sans imitations, rien ne peut être appris ni mesuré sur l’imitation habile&#xa0;: seulement comment vos scripteurs varient, et en quoi ils diffèrent les uns des autres.</translation>
    </message>
    <message>
        <source>Your imitations are more, or less, densely inked than the genuine ones.</source>
        <translation>Vos imitations sont plus, ou moins, chargées d’encre que les échantillons authentiques.</translation>
    </message>
    <message>
        <source>Your imitations have another shape, wider or taller, than the genuine ones.</source>
        <translation>Vos imitations ont une autre forme, plus large ou plus haute, que les échantillons authentiques.</translation>
    </message>
    <message>
        <source>Your imitations were cut out or scanned at another size than the genuine ones.</source>
        <translation>Vos imitations ont été découpées ou numérisées à une autre taille que les échantillons authentiques.</translation>
    </message>
    <message>
        <source>Your imitations were scanned on other paper, or with other settings, than the genuine ones.</source>
        <translation>Vos imitations ont été numérisées sur un autre papier, ou avec d’autres réglages, que les échantillons authentiques.</translation>
    </message>
    <message>
        <source>Your imitations were written with another pen or ink than the genuine ones.</source>
        <translation>Vos imitations ont été écrites avec un autre stylo ou une autre encre que les échantillons authentiques.</translation>
    </message>
    <message>
        <source>a new network after Koch et al. 2015</source>
        <translation>un nouveau réseau d’après Koch et al. 2015</translation>
    </message>
    <message>
        <source>against other people&apos;s own samples, no imitations</source>
        <translation>contre les propres échantillons d’autres personnes, sans imitations</translation>
    </message>
    <message>
        <source>an NVIDIA driver is present, but the installed PyTorch is its CPU build</source>
        <translation>un pilote NVIDIA est présent, mais la version installée de PyTorch est celle pour CPU</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>base {0}</translation>
    </message>
    <message>
        <source>crossmedia: training writers; 400 invented writers with imitations.</source>
        <translation>crossmedia&#xa0;: scripteurs d’entraînement&#x202f;; 400 scripteurs inventés avec imitations.</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>aucun appareil CUDA trouvé</translation>
    </message>
    <message>
        <source>no local imitations</source>
        <translation>pas d’imitations locales</translation>
    </message>
    <message>
        <source>recalibrated on {0} local genuine comparisons and {1}, {2} local writers</source>
        <translation>recalibré sur {0} comparaisons authentiques locales et {1}, {2} scripteurs locaux</translation>
    </message>
    <message>
        <source>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words: training writers.</source>
        <translation>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words et 500 mots de unipen_words&#xa0;: scripteurs d’entraînement.</translation>
    </message>
    <message>
        <source>the CPU was asked for</source>
        <translation>le CPU a été demandé</translation>
    </message>
    <message>
        <source>the model&apos;s own known scores count as {0} writers more</source>
        <translation>les scores connus du modèle comptent comme {0} scripteurs de plus</translation>
    </message>
    <message>
        <source>there are {0} CUDA devices, numbered from 0</source>
        <translation>il y a {0} appareils CUDA, numérotés à partir de 0</translation>
    </message>
    <message>
        <source>tuned from {0}</source>
        <translation>ajusté à partir de {0}</translation>
    </message>
    <message>
        <source>validation alphabets</source>
        <translation>alphabets de validation</translation>
    </message>
    <message>
        <source>{0} and {1} have the name of one and the same sample.</source>
        <translation>{0} et {1} portent le nom d’un seul et même échantillon.</translation>
    </message>
    <message>
        <source>{0} and {1} have the same name, as if they were one writer.</source>
        <translation>{0} et {1} portent le même nom, comme s’ils étaient un seul scripteur.</translation>
    </message>
    <message>
        <source>{0} are needed to train; recalibration works with 2.</source>
        <translation>Il en faut {0} pour l’entraînement&#x202f;; pour le recalibrage, 2 suffisent.</translation>
    </message>
    <message>
        <source>{0} as drawings</source>
        <translation>{0} en tracés</translation>
    </message>
    <message>
        <source>{0} as drawings without pressure</source>
        <translation>{0} en tracés sans pression</translation>
    </message>
    <message>
        <source>{0} as pictures</source>
        <translation>{0} en images</translation>
    </message>
    <message>
        <source>{0} cannot name a model.</source>
        <translation>{0} ne convient pas comme nom de modèle.</translation>
    </message>
    <message>
        <source>{0} genuine comparisons and {1} of the other kind, {2} writers of {3}</source>
        <translation>{0} comparaisons authentiques et {1} de l’autre sorte, {2} scripteurs de {3}</translation>
    </message>
    <message>
        <source>{0} held-out signs</source>
        <translation>{0} signes réservés</translation>
    </message>
    <message>
        <source>{0} held-out writers</source>
        <translation>{0} scripteurs réservés</translation>
    </message>
    <message>
        <source>{0} held-out writers (strangers: there are no imitations)</source>
        <translation>{0} scripteurs réservés (des inconnus&#xa0;: il n’y a pas d’imitations)</translation>
    </message>
    <message>
        <source>{0} imitations</source>
        <translation>{0} imitations</translation>
    </message>
    <message>
        <source>{0} is not one of the models at hand.</source>
        <translation>{0} ne fait pas partie des modèles disponibles.</translation>
    </message>
    <message>
        <source>{0} is the same picture as {1}, which is another writer&apos;s.</source>
        <translation>{0} est la même image que {1}, qui est d’un autre scripteur.</translation>
    </message>
    <message>
        <source>{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.</source>
        <translation>{0} scripteurs locaux avec {1} échantillons authentiques et {2} imitations, sur lesquels {3} a été entraîné.</translation>
    </message>
    <message>
        <source>{0} passed a test run</source>
        <translation>{0} a réussi un essai</translation>
    </message>
    <message>
        <source>{0} signs have fewer than {1} genuine samples.</source>
        <translation>{0} signes ont moins de {1} échantillons authentiques.</translation>
    </message>
    <message>
        <source>{0} to {1} equal error rate</source>
        <translation>taux d’erreur égale passé de {0} à {1}</translation>
    </message>
    <message>
        <source>{0} writers have fewer than {1} genuine samples.</source>
        <translation>{0} scripteurs ont moins de {1} échantillons authentiques.</translation>
    </message>
    <message>
        <source>{0}, recalibrated</source>
        <translation>{0}, recalibré</translation>
    </message>
    <message>
        <source>{0}, tuned</source>
        <translation>{0}, affiné</translation>
    </message>
    <message>
        <source>{0}, validation writers, 1 reference</source>
        <translation>{0}, scripteurs de validation, 1 échantillon de comparaison</translation>
    </message>
    <message>
        <source>{0}, validation writers, {1} references</source>
        <translation>{0}, scripteurs de validation, {1} échantillons de comparaison</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation>Alignement en cours…</translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation>Alternance&#xa0;: {0} et {1}. {2}</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation>Carte des écarts</translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation>Carte des écarts. Contesté&#xa0;: {0}. Comparaison {1}&#xa0;: {2}. Orange&#xa0;: parties qui abaissent le rapport de vraisemblance, selon le réseau lui-même.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation>Lignes entre les parties appariées par le réseau</translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation>Parties appariées</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Ouvrir ou replier les éléments de preuve</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation>Superposition de {0} et {1}. {2}</translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation>Superposition. Contesté en orange&#xa0;: {0}. Comparaison {1} en bleu&#xa0;: {2}. Les deux&#xa0;: sombre.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure, agreement {0}</source>
        <translation>Pression, concordance {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation>Contesté&#xa0;: {0}. Comparaison {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation>Comparaison&#xa0;: rotation {0}°, échelle × {1}, décalage {2} px</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation>Comparaison&#xa0;: rotation {0}°, échelle × {1}, décalage {2} px, à la main</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Comparaison {0}</translation>
    </message>
    <message>
        <source>Reference {0} is left out of the comparison.</source>
        <translation>L’échantillon de comparaison {0} est laissé en dehors de la comparaison.</translation>
    </message>
    <message>
        <source>Reference {0}, not used</source>
        <translation>Comparaison {0}, non utilisée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation>Enregistrer les éléments de preuve en image</translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation>Enregistrer ou copier en image</translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation>Tout afficher	0</translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation>Afficher le contesté</translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation>Afficher la comparaison</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Vitesse le long du parcours du stylo. Contesté en orange&#xa0;: {0}. Comparaison {1} en bleu, superposée&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Vitesse et pression le long du parcours du stylo. Contesté en orange&#xa0;: {0}. Comparaison {1} en bleu, superposée&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation>Vitesse de l’alternance</translation>
    </message>
    <message>
        <source>Speed, agreement {0}</source>
        <translation>Vitesse, concordance {0}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation>Intensité de la carte des écarts</translation>
    </message>
    <message>
        <source>The evidence is not there yet for the samples as they are now. Open Evidence, and try again when it shows them.</source>
        <translation>Les éléments visuels des échantillons actuels ne sont pas encore là. Ouvrez-les, et réessayez quand ils s’affichent.</translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation>Les éléments de preuve ont été copiés en image.</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>Il n’y a pas d’image à enregistrer ici.</translation>
    </message>
    <message>
        <source>There is no picture to zoom here.</source>
        <translation>Il n’y a pas d’image à agrandir ici.</translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation>Il n’y a encore rien à aligner.</translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation>Ce modèle compare des images entières&#x202f;; il n’apparie pas leurs parties.</translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation>Vue des éléments de preuve</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation>Zoomer les deux ensemble</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>Zoom avant	+</translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation>Zoom arrière	−</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semblable</translation>
    </message>
    <message>
        <source>appears as soon as both samples are read.</source>
        <translation>apparaît dès que les deux échantillons sont lus.</translation>
    </message>
    <message>
        <source>appears once both samples can be used.</source>
        <translation>apparaît dès que les deux échantillons sont utilisables.</translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation>apparaissent dès que chaque côté contient un échantillon.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>appuyé</translation>
    </message>
    <message>
        <source>is compared of signatures only.</source>
        <translation>n’est comparé que pour les signatures.</translation>
    </message>
    <message>
        <source>is known of whole drawings whose times were kept. Scans and photos do not tell it.</source>
        <translation>n’est connu que des tracés entiers dont les temps ont été gardés. Numérisations et photos ne le disent pas.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>comparaison {0}</translation>
    </message>
    <message>
        <source>reference {0}, not used</source>
        <translation>comparaison {0}, non utilisée</translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map, movement</source>
        <translation>côte à côte, superposition, alternance, carte des écarts, mouvement</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation>{0} Hz</translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation>{0}, nettoyé et recadré</translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation>{0}, carte des écarts</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation>{0}, carte des écarts, diffère surtout dans le tiers gauche</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation>{0}, carte des écarts, diffère surtout dans le tiers central</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation>{0}, carte des écarts, diffère surtout dans le tiers droit</translation>
    </message>
    <message>
        <source>{0}: no difference that counts</source>
        <translation>{0}&#xa0;: aucune différence notable</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation>1 / (1 + 10^−llr)&#xa0;: le llr sur une échelle de 0 à 1, à probabilités a priori égales.</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Ajouter un échantillon de comparaison</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Ajouter des échantillons de comparaison</translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation>Ajouter l’échantillon contesté</translation>
    </message>
    <message>
        <source>All are drawings: how the pen moved counts too.</source>
        <translation>Ce sont tous des tracés&#xa0;: le mouvement du stylo compte aussi.</translation>
    </message>
    <message>
        <source>Band: among references. Ticks: this sample.</source>
        <translation>Bande&#xa0;: échantillons de comparaison entre eux. Traits&#xa0;: cet échantillon.</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Comparer un exemple</translation>
    </message>
    <message>
        <source>Compared by shape alone: not every picture shows where its line is dark or wide.</source>
        <translation>Comparaison par la forme seule&#xa0;: toutes les images ne montrent pas où le trait est foncé ou large.</translation>
    </message>
    <message>
        <source>Compared by shape and width: not every picture shows where its line is dark.</source>
        <translation>Comparaison par la forme et la largeur&#xa0;: toutes les images ne montrent pas où le trait est foncé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Un indice, pas une décision. &lt;b&gt;Une personne décide.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Un indice, pas une décision. À probabilités a priori égales. &lt;b&gt;Une personne décide.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation>Hachures&#xa0;: au-delà de ce que ces données permettent.</translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation>La force des éléments de preuve dans un sens ou dans l’autre, et la fréquence à laquelle ils induisent en erreur.</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Zone non concluante</translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation>Penche vers des signes différents</translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation>Penche vers des scripteurs différents</translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation>Penche vers le même signe</translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation>Penche vers le même scripteur</translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation>Penche faiblement vers des signes différents</translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation>Penche faiblement vers des scripteurs différents</translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation>Penche faiblement vers le même signe</translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation>Penche faiblement vers le même scripteur</translation>
    </message>
    <message>
        <source>More about these numbers</source>
        <translation>En savoir plus sur ces chiffres</translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation>Première visite&#x202f;? Signatures synthétiques, en un clic.</translation>
    </message>
    <message>
        <source>New here? Synthetic signs, one click.</source>
        <translation>Première visite&#x202f;? Signes synthétiques, en un clic.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation>Un signe connu suffit pour commencer&#x202f;; trois ou plus en disent bien davantage.</translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation>Un ou plusieurs échantillons de comparaison</translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation>Une signature connue de cette personne suffit pour commencer&#x202f;; trois ou plus en disent bien davantage.</translation>
    </message>
    <message>
        <source>Pressure is not known of all, so none counts. Measured with pens, not with mice.</source>
        <translation>La pression n’est pas connue pour tous, donc elle ne compte pour aucun. Mesuré avec des stylos, pas avec des souris.</translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation>Échantillon contesté</translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <source>Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local writers; the others the model had before. None of these writers was trained on.</source>
        <translation>Recalibré&#xa0;: {0} des {1} valeurs du haut et {2} des {3} du bas viennent de {4} scripteurs locaux&#xa0;; les autres, le modèle les avait déjà. Aucun de ces scripteurs n’a servi à l’entraînement.</translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation>Échantillons de comparaison entre eux</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Numériser à nouveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation>Signatures connues de cette personne. Trois ou plus en disent bien davantage qu’une seule.</translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation>Soutient des signes différents</translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation>Soutient des scripteurs différents</translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation>Soutient le même signe</translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation>Soutient le même scripteur</translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation>La comparaison démarre d’elle-même.</translation>
    </message>
    <message>
        <source>The evidence is about equally probable if {0} and if {1}.</source>
        <translation>Les éléments de preuve sont à peu près aussi probables si {0} que si {1}.</translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if {1} than if {2}.</source>
        <translation>Les éléments de preuve sont {0} plus probables si {1} que si {2}.</translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation>Le résultat apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation>Les autres continuent. Essayez un autre échantillon.</translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation>Le même signe, connu. Trois ou plus en disent bien davantage qu’un seul.</translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation>Le signe sur lequel porte votre question.</translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation>La signature sur laquelle porte votre question.</translation>
    </message>
    <message>
        <source>These data support nothing beyond {0} and {1}.</source>
        <translation>Au-delà de {0} et {1}, ces données ne permettent rien.</translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation>Cette comparaison a arrêté le moteur</translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation>Trop peu de données pour ce point&#x202f;; il est extrapolé.</translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation>Conclusion&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>En attente du moteur</translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>environ &lt;b&gt;{0} fois&lt;/b&gt;</translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation>face à 1 échantillon</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>par rapport à {0}</translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation>face à {0} échantillons</translation>
    </message>
    <message>
        <source>all of them are the same sign</source>
        <translation>tous sont le même signe</translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>au moins &lt;b&gt;{0} fois&lt;/b&gt;</translation>
    </message>
    <message>
        <source>both are the same sign</source>
        <translation>les deux sont le même signe</translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation>soutien extrêmement fort</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation>log₁₀ RV</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ du rapport de vraisemblance</translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation>soutien modéré</translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation>soutien modérément fort</translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation>aucun soutien dans un sens ou l’autre</translation>
    </message>
    <message>
        <source>one is another sign</source>
        <translation>l’un est un autre signe</translation>
    </message>
    <message>
        <source>somebody else imitated it</source>
        <translation>quelqu’un d’autre a imité l’écriture</translation>
    </message>
    <message>
        <source>somebody else wrote it</source>
        <translation>quelqu’un d’autre a écrit l’échantillon contesté</translation>
    </message>
    <message>
        <source>strong support</source>
        <translation>soutien fort</translation>
    </message>
    <message>
        <source>the same person wrote all of them</source>
        <translation>la même personne a tout écrit</translation>
    </message>
    <message>
        <source>the same person wrote both</source>
        <translation>la même personne a écrit les deux</translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation>soutien très fort</translation>
    </message>
    <message>
        <source>weak support</source>
        <translation>soutien faible</translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation>{0} comparaisons du même signe à ce score ou moins</translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation>{0} comparaisons avec un autre signe à ce score ou plus</translation>
    </message>
    <message>
        <source>{0} comparisons with other people&apos;s own samples scored this high or higher</source>
        <translation>{0} comparaisons avec les échantillons d’autres personnes à ce score ou plus</translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation>{0} comparaisons authentiques à ce score ou moins</translation>
    </message>
    <message>
        <source>{0} more probable if {1} than if {2}.</source>
        <translation>{0} plus probables si {1} que si {2}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} ou moins</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} ou plus</translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation>{0} imitations habiles à ce score ou plus</translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation>{0} scripteurs, tous absents de l’entraînement.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}&#x202f;; {1}.</translation>
    </message>
</context>
<context>
    <name>FullPad</name>
    <message>
        <source>Back to both sides (Esc)</source>
        <translation>Revenir aux deux côtés (Échap)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Zone de tracé, {0}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>1 sign, {1} samples</source>
        <translation>1 signe, {1} échantillons</translation>
    </message>
    <message>
        <source>1 writer, {1} samples</source>
        <translation>1 scripteur, {1} échantillons</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>intervalle à 95&#xa0;% de {0} à {1}&#xa0;%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Autre signe</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation>Tirage des paires.</translation>
    </message>
    <message>
        <source>Drop a folder with a folder for each person (imitations in a folder “forged” inside). Random pairs then show how often the model is right.</source>
        <translation>Déposez un dossier contenant un dossier par personne (avec les imitations dans un sous-dossier «&#x202f;forged&#x202f;»). Des paires tirées au hasard montrent alors combien de fois le modèle a raison.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a pair in Compare.</source>
        <translation>Entrée ou un double-clic ouvre une paire dans Comparer.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Taux d’erreur égale</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation>Imitation</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation>Nouvelles paires au hasard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No mistakes among the compared pairs.</source>
        <translation>Aucune erreur parmi les paires comparées.</translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation>Aucune paire de ce type.</translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation>Aucune paire ne peut être tirée.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans conclusion</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation>Ouvrir un dossier d’échantillons étiquetés</translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation>Ouvrir un dossier d’échantillons…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>Paire {0}</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>Paires affichées</translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation>Paires à afficher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctes</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Même signe</translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation>Même scripteur</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>Afficher toutes les paires</translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation>Imitation habile</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation>Essayez le modèle sur des écritures connues.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécises</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erronées</translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation>llr {0}   score {1}</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>aucune paire</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation>sur {0} paires</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation>correct, indécis, erroné</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation>quand toutes seront comparées</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} called same, {1} called different</source>
        <translation>«&#x202f;même&#x202f;»&#xa0;: {0}, «&#x202f;différent&#x202f;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>{0} est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>Paires&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation>correctes&#xa0;: {0}, indécises&#xa0;: {1}, erronées&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation>{0} signes, {1} échantillons</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation>{0} scripteurs, {1} échantillons</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A person chose to compare as it is what looks like a whole page, like print or like a copy; the warnings say which sample it is.</source>
        <translation>Une personne a choisi de comparer tel quel ce qui ressemble à une page entière, à de l’imprimé ou à une copie&#x202f;; les avertissements disent de quel échantillon il s’agit.</translation>
    </message>
    <message>
        <source>Compare it as it is</source>
        <translation>Comparer tel quel</translation>
    </message>
    <message>
        <source>Cut out the signature…</source>
        <translation>Découper la signature…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Leave out the copies</source>
        <translation>Écarter les copies</translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>Écarter la copie</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>Écarter ce qui est illisible</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Pas encore de conclusion</translation>
    </message>
    <message>
        <source>These numbers are about the whole picture, not about the signature alone.</source>
        <translation>Ces chiffres portent sur toute l’image, pas sur la signature seule.</translation>
    </message>
    <message>
        <source>This says nothing about the sign: no verdict is given.</source>
        <translation>Cela ne dit rien sur le signe&#xa0;: aucune conclusion n’est donnée.</translation>
    </message>
    <message>
        <source>This says nothing about who wrote it: no verdict is given.</source>
        <translation>Cela ne dit rien sur l’auteur&#xa0;: aucune conclusion n’est donnée.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sans conclusion</translation>
    </message>
    <message>
        <source>{0} looks like print. Cut out the signature first.</source>
        <translation>{0} semble imprimé. Découpez d’abord la signature.</translation>
    </message>
    <message>
        <source>{0} seems to hold more than one piece of writing. Cut out the signature first.</source>
        <translation>{0} semble contenir plus d’une écriture. Découpez d’abord la signature.</translation>
    </message>
    <message>
        <source>{0}, as it was cut out, still holds other writing or print. Cut it out closer.</source>
        <translation>{0}, tel qu’il a été découpé, contient encore une autre écriture ou de l’imprimé. Découpez plus près.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation>Au prochain démarrage, la langue sera&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>What went wrong inside the program. No sample, name or folder of yours is in it.</source>
        <translation>Les erreurs survenues dans le programme. Aucun de vos échantillons, noms ou dossiers n’y figure.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation>Comparaisons à réponse connue, de scripteurs absents de l’entraînement du réseau&#xa0;: authentiques vers le haut, imitations habiles vers le bas, sur le même axe.</translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation>Combien de fois les éléments de preuve sont plus probables si la même personne a écrit les deux que si quelqu’un d’autre a imité l’écriture, en puissances de dix&#xa0;: +1 vaut 10 fois, +2 vaut 100 fois, −1 vaut 10 fois en sens inverse, 0 ne dit rien.</translation>
    </message>
    <message>
        <source>Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before it was cut off, so pairs that read alike may differ in it.</source>
        <translation>Les comparaisons connues n’étayent un rapport que jusqu’à une limite. Au-delà, c’est la limite qui est affichée, avec «&#x202f;ou plus&#x202f;» ou «&#x202f;ou moins&#x202f;», dans les tableaux avec ≥ ou ≤. La conclusion dépend du rapport avant qu’il soit coupé&#x202f;; des paires qui se lisent de même peuvent donc y différer.</translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation>Scores connus</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation>Le programme ne pèse que les éléments de preuve tirés de l’écriture. Tout le reste de l’affaire, et la décision, revient à une personne.</translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation>Le même nombre sur une échelle de 0 à 1. Ce ne serait une probabilité que si les deux explications étaient aussi vraisemblables avant tout examen&#x202f;; ce n’est pas à ce programme de le dire.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Signification des chiffres</translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation>Où se situent les seuils. À «&#x202f;standard&#x202f;», au plus 1&#xa0;% des imitations connues atteignent le seuil supérieur, et au plus 1&#xa0;% des comparaisons authentiques connues descendent au seuil inférieur.</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ du rapport de vraisemblance</translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation>«&#x202f;Soutient le même scripteur&#x202f;» à partir du seuil supérieur, «&#x202f;soutient des scripteurs différents&#x202f;» à partir du seuil inférieur vers le bas, «&#x202f;non concluant&#x202f;» entre les deux.</translation>
    </message>
    <message>
        <source>“or more”, “or less”</source>
        <translation>«&#x202f;ou plus&#x202f;», «&#x202f;ou moins&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>Zone de tracé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation>Messages jusqu’ici</translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Choisissez-en un autre sur la page Modèles.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Ouvrez-le à nouveau, là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation>* Trop peu de données pour ce taux&#x202f;; il est extrapolé.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation>Une expérience&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>Une autre modification est en cours.</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation>Compare des signatures&#xa0;: dans quelle mesure soutiennent-elles que la même personne les a écrites, plutôt que quelqu’un a imité l’écriture&#x202f;?</translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation>Compare des signes manuscrits isolés&#xa0;: montrent-ils le même signe, quel qu’en soit le scripteur&#x202f;?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation>Supprimer le modèle {0}&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation>Différent jusqu’à</translation>
    </message>
    <message>
        <source>Do not export it</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>Données du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For research only ({0})</source>
        <translation>Pour la recherche uniquement ({0})</translation>
    </message>
    <message>
        <source>For your own use ({0})</source>
        <translation>Pour votre propre usage ({0})</translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation>Version d’imagerie</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation>C’est une expérience&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>Il s’appelle maintenant {0}.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Il est déjà utilisé.</translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation>Il est utilisé. Utilisez d’abord un autre modèle.</translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation>Il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>It is not put to use, but can be trained further, or named on the command line.</source>
        <translation>Il n’est pas mis en service, mais peut être entraîné davantage ou nommé en ligne de commande.</translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation>Il ne provient pas d’un autre modèle.</translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>Ses poids ou ses seuils proviennent de l’écriture de personnes réelles. Ne le transmettez que si elles ou la loi le permettent.</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation>Licence et conditions</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation>Issu de {0}.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Taux mesurés</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>Aucun modèle n’est sélectionné.</translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation>Cette fiche ne contient aucun taux. Les points de fonctionnement ci-dessous indiquent leur fondement.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Non indiqué.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better than those of {0}.</source>
        <translation>Avec vos échantillons, ses seuils n’étaient pas meilleurs que ceux de {0}.</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better.</source>
        <translation>Avec vos échantillons, ses seuils n’étaient pas meilleurs.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation>Un échantillon de comparaison&#xa0;: mesuré sur {0}.</translation>
    </message>
    <message>
        <source>One reference: {0}.</source>
        <translation>Un échantillon de comparaison&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Points de fonctionnement</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation>Lecture des modèles.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons de comparaison</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rétablir l’origine</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same from</source>
        <translation>Même à partir de</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>SigComp2011 Dutch</source>
        <translation>SigComp2011 (néerlandais)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation>Celui-là est issu de {0}.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>La fiche ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation>Le modèle dont il est issu&#xa0;: taux d’erreur égale {0}.</translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation>Les modèles ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>The name needs a letter from a to z or a digit.</source>
        <translation>Le nom doit contenir une lettre de a à z ou un chiffre.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation>Seuils recalibrés à partir de {0}.</translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation>Entraîné depuis le début, sans autre modèle à l’origine.</translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation>Entraînement poursuivi à partir de {0}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Utiliser le modèle</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Scripteurs</translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation>Erreurs dans les deux sens</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation>taux d’erreur égale</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>experiment for {0}</source>
        <translation>expérience pour {0}</translation>
    </message>
    <message>
        <source>held-out signs</source>
        <translation>signes réservés</translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation>scripteurs réservés</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation>utilisé pour {0}</translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation>issu de {0}</translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation>correct parmi {0} signes</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>le mot «&#x202f;and&#x202f;»</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>vos propres données</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>{0} est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation>{0} est maintenant utilisé.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} ou plus</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} à {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation>{0} a été vérifié et importé. Il n’est pas encore utilisé.</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0} a été supprimé.</translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation>{0} a été exporté.</translation>
    </message>
    <message>
        <source>{0} was exported. Pass it on only where its writers or the law allow it.</source>
        <translation>{0} a été exporté. À ne transmettre que si ses scripteurs ou la loi le permettent.</translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation>{0} en est issu et peut y être ramené.</translation>
    </message>
    <message>
        <source>{0}, by shape alone</source>
        <translation>{0}, par la forme seule</translation>
    </message>
    <message>
        <source>{0}, by shape and width</source>
        <translation>{0}, par la forme et la largeur</translation>
    </message>
    <message>
        <source>{0}, drawn</source>
        <translation>{0}, tracés</translation>
    </message>
    <message>
        <source>{0}, drawn without pressure</source>
        <translation>{0}, tracés sans pression</translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation>{0}, dont il est issu, n’est pas ici.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation>1 vue de 105 × 105</translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation>Apparaît au premier trait ou à la première image</translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation>Afficher ce que voit le réseau, agrandi</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>What the network sees, {0}: 1 view of 105 by 105</source>
        <translation>Ce que voit le réseau, {0}&#xa0;: 1 vue de 105 sur 105</translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation>Ce que voit le réseau, {0}&#xa0;: rien encore</translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation>Ce que voit le réseau, {0}&#xa0;: {1} vues de 105 sur 105</translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation>L’ensemble et {0} tuiles</translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation>apparaît au</translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation>premier trait</translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation>{0} vues de 105 × 105</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation>moins {0}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>plus de {0}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>plus {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>moins de {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
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
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation>{0} × {1} px</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#x202f;; {1}</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>A drawing with its strokes</source>
        <translation>Un tracé avec ses traits</translation>
    </message>
    <message>
        <source>A saved case: everything that was on the table.</source>
        <translation>Une affaire enregistrée&#xa0;: tout ce qui était sur la table.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Choisi&#xa0;:</translation>
    </message>
    <message>
        <source>Drawings with time and pressure ({0})</source>
        <translation>Tracés avec temps et pression ({0})</translation>
    </message>
    <message>
        <source>Files shown:</source>
        <translation>Fichiers affichés&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Mark a file to see it here.</source>
        <translation>Sélectionnez un fichier pour le voir ici.</translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation>Ouvrir l’échantillon contesté</translation>
    </message>
    <message>
        <source>Open references</source>
        <translation>Ouvrir des échantillons de comparaison</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Ouvrir l’échantillon à classer</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>Images et tracés ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{0}, page 1 of {1}</source>
        <translation>{0}, page 1 sur {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose a page of this file</source>
        <translation>Choisir une page de ce fichier</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation>Nettoyé automatiquement</translation>
    </message>
    <message>
        <source>Cleaned by hand</source>
        <translation>Nettoyé à la main</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Tracez ici</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Zone de tracé, {0}</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation>Tracez à la souris, au doigt ou au stylet&#x202f;; ou ouvrez ou collez une image.</translation>
    </message>
    <message>
        <source>Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF.</source>
        <translation>Déposez des images, ou une page à rogner. PNG, JPEG, TIFF, PDF.</translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation>Plus, {0}</translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation>Un suffit pour commencer&#x202f;; trois ou plus en disent bien davantage.</translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation>Un seul échantillon de comparaison dit peu sur les variations d’une personne. Mieux vaut trois ou plus.</translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation>Un seul échantillon de comparaison dit peu sur les variations d’un signe. Utilisez-en trois ou plus.</translation>
    </message>
    <message>
        <source>Only {0} was taken. Open the others as references.</source>
        <translation>Seul {0} a été pris. Ouvrez les autres comme échantillons de comparaison.</translation>
    </message>
    <message>
        <source>Open Cleaning</source>
        <translation>Ouvrir le nettoyage</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Pages, {0}</source>
        <translation>Pages, {0}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pen and baseline, {0}</source>
        <translation>Stylo et ligne de base, {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation>Échantillon {0} sur {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>Jeu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>as soon as it is read</source>
        <translation>dès qu’il est lu</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>rien dans ce fichier</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>{0} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation>{0} sur {1} non utilisés</translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation>Échantillon&#xa0;: {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, cropped to {1}</source>
        <translation>{0}, rogné à {1}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}, {1} sur {2} pixels</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that this page can open.</source>
        <translation>Le presse-papiers ne contient rien que cette page puisse ouvrir.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Ajouter un échantillon de comparaison</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation>Ajouter un échantillon de comparaison&#xa0;: tracer, ouvrir, déposer ou coller</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Échantillon de comparaison {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons de comparaison</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation>{0}
Espace&#xa0;: utiliser ou exclure. Suppr&#xa0;: retirer. Faire glisser&#xa0;: réordonner.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Affaire</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Examinateur</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>&amp;Vos propres mots</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Tel que fourni</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation>Comparaison d’écritures</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation>Des éléments de preuve, pas une décision. La décision revient à une personne.</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Zone non concluante</translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation>Zone non concluante&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation>Son score brut</translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation>Laissez vide pour écrire à la main&#xa0;: le rapport prévoit la place.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Mesuré sur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation>Modèle&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation>Point de fonctionnement&#xa0;: {0}&#x202f;; {1} des imitations dites «&#x202f;même&#x202f;», {2} des comparaisons authentiques dites «&#x202f;différent&#x202f;»</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of others called same, {2} of genuine comparisons called different</source>
        <translation>Point de fonctionnement&#xa0;: {0}&#x202f;; {1} des autres dits «&#x202f;même&#x202f;», {2} des comparaisons authentiques dites «&#x202f;différent&#x202f;»</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation>Contesté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Échantillon de comparaison {0}</translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation>Échantillon de comparaison {0}&#xa0;: {1}&#x202f;; seul, llr {2}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation>Score (à probabilités a priori égales)</translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation>Score (à probabilités a priori égales)&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, small ones of pages that they were cut from, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation>Le rapport contient les images des échantillons, de petites images des pages dont ils ont été extraits, ce que le réseau a vu, les éléments de preuve tels qu’affichés maintenant, tous les chiffres et les empreintes des fichiers et du modèle.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Save the report when they have been.</source>
        <translation>Les échantillons n’ont pas encore été comparés dans leur état actuel. Enregistrez le rapport quand ce sera fait.</translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation>Ce sont des éléments de preuve, pas une décision. Seule l’écriture est pesée&#x202f;; tout le reste de l’affaire, et la décision, revient à une personne.</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation>Version&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Ce que le réseau a vu</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>Où sur la page</translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation>Mots de l’examinateur</translation>
    </message>
    <message>
        <source>alone log₁₀ likelihood ratio {0}</source>
        <translation>seul, log₁₀ du rapport de vraisemblance {0}</translation>
    </message>
    <message>
        <source>cleaned automatically</source>
        <translation>nettoyé automatiquement</translation>
    </message>
    <message>
        <source>cleaned by hand</source>
        <translation>nettoyé à la main</translation>
    </message>
    <message>
        <source>cropped to {0}, {1} px from the left, {2} px from the top</source>
        <translation>rogné à {0}, à {1} px de la gauche et {2} px du haut</translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation>tracé ou collé</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ du rapport de vraisemblance</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio: {0}</source>
        <translation>log₁₀ du rapport de vraisemblance&#xa0;: {0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>non effectué&#x202f;: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>rotation {0}°</translation>
    </message>
    <message>
        <source>{0} cannot be opened from here. Look for it in {1}.</source>
        <translation>{0} ne peut pas être ouvert d’ici. Cherchez-le dans {1}.</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>{0} est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
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
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation>{0}&#x202f;; {1} des imitations dites «&#x202f;même&#x202f;», {2} des authentiques dits «&#x202f;différent&#x202f;»</translation>
    </message>
    <message>
        <source>{0}; {1} of others called same, {2} of genuine called different</source>
        <translation>{0}&#x202f;; {1} des autres dits «&#x202f;même&#x202f;», {2} des authentiques dits «&#x202f;différent&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation>Tracé ici</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, page {1}</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder, or make space on the disk.</source>
        <translation>{0} n’a pas pu être enregistré. Choisissez un autre dossier, ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>{0} was not saved: another command is writing it. Choose another name.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: une autre commande est en train de l’écrire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} was not saved: its name is too long. Choose a shorter one.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: son nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{0} was not saved: the disk is full. Make space on it, or choose another disk.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: le disque est plein. Libérez de l’espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{0} was not saved: the folder is gone, or takes no files. Choose another folder.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: le dossier n’existe plus ou n’accepte pas de fichiers. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was not saved: you may not write there. Choose another folder.</source>
        <translation>{0} n’a pas été enregistré&#xa0;: vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>{0} a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation>Échelle du rapport de vraisemblance, vide</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>autre signe</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>signes différents</translation>
    </message>
    <message>
        <source>different writers</source>
        <translation>scripteurs différents</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>extrêmement fort</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>imitation</translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation>zone non concluante {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}</source>
        <translation>log10 du rapport de vraisemblance {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation>log10 du rapport de vraisemblance {0}, {1}&#x202f;; zone non concluante de {2} à {3}</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ du rapport de vraisemblance</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>modérément fort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>même signe</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>même scripteur</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation>le même signe</translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation>le même scripteur</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>très fort</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation>{0}&#xa0;: {1} {2}, {3} {4}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation>1 échantillon de comparaison</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 jeu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation>Ajouter un échantillon de comparaison&#xa0;: tracer, ouvrir, coller ou déposer</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Ajouter des échantillons de comparaison</translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation>Ajoutez des échantillons de comparaison, ou cochez ceux à utiliser.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Ajouter au jeu</translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation>Les {0} concordent tous entre eux.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation>Annuler l’ajout d’échantillons</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation>Tracez un échantillon de comparaison.</translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation>Zone de tracé, nouvel échantillon de comparaison</translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation>Zone de tracé, échantillon à classer</translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation>Tracer, ouvrir ou déposer</translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation>Tracez, ouvrez, collez ou déposez un échantillon contesté. Les jeux les plus proches apparaissent ici.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation>Chaque échantillon de comparaison utilisé face à chaque autre, log₁₀ du rapport de vraisemblance.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation>Chaque échantillon de comparaison utilisé face à chaque autre&#xa0;: llr de {0} à {1}</translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation>Chercher un jeu</translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation>Bon pour comparer</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation>Ampleur des variations</translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation>Ampleur des variations&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation>Il dit peu sur les variations. Utilisez-en trois ou plus.</translation>
    </message>
    <message>
        <source>It speaks against all others, and they do not speak against each other. Check that it belongs here and is scanned well.</source>
        <translation>Il parle contre tous les autres, et ceux-ci ne parlent pas l’un contre l’autre. Vérifiez qu’il a sa place ici et qu’il est bien numérisé.</translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation>Gardez sous un nom les échantillons d’une personne, ou d’un signe&#xa0;: déposez des images ici. Comparer et classer ne demandent alors qu’un clic.</translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation>Conservés dans un seul fichier de cet ordinateur, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>Examinez {0}</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds which sign it is.</source>
        <translation>Créez d’abord un jeu. Vous pourrez alors chercher quel signe c’est.</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation>Créez d’abord un jeu. Vous pourrez alors chercher de qui vient l’échantillon.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>Plus sur ce jeu</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom du jeu</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation>Aucun échantillon utilisé</translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation>Aucun échantillon de comparaison n’est utilisé.</translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation>Aucun jeu de comparaison pour l’instant.</translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation>Aucun jeu n’a «&#x202f;{0}&#x202f;» dans son nom.</translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation>Aucun jeu n’est ouvert.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation>Un seul échantillon utilisé</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation>Ouverture des jeux.</translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation>L’ajout d’autres échantillons est encore en cours. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation>Échantillon contesté, {0}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation>Classement, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Classement en cours…</translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation>Lecture des échantillons de comparaison avec le modèle actuel&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>Jeu de comparaison</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Jeux de comparaison</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Échantillon de comparaison {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons de comparaison</translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation>Échantillons de comparaison de ce jeu</translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation>Échantillons de comparaison {0} et {1}&#xa0;: llr {2}</translation>
    </message>
    <message>
        <source>References {0} and {1}: the same picture</source>
        <translation>Échantillons de comparaison {0} et {1}&#xa0;: la même image</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>Échantillons ajoutés</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation>Ajout d’échantillons&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation>Le meilleur de nombreux jeux peut l’être par hasard. Comparez-le seul avant de vous y fier.</translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation>Les échantillons de comparaison sont comparés entre eux.</translation>
    </message>
    <message>
        <source>The references in use are one picture</source>
        <translation>Les échantillons de comparaison utilisés sont une seule et même image</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>Le jeu est rétabli.</translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation>Le jeu a été supprimé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation>Les jeux ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>They are the same picture, which counts once. Put another reference in the place of one of them.</source>
        <translation>C’est la même image, qui compte une fois. Remplacez l’un des deux par un autre échantillon de comparaison.</translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation>Ils s’opposent (llr {0}). Vérifiez que les deux ont leur place ici et sont bien numérisés.</translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation>Ils varient beaucoup</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation>Utiliser dans Comparer</translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation>Utiliser l’échantillon de comparaison {0}</translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation>Utiliser cet échantillon dans les comparaisons</translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation>Utilisez-en trois ou plus si possible.</translation>
    </message>
    <message>
        <source>Which sign is it?</source>
        <translation>Quel signe est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>De qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation>par rapport à 1 jeu</translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation>par rapport aux {0} jeux</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>same</source>
        <translation>même</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation>{0}
Espace&#xa0;: utiliser ou exclure. Suppr&#xa0;: retirer. Alt et flèches, ou glisser&#xa0;: déplacer.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation>{0} autres ressemblent moins à première vue. Ils n’ont pas été examinés de près.</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} échantillons de comparaison</translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation>{0} ne disent rien l’un pour l’autre. Davantage d’échantillons de comparaison aident.</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} jeux</translation>
    </message>
    <message>
        <source>{0} was left out.</source>
        <translation>{0} a été exclu.</translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation>{0}, échantillon à classer</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation>{0}, {1} utilisés</translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation>{0}, {1}, llr {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation>{0}, {1}&#xa0;: non comparé. {2}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs once one touches the window.</source>
        <translation>Automatique&#xa0;: assez grandes pour le doigt dès qu’il touche la fenêtre.</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Controls for touch</source>
        <translation>Commandes tactiles</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>For the eye only: the network sees every pen alike.</source>
        <translation>Pour l’œil seulement&#xa0;: le réseau voit tous les stylos de la même façon.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>How often known comparisons may be decided wrongly.</source>
        <translation>À quelle fréquence la conclusion de comparaisons connues peut être erronée.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Line to write on</source>
        <translation>Ligne d’écriture</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modèle pour les caractères</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modèle pour les signatures</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Same sign?</source>
        <translation>Même signe&#x202f;?</translation>
    </message>
    <message>
        <source>Same writer?</source>
        <translation>Même scripteur&#x202f;?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>Le moteur démarre.</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>Sans animation</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Batch and Gallery: open in Compare</source>
        <translation>Lot, Galerie&#xa0;: ouvrir dans Comparer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation>Dans les images&#xa0;: zoom, ensemble, déplacer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation>Quitter la zone de tracé</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Suivant, précédent</translation>
    </message>
    <message>
        <source>Pages and window</source>
        <translation>Pages et fenêtre</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>Pages, dans l’ordre de la barre</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons de comparaison</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Use or leave out</source>
        <translation>Utiliser ou exclure</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation>Échantillons de comparaison entre eux&#xa0;: log10 du rapport de vraisemblance de {0} à {1}. Cet échantillon face à chacun&#xa0;: de {2} à {3}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation>Comparé en {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Moteur prêt</translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation>Redémarrage du moteur</translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation>Démarrage du moteur. Vous pouvez déjà tracer et ouvrir des fichiers.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation>Point de fonctionnement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>Le moteur ne démarre pas</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation>Le moteur s’est arrêté et a été relancé. Rien de votre tracé n’est perdu.</translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation>C’est trop grand pour être comparé.</translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation>Ce programme n’ouvre jamais de connexion réseau.</translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation>Utilisez-en une partie.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
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
        <translation>1 Données</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>doublons&#xa0;: 1</translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation>2 Options</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Exécution</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Résultat</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation>Un réseau neuf, à partir de rien, comme dans Koch et al. 2015&#xa0;: pour l’étude. Des jours sur un processeur, et bien plus de données.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation>L’adopter en fait le modèle utilisé. La base reste, et vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation>Un nombre pair.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Comme dans le préréglage</translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation>Dix minutes au plus. Les deux premiers étages de l’encodeur restent inchangés. Commencez par celui-ci.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checking on the signs that were held back.</source>
        <translation>Contrôle sur les signes réservés.</translation>
    </message>
    <message>
        <source>Checking on the writers who were held back.</source>
        <translation>Contrôle sur les scripteurs réservés.</translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation>Choisir un dossier d’écritures</translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation>Choisir un tableau d’écritures</translation>
    </message>
    <message>
        <source>Choose data first.</source>
        <translation>Choisissez d’abord des données.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation>Choisissez des écritures dont vous connaissez les scripteurs</translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation>Cllr, bits</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data and options</source>
        <translation>Données et options</translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation>Données, options et file</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Supprimer et fermer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the training?</source>
        <translation>Abandonner l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Drop a folder with one folder for each person, imitations in a folder “forged” inside, or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation>Déposez un dossier contenant un dossier par personne, avec les imitations dans un sous-dossier «&#x202f;forged&#x202f;», ou avec les noms de fichiers de CEDAR, BHSig260, SigComp ou Omniglot&#x202f;; ou un tableau (CSV) de fichiers avec scripteur et type. Rien ne quitte cet ordinateur. Recalibrer prend quelques secondes et suffit à la plupart des services&#x202f;; un entraînement prend de quelques minutes à quelques heures.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}, where the rounds before it had learnt most. That, and checking what was learnt, takes {1}.</source>
        <translation>L’arrête à l’itération {0}, où les tours précédents avaient le plus appris. D’ici là, contrôle de ce qui a été appris compris, il faut {1}.</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}. Checking what was learnt then takes {1}.</source>
        <translation>L’arrête à l’itération {0}. Contrôler ce qui a été appris prend ensuite {1}.</translation>
    </message>
    <message>
        <source>Ends the training; nothing of it is kept.</source>
        <translation>Met fin à l’entraînement&#x202f;; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Taux d’erreur égale</translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation>Taux d’erreur égale {0}, avant {1}</translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation>Taux d’erreur égale, jeu de contrôle inventé</translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation>Tout est entraîné, pendant des heures. Utile si le rapide a été adopté et que vous avez vingt scripteurs ou plus.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation>Fichiers inutilisables&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Finishing, still {0}.</source>
        <translation>En train de terminer, encore {0}.</translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>En train de terminer.</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>De {0} à {1}.</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Étages figés</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentiques</translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation>Authentiques dits «&#x202f;même&#x202f;», avant</translation>
    </message>
    <message>
        <source>Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before, {4} now.</source>
        <translation>Authentiques dits «&#x202f;même&#x202f;»&#xa0;: {0} sur {1} avant, {2} maintenant&#x202f;; dits «&#x202f;différent&#x202f;»&#xa0;: {3} avant, {4} maintenant.</translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation>Passer aux options</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation>Sans effet avec ces options.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide data and options</source>
        <translation>Masquer les données et options</translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation>Masquer données, options et file</translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation>Ampleur de la variation des échantillons, de 0 à 1.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation>La durée est en cours de mesure.</translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation>La durée n’est pas connue.</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>Mode d’entraînement</translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation>Imitations</translation>
    </message>
    <message>
        <source>Imitations called the same: {0} of {1} before, {2} now.</source>
        <translation>Imitations dites «&#x202f;même&#x202f;»&#xa0;: {0} sur {1} avant, {2} maintenant.</translation>
    </message>
    <message>
        <source>In turns {0} signs to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>À tour de rôle, {0} signes pour apprendre et {1} pour s’arrêter&#x202f;; chacun des {2} décide une fois. Mesure de la base.</translation>
    </message>
    <message>
        <source>In turns {0} writers to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>À tour de rôle, {0} scripteurs pour apprendre et {1} pour s’arrêter&#x202f;; chacun des {2} décide une fois. Mesure de la base.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation>Part inventée</translation>
    </message>
    <message>
        <source>It ended before there was a curve.</source>
        <translation>Il s’est terminé avant qu’il y ait une courbe.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation>Il est gardé comme expérience.</translation>
    </message>
    <message>
        <source>It is not among the models any more.</source>
        <translation>Il ne fait plus partie des modèles.</translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation>C’est le modèle utilisé.</translation>
    </message>
    <message>
        <source>It pauses as soon as it can.</source>
        <translation>L’entraînement se suspend dès que possible.</translation>
    </message>
    <message>
        <source>It pauses as soon as this iteration is done.</source>
        <translation>L’entraînement se suspend dès que cette itération est terminée.</translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation>Durée&#xa0;: {0}, d’après quelques étapes mesurées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation>Itération {0} sur {1}.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation>Garder comme expérience</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation>Garder le résultat comme expérience s’il n’est pas adopté</translation>
    </message>
    <message>
        <source>Keep the training</source>
        <translation>Garder l’entraînement</translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation>Gardé comme expérience. Il n’est pas meilleur sur les scripteurs réservés&#x202f;; le modèle actuel reste donc utilisé.</translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation>Paires étiquetées</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Dernier point de sauvegarde</translation>
    </message>
    <message>
        <source>Learning from all signs, for as long.</source>
        <translation>Apprentissage sur tous les signes, aussi longtemps.</translation>
    </message>
    <message>
        <source>Learning from all writers, for as long.</source>
        <translation>Apprentissage sur tous les scripteurs, aussi longtemps.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>Taux d’apprentissage {0}</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Le laisser en pause</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Le laisser finir</translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation>Examen des échantillons&#xa0;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>Examen de {0}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Measured on {0} signs, each by thresholds that never met it. The network is the same.</source>
        <translation>Mesuré sur {0} signes, chacun avec des seuils qui ne l’ont jamais rencontré. Le réseau est le même.</translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation>Mesuré sur {0} scripteurs, chacun avec des seuils qui ne l’ont jamais rencontré. Le réseau est le même.</translation>
    </message>
    <message>
        <source>Measuring the base.</source>
        <translation>Mesure du modèle de base.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation>Pas encore de taux d’erreur</translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation>Pas encore de perte</translation>
    </message>
    <message>
        <source>No training has been started yet.</source>
        <translation>Aucun entraînement n’a encore été lancé.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation>Rien que vous deviez corriger.</translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation>De l’encodeur, depuis le premier&#x202f;; ils restent inchangés.</translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation>De ce qui est appris, de 0 à 0,9&#x202f;; préserve les acquis.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>Dans l’ensemble, les nouveaux seuils sont meilleurs pour vos échantillons. Il est recommandé de les adopter.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are not better for your samples. It is recommended to keep the model in use.</source>
        <translation>Dans l’ensemble, les nouveaux seuils ne sont pas meilleurs pour vos échantillons. Il est recommandé de garder le modèle utilisé.</translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation>L’une des étiquettes est erronée. {0}</translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation>Seuls les seuils sont décalés&#x202f;? Aucun entraînement requis.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating point: {0}.</source>
        <translation>Point de fonctionnement&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Other people&apos;s own called the same: {0} of {1} before, {2} now.</source>
        <translation>Ceux d’autres personnes dits «&#x202f;même&#x202f;»&#xa0;: {0} sur {1} avant, {2} maintenant.</translation>
    </message>
    <message>
        <source>Other signs called the same: {0} of {1} before, {2} now.</source>
        <translation>Autres signes dits «&#x202f;même&#x202f;»&#xa0;: {0} sur {1} avant, {2} maintenant.</translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation>Autres dits «&#x202f;même&#x202f;»</translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation>Paires en apprentissage</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>En pause. Tout est enregistré.</translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation>Personnes à la fois&#x202f;; paires avec le préréglage Source.</translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation>Images étiquetées comme deux choses différentes&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation>Images ne suivant aucune disposition&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice and count once: {0}.</source>
        <translation>Images présentes deux fois et comptées une fois&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation>Images présentes deux fois&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation>ROC avant (gris) et après (bleu)</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recalibrer</translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation>Plutôt recalibrer</translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation>Recalibrage sur {0}</translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation>Recalibrer prend quelques secondes, ne change que les seuils et s’essaie en premier.</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Jeux de comparaison</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation>Tour {0} sur {1}.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation>Échantillons&#xa0;: {0}. {1}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are kept in any case.</source>
        <translation>Enregistré, il pourra être repris un autre jour. Les exécutions en attente sont conservées dans tous les cas.</translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation>Enregistré. Il peut être poursuivi.</translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation>Secondes pour le tout. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>Afficher les options avancées</translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation>Afficher d’autres paires étiquetées</translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation>Afficher d’autres paires du lot</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>En afficher d’autres</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissée</translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation>Perte lissée {0} à l’itération {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Démarrage.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Arrêter et supprimer</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stop the training?</source>
        <translation>Arrêter l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the sign they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Les seuils de la base ont été réglés sur vos propres échantillons, peut-être sur ceux-ci. Pour ne favoriser aucun côté, les deux colonnes utilisent des seuils réglés sans le signe jugé. Les taux d’erreur égale ne dépendent pas des seuils.</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the writer they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Les seuils de la base ont été réglés sur vos propres échantillons, peut-être sur ceux-ci. Pour ne favoriser aucun côté, les deux colonnes utilisent des seuils réglés sans le scripteur jugé. Les taux d’erreur égale ne dépendent pas des seuils.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment: it is not put to use, but can be looked at on the Models page, trained further, or named on the command line.</source>
        <translation>Le modèle actuel reste utilisé. Vous pouvez garder celui-ci comme expérience&#xa0;: il n’est pas mis en service, mais peut être consulté sur la page Modèles, entraîné davantage ou nommé en ligne de commande.</translation>
    </message>
    <message>
        <source>The curve begins with the training.</source>
        <translation>La courbe commence avec l’entraînement.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Les données sont encore en cours d’examen.</translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation>Le maximum&#x202f;; il monte d’abord, puis descend.</translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>Le modèle provient de l’écriture de personnes réelles. Ne le transmettez que si elles ou la loi le permettent.</translation>
    </message>
    <message>
        <source>The model has learnt from some of these samples: the figures are too kind to it.</source>
        <translation>Le modèle a appris de certains de ces échantillons&#xa0;: les chiffres lui sont trop favorables.</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
    <message>
        <source>The model in use ({0})</source>
        <translation>Le modèle utilisé ({0})</translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation>Le maximum&#x202f;; la limite de temps peut y mettre fin avant.</translation>
    </message>
    <message>
        <source>The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.</source>
        <translation>Le nom «&#x202f;{0}&#x202f;» a été pris entre-temps. Démarrez avec le nom «&#x202f;{1}&#x202f;», ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation>Le nouveau modèle portera ce nom.</translation>
    </message>
    <message>
        <source>The new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>Les nouveaux seuils sont meilleurs pour vos échantillons. Il est recommandé de les adopter.</translation>
    </message>
    <message>
        <source>The new thresholds are worse for your samples. It is recommended to keep the model in use.</source>
        <translation>Les nouveaux seuils sont moins bons pour vos échantillons. Il est recommandé de garder le modèle utilisé.</translation>
    </message>
    <message>
        <source>The new thresholds change nothing for your samples. The model in use can stay.</source>
        <translation>Les nouveaux seuils ne changent rien pour vos échantillons. Le modèle utilisé peut rester.</translation>
    </message>
    <message>
        <source>The result is compared with it; the network itself is a new one.</source>
        <translation>Le résultat lui est comparé&#x202f;; le réseau lui-même est nouveau.</translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation>La même graine donne le même entraînement.</translation>
    </message>
    <message>
        <source>The thresholds in use were set on samples of your own before. If these were among them, the figures of before are too kind.</source>
        <translation>Les seuils utilisés ont déjà été réglés sur vos propres échantillons. Si ceux-ci en faisaient partie, les chiffres d’avant sont trop favorables.</translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation>L’entraînement ne peut pas être lancé ({0}). Relancez-le.</translation>
    </message>
    <message>
        <source>The training begins with it, and the result is compared with it.</source>
        <translation>L’entraînement part de lui, et le résultat lui est comparé.</translation>
    </message>
    <message>
        <source>The training goes on until you answer.</source>
        <translation>L’entraînement continue jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation>L’entraînement «&#x202f;{0}&#x202f;» est terminé.</translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation>L’entraînement «&#x202f;{0}&#x202f;» n’est pas terminé.</translation>
    </message>
    <message>
        <source>There are too few signs to say what they do to others.</source>
        <translation>Il y a trop peu de signes pour dire ce que cela change pour d’autres.</translation>
    </message>
    <message>
        <source>There are too few signs to train on.</source>
        <translation>Il y a trop peu de signes pour l’entraînement.</translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation>Il y a trop peu de scripteurs pour dire ce que cela change pour d’autres.</translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation>Il y a trop peu de scripteurs pour l’entraînement.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name. Choose another.</source>
        <translation>Un modèle ou un entraînement porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Il n’y a pas encore de résultat.</translation>
    </message>
    <message>
        <source>Thin grey line: before. Thick blue line: after.</source>
        <translation>Ligne grise fine&#xa0;: avant. Ligne bleue épaisse&#xa0;: après.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>This round has learnt nothing yet that could be kept.</source>
        <translation>Ce tour n’a encore rien appris qui puisse être gardé.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>Entraînement «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation>Utiliser mes jeux de comparaison</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation>Utilisez au plus 60 minuscules, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation>Conclusions modifiées</translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation>En attente de l’exécution précédente.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Ce qui calcule.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation>Ce que le réseau doit minimiser.</translation>
    </message>
    <message>
        <source>What the thresholds do, with all references</source>
        <translation>Effet des seuils, avec tous les échantillons de comparaison</translation>
    </message>
    <message>
        <source>What the thresholds do, with one reference</source>
        <translation>Effet des seuils, avec un échantillon de comparaison</translation>
    </message>
    <message>
        <source>What the training “{0}” has learnt so far would be lost.</source>
        <translation>Ce que l’entraînement «&#x202f;{0}&#x202f;» a appris jusqu’ici serait perdu.</translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation>Ce que ces données permettent</translation>
    </message>
    <message>
        <source>Whether the new thresholds are better cannot be told. It is recommended to keep the model in use.</source>
        <translation>On ne peut pas dire si les nouveaux seuils sont meilleurs. Il est recommandé de garder le modèle utilisé.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are better.</source>
        <translation>Avec un seul échantillon de comparaison, les nouveaux seuils sont meilleurs.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are not better.</source>
        <translation>Avec un seul échantillon de comparaison, les nouveaux seuils ne sont pas meilleurs.</translation>
    </message>
    <message>
        <source>With so few signs, chance has a part in it.</source>
        <translation>Avec si peu de signes, le hasard y a sa part.</translation>
    </message>
    <message>
        <source>With so few writers, chance has a part in it.</source>
        <translation>Avec si peu de scripteurs, le hasard y a sa part.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Scripteur</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Scripteurs</translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation>Scripteurs en tableau</translation>
    </message>
    <message>
        <source>Writers better: {0}, worse: {1}, as before: {2}</source>
        <translation>Scripteurs meilleurs&#xa0;: {0}, moins bons&#xa0;: {1}, inchangés&#xa0;: {2}</translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation>Vous pouvez continuer à comparer&#x202f;; le modèle actuel reste utilisé.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation>environ {0} jours</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>environ {0} heures</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>environ {0} min</translation>
    </message>
    <message>
        <source>all can be used</source>
        <translation>tous utilisables</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>autre signe</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>autre scripteur</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>avant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation>bf16 est plus rapide sur une carte graphique.</translation>
    </message>
    <message>
        <source>can go on</source>
        <translation>peut continuer</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>contrastive</translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation>entropie croisée (BCE)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>finishing, {0} %</source>
        <translation>termine, {0} %</translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation>«&#x202f;même&#x202f;»&#xa0;: authentiques, selon les autres</translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation>vide avant, plein après</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>imitation</translation>
    </message>
    <message>
        <source>imitations</source>
        <translation>imitations</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation>verrouillé pendant l’exécution</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>apprentissage de métrique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>de l’exécution suivante</translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation>ceux d’autres personnes&#x202f;; il n’y a pas d’imitations</translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation>en pause à {0}&#xa0;%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>same</source>
        <translation>même</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>même signe</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>même scripteur</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>score {0}</translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation>score {0}, {1}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation>scripteurs d’arrêt</translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation>prises au hasard&#x202f;; chacune est-elle ce que dit son étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation>cible {0} · {1}</translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation>ils apparaissent dès le début de l’entraînement</translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation>entraînement, lissé</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>triplet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0}&#xa0;% effectués</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>il y a {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation>{0} et {1}&#xa0;: cible {2}, {3}</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} en tableau</translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation>doublons&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} has ended and was not adopted</source>
        <translation>{0} est terminé et n’a pas été adopté</translation>
    </message>
    <message>
        <source>{0} has not begun yet</source>
        <translation>{0} n’a pas encore commencé</translation>
    </message>
    <message>
        <source>{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.</source>
        <translation>{0} signes réservés, face à d’autres signes. Entre parenthèses&#xa0;: intervalles à 95&#xa0;% sur les signes.</translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation>{0} scripteurs réservés, face à {1}. Entre parenthèses&#xa0;: intervalles à 95&#xa0;% sur les scripteurs.</translation>
    </message>
    <message>
        <source>{0} is being trained elsewhere</source>
        <translation>{0} est entraîné ailleurs</translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation>{0} est gardé comme expérience.</translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation>non compris&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation>{0} de ce lot de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>Échantillons&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>il y a {0} s</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} échantillons/s</translation>
    </message>
    <message>
        <source>{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} signes pour apprendre, {1} pour s’arrêter, {2} pour décider. Mesure de la base.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} à {1} %</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>illisibles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0} waits in another window</source>
        <translation>{0} attend dans une autre fenêtre</translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation>{0} est resté inachevé</translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} scripteurs pour apprendre, {1} pour s’arrêter, {2} pour décider. Mesure de la base.</translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation>{0}, vérifiés à tour de rôle</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>{0}, comparé à {1}</translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation>{0}&#xa0;: authentiques dits «&#x202f;différent&#x202f;»</translation>
    </message>
    <message>
        <source>{0}: genuine called same</source>
        <translation>{0}&#xa0;: authentiques dits «&#x202f;même&#x202f;»</translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation>{0}&#xa0;: imitations dites «&#x202f;même&#x202f;»</translation>
    </message>
    <message>
        <source>{0}: other people&apos;s own called same</source>
        <translation>{0}&#xa0;: ceux d’autres personnes dits «&#x202f;même&#x202f;»</translation>
    </message>
    <message>
        <source>{0}: other signs called same</source>
        <translation>{0}&#xa0;: autres signes dits «&#x202f;même&#x202f;»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation>{0}&#xa0;: {1} utilisés, {2} réservés</translation>
    </message>
    <message>
        <source>{0}; operating point {1}, with all references</source>
        <translation>{0}&#xa0;; point de fonctionnement {1}, avec tous les échantillons de comparaison</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}&#x202f;; {1} de plus</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All that is dark enough</source>
        <translation>Tout ce qui est assez foncé</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Tel que fourni</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>Comment il a été nettoyé</translation>
    </message>
    <message>
        <source>In grey, dark on light</source>
        <translation>En gris, foncé sur clair</translation>
    </message>
    <message>
        <source>Ink bright on black, 105 pixels high; a line every 5 pixels.</source>
        <translation>Encre claire sur noir, 105 pixels de haut&#x202f;; une ligne tous les 5 pixels.</translation>
    </message>
    <message>
        <source>Light and paper evened out</source>
        <translation>Lumière et papier égalisés</translation>
    </message>
    <message>
        <source>The darker the line, the brighter</source>
        <translation>Plus le trait est sombre, plus il est clair ici</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>The wider the line, the brighter</source>
        <translation>Plus le trait est large, plus il est clair ici</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>Tuile {0}</translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation>Ce que voit le réseau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Without edges, lines, print and specks</source>
        <translation>Sans bords, lignes, texte imprimé ni taches</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>Beyond the known range.</source>
        <translation>Au-delà de la plage connue.</translation>
    </message>
    <message>
        <source>Check that they all belong together and are scanned well.</source>
        <translation>Vérifiez qu’ils vont tous ensemble et qu’ils sont bien numérisés.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>Coupé.</translation>
    </message>
    <message>
        <source>Drawn and scanned</source>
        <translation>Tracé et numérisé</translation>
    </message>
    <message>
        <source>Drawn and scanned.</source>
        <translation>Tracé et numérisé.</translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation>Chacun des {0} échantillons</translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation>Encre pâle.</translation>
    </message>
    <message>
        <source>Ink of two colours.</source>
        <translation>Encre de deux couleurs.</translation>
    </message>
    <message>
        <source>Ink of two shades.</source>
        <translation>Encre de deux teintes.</translation>
    </message>
    <message>
        <source>Large picture.</source>
        <translation>Grande image.</translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation>Peu d’encre.</translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation>Semble imprimé.</translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation>Plus d’une chose.</translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation>Aucune encre trouvée.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors plage</translation>
    </message>
    <message>
        <source>People sign otherwise on a screen than on paper; error rates were measured on either alone.</source>
        <translation>On signe autrement sur un écran que sur papier&#xa0;; les taux d’erreur ont été mesurés séparément pour l’un et l’autre.</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>L’échantillon de comparaison {0}</translation>
    </message>
    <message>
        <source>References differ</source>
        <translation>Échantillons différents</translation>
    </message>
    <message>
        <source>References differ.</source>
        <translation>Les échantillons de comparaison diffèrent.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Repeated references.</source>
        <translation>Échantillons de comparaison en double.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation>Petite image.</translation>
    </message>
    <message>
        <source>Some of them are files of one picture, which counts once.</source>
        <translation>Certains sont des fichiers d’une même image, qui compte une fois.</translation>
    </message>
    <message>
        <source>The number is a bound; the verdict goes by the uncut one.</source>
        <translation>Le nombre est une borne&#x202f;; la conclusion suit le nombre non coupé.</translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation>L’échantillon contesté</translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation>Ce sont des copies d’une même image.</translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation>C’est la même image.</translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation>Deux signatures réelles</translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation>Deux signes manuscrits</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation>{0} ne sont jamais identiques au pixel près. Vérifiez d’où viennent les fichiers.</translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation>{0} ne sont jamais identiques à la position et à la taille près. Vérifiez d’où viennent les fichiers.</translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation>{0} a peu de pixels. Numérisez-le à nouveau à 300 dpi ou plus.</translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation>{0} a peu de contraste. Numérisez-le à nouveau à 300 dpi ou plus.</translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation>{0} contient trop peu d’écriture pour en dire beaucoup. Utilisez un échantillon plus complet.</translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation>{0} semble vide. Vérifiez que c’est la bonne page.</translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Is it written by hand?</source>
        <translation>{0} est peut-être imprimé ou tamponné. Vérifiez qu’il a été écrit à la main.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Check Cleaning.</source>
        <translation>{0} porte peut-être un tampon. Vérifiez le nettoyage.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Take it away under Cleaning.</source>
        <translation>{0} porte peut-être un tampon. Retirez-le sous «&#x202f;Nettoyage&#x202f;».</translation>
    </message>
    <message>
        <source>{0} may hold other writing. Crop it closer.</source>
        <translation>{0} semble contenir aussi une autre écriture. Recadrez-le plus étroitement.</translation>
    </message>
    <message>
        <source>{0} of {1} references</source>
        <translation>{0} des {1} échantillons</translation>
    </message>
    <message>
        <source>{0} touches the edge. Crop or scan it wider.</source>
        <translation>{0} touche le bord. Rognez ou numérisez plus largement.</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} avertissements</translation>
    </message>
    <message>
        <source>{0} was reduced too much. Crop it closer.</source>
        <translation>{0} a été trop réduit. Recadrez-le plus étroitement.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Compare an example</source>
        <translation>Comparer un exemple</translation>
    </message>
    <message>
        <source>Draw, open, drop or paste a questioned signature at the left, and one or more known ones beside it. The comparison starts by itself.</source>
        <translation>Tracez, ouvrez, déposez ou collez une signature contestée à gauche, et une ou plusieurs signatures connues à côté. La comparaison démarre d’elle-même.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never opens a network connection.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n’ouvre jamais de connexion réseau.</translation>
    </message>
    <message>
        <source>It is evidence, not a decision. The program weighs the handwriting alone; a person decides.</source>
        <translation>Ce sont des éléments de preuve, pas une décision. Le programme ne pèse que l’écriture&#x202f;; une personne décide.</translation>
    </message>
    <message>
        <source>The finding says how strongly the handwriting speaks for one writer or for two, such as “about 25 times more probable”. Where that is too little, the finding is inconclusive.</source>
        <translation>Le résultat dit avec quelle force l’écriture parle pour un seul scripteur ou pour deux, par exemple «&#x202f;environ 25 fois plus probable&#x202f;». Là où c’est trop peu, le résultat est non concluant.</translation>
    </message>
    <message>
        <source>Weigh handwriting: one writer, or two?</source>
        <translation>Peser l’écriture&#xa0;: un scripteur, ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Signification des chiffres</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation>Comparaison d’écritures</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Échantillons</translation>
    </message>
</context>
</TS>
