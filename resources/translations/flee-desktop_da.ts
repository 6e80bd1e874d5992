<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Flee Desktop</source>
            <translation>Om Flee Desktop</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Fri software under GNU General Public License, version 3 eller nyere: du må bruge, undersøge, dele og ændre programmet. Det leveres uden nogen form for garanti.</translation>
        </message>
        <message>
            <source>Licenses and sources</source>
            <translation>Licenser og kildekode</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>Lavet med:</translation>
        </message>
        <message>
            <source>Qt and PySide6 are used under the LGPL: they are files of their own, which you may replace.</source>
            <translation>Qt og PySide6 bruges under LGPL: de er filer for sig, som du må skifte ud.</translation>
        </message>
        <message>
            <source>The desktop catalog of films and their awards.</source>
            <translation>Kataloget over film og deres priser – på skrivebordet.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Flee Desktop</source>
            <translation>&amp;Om Flee Desktop</translation>
        </message>
        <message>
            <source>&amp;All films</source>
            <translation>&amp;Alle film</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Sikkerhedskopiér nu</translation>
        </message>
        <message>
            <source>&amp;Catalog</source>
            <translation>&amp;Katalog</translation>
        </message>
        <message>
            <source>&amp;Check…</source>
            <translation>&amp;Kontrollér…</translation>
        </message>
        <message>
            <source>&amp;Collapse all groups</source>
            <translation>Fold alle grupper &amp;sammen</translation>
        </message>
        <message>
            <source>&amp;Columns…</source>
            <translation>&amp;Kolonner…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiér</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>M&amp;ørkt</translation>
        </message>
        <message>
            <source>&amp;Duplicate awards</source>
            <translation>Du&amp;blér priser</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigér</translation>
        </message>
        <message>
            <source>&amp;Expand all groups</source>
            <translation>Fold alle grupper &amp;ud</translation>
        </message>
        <message>
            <source>&amp;Export awards…</source>
            <translation>&amp;Eksportér priser…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Filer</translation>
        </message>
        <message>
            <source>&amp;Film list</source>
            <translation>F&amp;ilmliste</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrér</translation>
        </message>
        <message>
            <source>&amp;Find a film</source>
            <translation>&amp;Find en film</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>&amp;Gå til hvad som helst…</translation>
        </message>
        <message>
            <source>&amp;Group by this column</source>
            <translation>&amp;Gruppér efter denne kolonne</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjælp</translation>
        </message>
        <message>
            <source>&amp;Imports…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importér…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastaturgenveje</translation>
        </message>
        <message>
            <source>&amp;Language of the system</source>
            <translation>&amp;Systemets sprog</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Større tekst</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>&amp;Merge and rename names…</source>
            <translation>&amp;Flet og omdøb navne…</translation>
        </message>
        <message>
            <source>&amp;New catalog…</source>
            <translation>&amp;Nyt katalog…</translation>
        </message>
        <message>
            <source>&amp;Next film</source>
            <translation>&amp;Næste film</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>&amp;Næste fane</translation>
        </message>
        <message>
            <source>&amp;Open catalog…</source>
            <translation>&amp;Åbn katalog…</translation>
        </message>
        <message>
            <source>&amp;Previous film</source>
            <translation>F&amp;orrige film</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>&amp;Forrige fane</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afslut</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>G&amp;entag</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Gendan en sikkerhedskopi…</translation>
        </message>
        <message>
            <source>&amp;Save and arrange filters…</source>
            <translation>&amp;Gem og ordn filtre…</translation>
        </message>
        <message>
            <source>&amp;Saved filters</source>
            <translation>&amp;Gemte filtre</translation>
        </message>
        <message>
            <source>&amp;Show catalog in its folder</source>
            <translation>&amp;Vis kataloget i dets mappe</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>F&amp;unktioner</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Fortr&amp;yd</translation>
        </message>
        <message>
            <source>&amp;Ungroup</source>
            <translation>&amp;Ophæv gruppering</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>Add a&amp;n award…</source>
            <translation>Tilføj e&amp;n pris…</translation>
        </message>
        <message>
            <source>Appearance of the &amp;system</source>
            <translation>S&amp;ystemets udseende</translation>
        </message>
        <message>
            <source>C&amp;lear filter</source>
            <translation>&amp;Ryd filteret</translation>
        </message>
        <message>
            <source>Check this &amp;film</source>
            <translation>&amp;Tjek denne film</translation>
        </message>
        <message>
            <source>Clear the filter, then back to the table</source>
            <translation>Ryd filteret, derefter tilbage til tabellen</translation>
        </message>
        <message>
            <source>Collapse the group, on its heading</source>
            <translation>Fold gruppen sammen, på dens overskrift</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>Kopiér med &amp;overskrifter</translation>
        </message>
        <message>
            <source>D&amp;elete awards</source>
            <translation>S&amp;let priser</translation>
        </message>
        <message>
            <source>Dele&amp;te film</source>
            <translation>Sle&amp;t film</translation>
        </message>
        <message>
            <source>Delete a saved filter</source>
            <translation>Slet et gemt filter</translation>
        </message>
        <message>
            <source>E&amp;xclude this value</source>
            <translation>&amp;Udeluk denne værdi</translation>
        </message>
        <message>
            <source>Edit &amp;in place</source>
            <translation>Redigér &amp;i cellen</translation>
        </message>
        <message>
            <source>Edit a&amp;wards…</source>
            <translation>Redigér &amp;priser…</translation>
        </message>
        <message>
            <source>Edit fil&amp;m…</source>
            <translation>Redigér fil&amp;m…</translation>
        </message>
        <message>
            <source>Expand the group, on its heading</source>
            <translation>Fold gruppen ud, på dens overskrift</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>F&amp;uld skærm</translation>
        </message>
        <message>
            <source>Filter &amp;by this value</source>
            <translation>Filtrér efter &amp;denne værdi</translation>
        </message>
        <message>
            <source>Filter, from the table</source>
            <translation>Filtrér, fra tabellen</translation>
        </message>
        <message>
            <source>Filters used last, from the filter</source>
            <translation>Senest brugte filtre, fra filteret</translation>
        </message>
        <message>
            <source>Freeze the columns up to this one</source>
            <translation>Frys kolonnerne til og med denne</translation>
        </message>
        <message>
            <source>G&amp;roups</source>
            <translation>&amp;Grupper</translation>
        </message>
        <message>
            <source>Histor&amp;y…</source>
            <translation>&amp;Historik…</translation>
        </message>
        <message>
            <source>L&amp;ight</source>
            <translation>&amp;Lyst</translation>
        </message>
        <message>
            <source>Langua&amp;ge</source>
            <translation>S&amp;prog</translation>
        </message>
        <message>
            <source>Menu of the selected rows</source>
            <translation>Menu for de markerede rækker</translation>
        </message>
        <message>
            <source>Move a saved filter down</source>
            <translation>Flyt et gemt filter ned</translation>
        </message>
        <message>
            <source>Move a saved filter up</source>
            <translation>Flyt et gemt filter op</translation>
        </message>
        <message>
            <source>Move awards down</source>
            <translation>Flyt priser ned</translation>
        </message>
        <message>
            <source>Move awards up</source>
            <translation>Flyt priser op</translation>
        </message>
        <message>
            <source>N&amp;ormal text size</source>
            <translation>N&amp;ormal tekststørrelse</translation>
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation>Næste &amp;rude</translation>
        </message>
        <message>
            <source>New fil&amp;m…</source>
            <translation>Ny fil&amp;m…</translation>
        </message>
        <message>
            <source>Only this value, in the menu of a field</source>
            <translation>Kun denne værdi, i et felts menu</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Åbn det markerede</translation>
        </message>
        <message>
            <source>Paste as imp&amp;ort…</source>
            <translation>S&amp;æt ind som import…</translation>
        </message>
        <message>
            <source>Re&amp;place…</source>
            <translation>Er&amp;stat…</translation>
        </message>
        <message>
            <source>Rename a saved filter</source>
            <translation>Omdøb et gemt filter</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Mindre tekst</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>Gem en &amp;kopi…</translation>
        </message>
        <message>
            <source>Saved filter 1</source>
            <translation>Gemt filter 1</translation>
        </message>
        <message>
            <source>Saved filter 2</source>
            <translation>Gemt filter 2</translation>
        </message>
        <message>
            <source>Saved filter 3</source>
            <translation>Gemt filter 3</translation>
        </message>
        <message>
            <source>Saved filter 4</source>
            <translation>Gemt filter 4</translation>
        </message>
        <message>
            <source>Saved filter 5</source>
            <translation>Gemt filter 5</translation>
        </message>
        <message>
            <source>Saved filter 6</source>
            <translation>Gemt filter 6</translation>
        </message>
        <message>
            <source>Saved filter 7</source>
            <translation>Gemt filter 7</translation>
        </message>
        <message>
            <source>Saved filter 8</source>
            <translation>Gemt filter 8</translation>
        </message>
        <message>
            <source>Saved filter 9</source>
            <translation>Gemt filter 9</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>M&amp;arkér alt</translation>
        </message>
        <message>
            <source>Select as far as the beginning</source>
            <translation>Markér til begyndelsen</translation>
        </message>
        <message>
            <source>Select as far as the end</source>
            <translation>Markér til slutningen</translation>
        </message>
        <message>
            <source>Unfreeze the columns</source>
            <translation>Frigør kolonnerne</translation>
        </message>
    </context>
    <context>
        <name>AwardDialog</name>
        <message>
            <source>Add an award</source>
            <translation>Tilføj en pris</translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln award(s)</source>
            <translation>
                <numerusform>Redigér %Ln pris</numerusform>
                <numerusform>Redigér %Ln priser</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit award</source>
            <translation>Redigér pris</translation>
        </message>
        <message>
            <source>What is ticked is set in all of them; the rest stays as it is.</source>
            <translation>Det afkrydsede sættes i dem alle; resten bliver, som det er.</translation>
        </message>
    </context>
    <context>
        <name>AwardForms</name>
        <message>
            <source>Add an award</source>
            <translation>Tilføj en pris</translation>
        </message>
        <message>
            <source>Added the award %1.</source>
            <translation>Tilføjede prisen %1.</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n award(s).</source>
            <translation>
                <numerusform>Ændrede %n pris.</numerusform>
                <numerusform>Ændrede %n priser.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n award(s)</source>
            <translation>
                <numerusform>Redigér %n pris</numerusform>
                <numerusform>Redigér %n priser</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace “%1” by “%2”</source>
            <translation>Erstat „%1“ med „%2“</translation>
        </message>
    </context>
    <context>
        <name>AwardHeader</name>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
    </context>
    <context>
        <name>AwardModel</name>
        <message>
            <source>no %1</source>
            <translation>%1 mangler</translation>
        </message>
    </context>
    <context>
        <name>AwardMoving</name>
        <message>
            <source>Awards of one film are moved where they are not sorted, grouped or filtered.</source>
            <translation>En films priser flyttes, hvor de ikke er sorteret, grupperet eller filtreret.</translation>
        </message>
        <message numerus="yes">
            <source>Move %n award(s)</source>
            <translation>
                <numerusform>Flyt %n pris</numerusform>
                <numerusform>Flyt %n priser</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Awards</name>
        <message>
            <source>%1 of %2</source>
            <comment>50 of 118 awards</comment>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>%1, as text only: a table for documents has at most %2 rows</source>
            <translation>%1, kun som tekst: en tabel til dokumenter har højst %2 rækker</translation>
        </message>
        <message numerus="yes">
            <source>%Ln awards</source>
            <translation>
                <numerusform>%Ln pris</numerusform>
                <numerusform>%Ln priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln markeret</numerusform>
                <numerusform>%Ln markeret</numerusform>
            </translation>
        </message>
        <message>
            <source>1 award</source>
            <translation>1 pris</translation>
        </message>
        <message>
            <source>Copied %1</source>
            <translation>%1 kopieret</translation>
        </message>
        <message>
            <source>Copying %1 of %2</source>
            <translation>Kopierer %1 af %2</translation>
        </message>
        <message>
            <source>Exporting %1 of %2</source>
            <translation>Eksporterer %1 af %2</translation>
        </message>
    </context>
    <context>
        <name>AwardsPage</name>
        <message>
            <source>Loading awards…</source>
            <translation>Henter priser…</translation>
        </message>
    </context>
    <context>
        <name>AwardsTable</name>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Kopiér rapporten</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Noget gik galt</translation>
        </message>
        <message>
            <source>Something went wrong. Your catalog is safe.</source>
            <translation>Noget gik galt. Dit katalog er i god behold.</translation>
        </message>
        <message>
            <source>You can go on working. The report helps whoever mends the program.</source>
            <translation>Du kan arbejde videre. Rapporten hjælper den, der skal rette fejlen.</translation>
        </message>
    </context>
    <context>
        <name>CatalogMessages</name>
        <message>
            <source>Import…</source>
            <translation>Importér…</translation>
        </message>
        <message>
            <source>Opened read-only.</source>
            <translation>Åbnet skrivebeskyttet.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Gem en kopi…</translation>
        </message>
        <message>
            <source>Saved a copy as %1.</source>
            <translation>Gemte en kopi som %1.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
        <message>
            <source>Start an empty catalog…</source>
            <translation>Begynd på et tomt katalog…</translation>
        </message>
        <message>
            <source>The dossier of Flee (2021) came with the program. Everything here is yours.</source>
            <translation>Dossieret om Flee (2021) fulgte med programmet. Alt her er dit.</translation>
        </message>
        <message>
            <source>This is your catalog, with a film to begin with.</source>
            <translation>Dette er dit katalog, med en film at begynde med.</translation>
        </message>
    </context>
    <context>
        <name>CatalogSession</name>
        <message>
            <source>Making a catalog…</source>
            <translation>Opretter et katalog…</translation>
        </message>
        <message>
            <source>Opening the catalog…</source>
            <translation>Åbner kataloget…</translation>
        </message>
        <message>
            <source>Saving a copy…</source>
            <translation>Gemmer en kopi…</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <source>Edit %1 of an award</source>
            <translation>Redigér %1 for en pris</translation>
        </message>
        <message>
            <source>The catalog is open read-only: nothing can be edited.</source>
            <translation>Kataloget er åbnet skrivebeskyttet: intet kan redigeres.</translation>
        </message>
        <message>
            <source>This column follows from others and is not edited itself.</source>
            <translation>Denne kolonne følger af andre og redigeres ikke selv.</translation>
        </message>
    </context>
    <context>
        <name>Changing</name>
        <message>
            <source>Saving…</source>
            <translation>Gemmer…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>A regular expression</source>
            <translation>Et regulært udtryk</translation>
        </message>
        <message>
            <source>Both words, anywhere; case and accents do not matter</source>
            <translation>Begge ord, hvor som helst; store bogstaver og accenter er uden betydning</translation>
        </message>
        <message>
            <source>Either of the two</source>
            <translation>Et af de to</translation>
        </message>
        <message>
            <source>Exactly this category</source>
            <translation>Præcis denne kategori</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>Felter: %1</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrér efter %1</translation>
        </message>
        <message>
            <source>From 2021 to 2022; either end may be left out</source>
            <translation>Fra 2021 til 2022; begge ender kan udelades</translation>
        </message>
        <message>
            <source>Later than 2021; also &gt;=, &lt; and &lt;=</source>
            <translation>Senere end 2021; også &gt;=, &lt; og &lt;=</translation>
        </message>
        <message>
            <source>Parentheses group</source>
            <translation>Parenteser samler</translation>
        </message>
        <message>
            <source>Shared with another winner</source>
            <translation>Delt med en anden vinder</translation>
        </message>
        <message>
            <source>Some day of January 2022 fits the date</source>
            <translation>Datoen kan være en dag i januar 2022</translation>
        </message>
        <message>
            <source>The award body's name has this word</source>
            <translation>Ordet indgår i prisuddelerens navn</translation>
        </message>
        <message>
            <source>The note is not empty</source>
            <translation>Noten er ikke tom</translation>
        </message>
        <message>
            <source>These words in this order</source>
            <translation>Disse ord i denne rækkefølge</translation>
        </message>
        <message>
            <source>What a filter can say</source>
            <translation>Hvad et filter kan sige</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>Uden dette ord</translation>
        </message>
        <message>
            <source>Won, ties included</source>
            <translation>Vundet, også delte priser</translation>
        </message>
    </context>
    <context>
        <name>CheatSheetButton</name>
        <message>
            <source>What a filter can say</source>
            <translation>Hvad et filter kan sige</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message numerus="yes">
            <source>%Ln problem(s) found. Nothing was changed.</source>
            <translation>
                <numerusform>%Ln problem fundet. Intet er ændret.</numerusform>
                <numerusform>%Ln problemer fundet. Intet er ændret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the catalog</source>
            <translation>Kontrollér kataloget</translation>
        </message>
        <message>
            <source>No repair can decide this: mend it by hand, or restore a backup.</source>
            <translation>Ingen reparation kan afgøre dette: ret det i hånden, eller gendan en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparér</translation>
        </message>
        <message>
            <source>Repair: %1.</source>
            <translation>Reparation: %1.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Gendan…</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Hvad der blev fundet</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove the filter %1</source>
            <translation>Fjern filteret %1</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Fjern dette filter</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source> or </source>
            <translation> eller </translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Ryd alle</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>Har</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Er</translation>
        </message>
        <message>
            <source>Take every filter out (Esc in the box)</source>
            <translation>Fjern alle filtre (Esc i feltet)</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>og flere</translation>
        </message>
        <message>
            <source>not %1</source>
            <translation>ikke %1</translation>
        </message>
    </context>
    <context>
        <name>ClearButton</name>
        <message>
            <source>Clear</source>
            <translation>Ryd</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>Amber</source>
            <translation>Rav</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blå</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Grå</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grøn</translation>
        </message>
        <message>
            <source>No color</source>
            <translation>Ingen farve</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
    </context>
    <context>
        <name>ColumnKeeping</name>
        <message>
            <source>Preparing the next start…</source>
            <translation>Forbereder næste start…</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Collapse all groups</source>
            <translation>Fold alle grupper sammen</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>Kolonnen »%1«</translation>
        </message>
        <message>
            <source>Do not sort</source>
            <translation>Sortér ikke</translation>
        </message>
        <message>
            <source>Expand all groups</source>
            <translation>Fold alle grupper ud</translation>
        </message>
        <message>
            <source>Filter by %1…</source>
            <translation>Filtrér efter %1…</translation>
        </message>
        <message>
            <source>Fit columns to the window</source>
            <translation>Tilpas kolonnerne til vinduet</translation>
        </message>
        <message>
            <source>Freeze the columns up to this one</source>
            <translation>Frys kolonnerne til og med denne</translation>
        </message>
        <message>
            <source>Group by %1</source>
            <translation>Gruppér efter %1</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>Skjul %1</translation>
        </message>
        <message>
            <source>Restore the columns</source>
            <translation>Gendan kolonnerne</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>Sortér stigende</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Sortér faldende</translation>
        </message>
        <message>
            <source>Unfreeze the columns</source>
            <translation>Frigør kolonnerne</translation>
        </message>
        <message>
            <source>Ungroup</source>
            <translation>Ophæv gruppering</translation>
        </message>
    </context>
    <context>
        <name>ColumnsMenu</name>
        <message>
            <source>Show columns</source>
            <translation>Vis kolonner</translation>
        </message>
    </context>
    <context>
        <name>ColumnsTable</name>
        <message>
            <source>(not read)</source>
            <translation>(læses ikke)</translation>
        </message>
        <message>
            <source>Columns and their fields</source>
            <translation>Kolonner og deres felter</translation>
        </message>
    </context>
    <context>
        <name>CrewTab</name>
        <message>
            <source>Crew</source>
            <translation>Filmhold</translation>
        </message>
        <message>
            <source>No credits recorded for this film.</source>
            <translation>Ingen medvirkende er registreret for denne film.</translation>
        </message>
        <message>
            <source>credited as %1</source>
            <translation>krediteret som %1</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>%1 (uncertain)</source>
            <translation>%1 (usikkert)</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>ca. %1</translation>
        </message>
        <message>
            <source>about %1 (uncertain)</source>
            <translation>ca. %1 (usikkert)</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>Accolades</source>
            <translation>Hædersbevisninger</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>Box office</source>
            <translation>Billetindtægter</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Lande</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Krediteringer</translation>
        </message>
        <message>
            <source>Critical reception</source>
            <translation>Anmeldernes modtagelse</translation>
        </message>
        <message>
            <source>Festival</source>
            <translation>Festival</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genrer</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Indledning</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Opening weekend</source>
            <translation>Åbningsweekend</translation>
        </message>
        <message>
            <source>Other titles</source>
            <translation>Andre titler</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Premiere</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Premierer</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rettigheder</translation>
        </message>
        <message>
            <source>Running time</source>
            <translation>Spilletid</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumé</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Theatrical</source>
            <translation>Biograf</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>EditDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Not saved yet. Cancel again to leave without saving.</source>
            <translation>Ikke gemt endnu. Annuller igen for at gå uden at gemme.</translation>
        </message>
        <message>
            <source>Not saved: see above.</source>
            <translation>Ikke gemt: se ovenfor.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Gemmer…</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>%1 is not the year of a film.</source>
            <translation>%1 er ikke en films årstal.</translation>
        </message>
        <message>
            <source>A credit needs a name, or “Anonymous” as it is credited.</source>
            <translation>En kreditering skal have et navn, eller „Anonym“ som den er krediteret.</translation>
        </message>
        <message>
            <source>A film needs a title.</source>
            <translation>En film skal have en titel.</translation>
        </message>
        <message>
            <source>A list of %1 has no place %2.</source>
            <translation>En liste på %1 har ingen plads %2.</translation>
        </message>
        <message>
            <source>A quote needs its words.</source>
            <translation>Et citat skal have sine ord.</translation>
        </message>
        <message>
            <source>A recipient needs a name.</source>
            <translation>En modtager skal have et navn.</translation>
        </message>
        <message>
            <source>A scale is a number above 0.</source>
            <translation>En skala er et tal over 0.</translation>
        </message>
        <message>
            <source>Accolades</source>
            <translation>Hædersbevisninger</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>An address begins with http:// or https://.</source>
            <translation>En adresse begynder med http:// eller https://.</translation>
        </message>
        <message>
            <source>An award needs its category.</source>
            <translation>En pris skal have sin kategori.</translation>
        </message>
        <message>
            <source>An award needs the name of who gives it.</source>
            <translation>En pris skal have navnet på den, der giver den.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Pr. dato</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Gennemsnit</translation>
        </message>
        <message>
            <source>Average of</source>
            <translation>Gennemsnit af</translation>
        </message>
        <message>
            <source>Average per theater</source>
            <translation>Gennemsnit pr. biograf</translation>
        </message>
        <message>
            <source>Award bodies</source>
            <translation>Prisuddelere</translation>
        </message>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Box office</source>
            <translation>Billetindtægter</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Canonical category</source>
            <translation>Kanonisk kategori</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorier</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Lande</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Credited as</source>
            <translation>Krediteret som</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Medvirkende</translation>
        </message>
        <message>
            <source>Critical reception</source>
            <translation>Kritisk modtagelse</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Distributors</source>
            <translation>Distributører</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Udgave</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genrer</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Indledning</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of title</source>
            <translation>Titlens art</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Betegnelse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name (role); another name</source>
            <translation>Navn (rolle); et andet navn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Bemærkning</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>Anledning</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Af</translation>
        </message>
        <message>
            <source>One; another</source>
            <translation>Én; en anden</translation>
        </message>
        <message>
            <source>Only a person or an organization can be credited.</source>
            <translation>Kun en person eller en organisation kan krediteres.</translation>
        </message>
        <message>
            <source>Opening weekend</source>
            <translation>Åbningsweekend</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Original title</source>
            <translation>Originaltitel</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Ud af</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citater</translation>
        </message>
        <message>
            <source>Rankings</source>
            <translation>Placeringer</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Modtagere</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencer</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Udgivelse</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Premierer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Anmeldelser</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Running time (minutes)</source>
            <translation>Spilletid (minutter)</translation>
        </message>
        <message>
            <source>Say whose list it is.</source>
            <translation>Sig, hvis liste det er.</translation>
        </message>
        <message>
            <source>Say whose score it is.</source>
            <translation>Sig, hvis karakter det er.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Karakterer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Taler</translation>
        </message>
        <message>
            <source>Speaker’s role</source>
            <translation>Talerens rolle</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumé</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The value lies outside of 0 to %1.</source>
            <translation>Værdien ligger uden for 0 til %1.</translation>
        </message>
        <message>
            <source>Theaters at the opening</source>
            <translation>Biografer ved åbningen</translation>
        </message>
        <message>
            <source>There are two references %1.</source>
            <translation>Der er to referencer %1.</translation>
        </message>
        <message>
            <source>This is a number from %1.</source>
            <translation>Dette er et tal fra %1.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Dette er ikke et tal.</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titler</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>Stemmer</translation>
        </message>
        <message>
            <source>Wording of the date</source>
            <translation>Datoens ordlyd</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Ord</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>et helt tal</translation>
        </message>
        <message>
            <source>e.g. January 2022</source>
            <translation>f.eks. januar 2022</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>intet</translation>
        </message>
        <message>
            <source>with its currency, e.g. $3.4 million</source>
            <translation>med valuta, f.eks. $3,4 mio.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it like this: %2.</source>
            <translation>„%1“ er ikke et tal. Skriv det sådan: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a possible date.</source>
            <translation>„%1“ er ikke en mulig dato.</translation>
        </message>
        <message>
            <source>“%1” is not a year. Write four figures.</source>
            <translation>„%1“ er ikke et årstal. Skriv fire cifre.</translation>
        </message>
        <message>
            <source>“%1” is not an amount of money. Write it with its currency: %2.</source>
            <translation>„%1“ er ikke et beløb. Skriv det med valuta: %2.</translation>
        </message>
        <message>
            <source>“%1” is not the number of a reference.</source>
            <translation>„%1“ er ikke nummeret på en reference.</translation>
        </message>
    </context>
    <context>
        <name>EmptyTable</name>
        <message>
            <source>Add award…</source>
            <translation>Tilføj pris…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Ryd filteret</translation>
        </message>
        <message>
            <source>Import the text of an article, or a dossier.</source>
            <translation>Importér en artikels tekst eller et dossier.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importér…</translation>
        </message>
        <message>
            <source>New film…</source>
            <translation>Ny film…</translation>
        </message>
        <message>
            <source>No awards match “%1”</source>
            <translation>Ingen priser passer til »%1«</translation>
        </message>
        <message>
            <source>No awards recorded for %1</source>
            <translation>Ingen priser er registreret for %1</translation>
        </message>
        <message>
            <source>No awards recorded for this film</source>
            <translation>Ingen priser er registreret for denne film</translation>
        </message>
        <message>
            <source>No awards yet</source>
            <translation>Ingen priser endnu</translation>
        </message>
        <message>
            <source>No films yet</source>
            <translation>Ingen film endnu</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Fjern »%1«</translation>
        </message>
        <message>
            <source>Without “%1” there are %2.</source>
            <translation>Uden »%1« er der %2.</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>Also known as</source>
            <translation>Også kendt som</translation>
        </message>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Udgave</translation>
        </message>
        <message>
            <source>Film year</source>
            <translation>Filmår</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalitet</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Beskæftigelse</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Værker</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Exported %1 to %2</source>
            <translation>%1 eksporteret til %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Awards of %1</source>
            <translation>Priser til %1</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Eksportér %1</translation>
        </message>
        <message>
            <source>Export awards</source>
            <translation>Eksportér priser</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Eksporterer…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>On the command line, but with ISO dates, English headings and without a first line</source>
            <translation>På kommandolinjen, men med ISO-datoer, engelske overskrifter og uden en indledende linje</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Eksempel</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rækker</translation>
        </message>
        <message>
            <source>Selected awards have no command of their own</source>
            <translation>Markerede priser har ingen kommando</translation>
        </message>
        <message>
            <source>The same on the command line</source>
            <translation>Det samme på kommandolinjen</translation>
        </message>
        <message>
            <source>all films</source>
            <translation>alle film</translation>
        </message>
    </context>
    <context>
        <name>FacetList</name>
        <message>
            <source>Only</source>
            <translation>Kun</translation>
        </message>
    </context>
    <context>
        <name>FacetMenu</name>
        <message>
            <source>Clear</source>
            <translation>Ryd</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Ryd %1</translation>
        </message>
        <message>
            <source>Click to include, again to exclude, again to clear</source>
            <translation>Klik for at medtage, igen for at udelukke, igen for at rydde</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>Find i %1</translation>
        </message>
        <message>
            <source>Leave just the value of this line: Alt+Enter, or Ctrl+click</source>
            <translation>Lad kun denne linjes værdi stå: Alt+Enter, eller Ctrl+klik</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Kun denne</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>Kun »%1«</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>excluded</source>
            <translation>udelukket</translation>
        </message>
        <message>
            <source>included</source>
            <translation>medtaget</translation>
        </message>
    </context>
    <context>
        <name>FacetRow</name>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrér efter %1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Flere</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Flere filtre</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Udgave</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Film year</source>
            <translation>Filmår</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Modtagere</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Source row</source>
            <translation>Kilderække</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>FilmCommands</name>
        <message>
            <source>Add %1</source>
            <translation>Tilføj %1</translation>
        </message>
        <message>
            <source>Added %1.</source>
            <translation>Tilføjede %1.</translation>
        </message>
        <message>
            <source>Changed %1.</source>
            <translation>Ændrede %1.</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Slet %1</translation>
        </message>
        <message>
            <source>Deleted %1.</source>
            <translation>Slettede %1.</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Redigér %1</translation>
        </message>
    </context>
    <context>
        <name>FilmDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>Redigér %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakta</translation>
        </message>
        <message>
            <source>New film</source>
            <translation>Ny film</translation>
        </message>
        <message>
            <source>Not saved: see above.</source>
            <translation>Ikke gemt: se ovenfor.</translation>
        </message>
        <message>
            <source>Parts of the film</source>
            <translation>Filmens dele</translation>
        </message>
        <message>
            <source>Prose</source>
            <translation>Prosa</translation>
        </message>
        <message>
            <source>The figures of an opening weekend need what it grossed.</source>
            <translation>Tallene for en åbningsweekend kræver, hvad den indspillede.</translation>
        </message>
    </context>
    <context>
        <name>FilmEntries</name>
        <message numerus="yes">
            <source>%Ln award(s)</source>
            <translation>
                <numerusform>%Ln pris</numerusform>
                <numerusform>%Ln priser</numerusform>
            </translation>
        </message>
        <message>
            <source>All films</source>
            <translation>Alle film</translation>
        </message>
        <message>
            <source>Known by their awards</source>
            <translation>Kendt fra deres priser</translation>
        </message>
    </context>
    <context>
        <name>FilmFacts</name>
        <message>
            <source>%1 per theater</source>
            <translation>%1 pr. biograf</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minut</numerusform>
                <numerusform>%n minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theater(s)</source>
            <translation>
                <numerusform>%n biograf</numerusform>
                <numerusform>%n biografer</numerusform>
            </translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>Også kendt som</translation>
        </message>
        <message>
            <source>Cinematography</source>
            <translation>Fotografering</translation>
        </message>
        <message>
            <source>Directed by</source>
            <translation>Instruktion</translation>
        </message>
        <message>
            <source>Edited by</source>
            <translation>Klipning</translation>
        </message>
        <message>
            <source>Music by</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>Original title</source>
            <translation>Originaltitel</translation>
        </message>
        <message>
            <source>Produced by</source>
            <translation>Producere</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Manuskript</translation>
        </message>
    </context>
    <context>
        <name>FilmHeader</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln award(s)</source>
            <translation>
                <numerusform>%Ln pris</numerusform>
                <numerusform>%Ln priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s)</source>
            <translation>
                <numerusform>%n film</numerusform>
                <numerusform>%n film</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s), counted as won</source>
            <translation>
                <numerusform>%n delt pris, talt med som vundet</numerusform>
                <numerusform>%n delte priser, talt med som vundet</numerusform>
            </translation>
        </message>
        <message>
            <source>All films</source>
            <translation>Alle film</translation>
        </message>
        <message numerus="yes">
            <source>Counts %n tie(s): a shared award is won</source>
            <translation>
                <numerusform>Heri %n delt pris: en delt pris er vundet</numerusform>
                <numerusform>Heri %n delte priser: en delt pris er vundet</numerusform>
            </translation>
        </message>
        <message>
            <source>Every nomination counts once, whatever came of it:</source>
            <translation>Hver nominering tæller én gang, uanset udfaldet:</translation>
        </message>
        <message>
            <source>Show these awards only</source>
            <translation>Vis kun disse priser</translation>
        </message>
    </context>
    <context>
        <name>FilmList</name>
        <message numerus="yes">
            <source>%1 of %n film(s)</source>
            <translation>
                <numerusform>%1 af %n film</numerusform>
                <numerusform>%1 af %n film</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s)</source>
            <translation>
                <numerusform>%n film</numerusform>
                <numerusform>%n film</numerusform>
            </translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Find a film</source>
            <translation>Find en film</translation>
        </message>
        <message>
            <source>Find a film…</source>
            <translation>Find en film…</translation>
        </message>
    </context>
    <context>
        <name>FilmListing</name>
        <message>
            <source>Listing the films…</source>
            <translation>Filmene opstilles…</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter awards</source>
            <translation>Filtrér priser</translation>
        </message>
        <message>
            <source>Filter awards, e.g. result:won year:2021..2022</source>
            <translation>Filtrér priser, f.eks. resultat:vundet år:2021..2022</translation>
        </message>
    </context>
    <context>
        <name>FilterHint</name>
        <message>
            <source>"is:{0}" is not known. Did you mean is:{1} ?</source>
            <translation>»is:{0}« kendes ikke. Mente du is:{1} ?</translation>
        </message>
        <message>
            <source>"is:{0}" is not known; there are is:tied and the results, such as is:won.</source>
            <translation>»is:{0}« kendes ikke; der er is:tied og resultaterne, f.eks. is:won.</translation>
        </message>
        <message>
            <source>"{0}" is at the end of the calendar.</source>
            <translation>»{0}« ligger ved kalenderens ende.</translation>
        </message>
        <message>
            <source>"{0}" is not a date. Write it like 2022, 2022-01 or 2022-01-31.</source>
            <translation>»{0}« er ikke en dato. Skriv den som 2022, 2022-01 eller 2022-01-31.</translation>
        </message>
        <message>
            <source>"{0}" is not a result. Did you mean {1} ?</source>
            <translation>»{0}« er ikke et resultat. Mente du {1} ?</translation>
        </message>
        <message>
            <source>"{0}" is not a result. Results are won, runner-up, nominated, shortlisted and others.</source>
            <translation>»{0}« er ikke et resultat. Resultater er vundet, runner-up, nomineret og andre.</translation>
        </message>
        <message>
            <source>"{0}" is not a whole number.</source>
            <translation>»{0}« er ikke et helt tal.</translation>
        </message>
        <message>
            <source>"{0}:" is not a field and is searched for as text.</source>
            <translation>»{0}:« er ikke et felt og søges som tekst.</translation>
        </message>
        <message>
            <source>"{0}:" is not a field and is searched for as text. Did you mean {1}: ?</source>
            <translation>»{0}:« er ikke et felt og søges som tekst. Mente du {1}: ?</translation>
        </message>
        <message>
            <source>After "has:" comes the name of a field, not "{0}".</source>
            <translation>Efter »has:« kommer navnet på et felt, ikke »{0}«.</translation>
        </message>
        <message>
            <source>After "has:" comes the name of a field. Did you mean has:{1} ?</source>
            <translation>Efter »has:« kommer navnet på et felt. Mente du has:{1} ?</translation>
        </message>
        <message>
            <source>Groups are nested too deeply; {0} levels are allowed.</source>
            <translation>Grupperne er indlejret for dybt; {0} niveauer er tilladt.</translation>
        </message>
        <message>
            <source>OR needs a term on both sides.</source>
            <translation>OR skal have et led på hver side.</translation>
        </message>
        <message>
            <source>The pattern is not closed with /.</source>
            <translation>Mønsteret er ikke afsluttet med /.</translation>
        </message>
        <message>
            <source>The phrase is not closed with ".</source>
            <translation>Frasen er ikke afsluttet med ".</translation>
        </message>
        <message>
            <source>There is nothing to exclude here.</source>
            <translation>Her er ikke noget at udelukke.</translation>
        </message>
        <message>
            <source>This parenthesis closes nothing.</source>
            <translation>Denne parentes lukker ikke noget.</translation>
        </message>
        <message>
            <source>This parenthesis is not closed.</source>
            <translation>Denne parentes er ikke lukket.</translation>
        </message>
        <message>
            <source>This pattern is not complete or not correct: {0}.</source>
            <translation>Dette mønster er ufuldstændigt eller forkert: {0}.</translation>
        </message>
        <message>
            <source>This pattern is too long; {0} characters are allowed.</source>
            <translation>Dette mønster er for langt; {0} tegn er tilladt.</translation>
        </message>
        <message>
            <source>This pattern repeats too often.</source>
            <translation>Dette mønster gentager for ofte.</translation>
        </message>
        <message>
            <source>This range ends before it begins.</source>
            <translation>Dette interval slutter, før det begynder.</translation>
        </message>
        <message>
            <source>Write a value here.</source>
            <translation>Skriv en værdi her.</translation>
        </message>
        <message>
            <source>{0} cannot be compared with "{1}"; write {0}: or {0}:= instead.</source>
            <translation>{0} kan ikke sammenlignes med »{1}«; skriv {0}: eller {0}:= i stedet.</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message numerus="yes">
            <source>%Ln finding(s)</source>
            <translation>
                <numerusform>%Ln fund</numerusform>
                <numerusform>%Ln fund</numerusform>
            </translation>
        </message>
        <message>
            <source>Award in the prose only</source>
            <translation>Pris, der kun står i teksten</translation>
        </message>
        <message>
            <source>Check this film</source>
            <translation>Tjek denne film</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Doubled word</source>
            <translation>Dobbelt ord</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Fund</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Hul</translation>
        </message>
        <message>
            <source>Leftover</source>
            <translation>Levn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Nothing looks wrong.</source>
            <translation>Intet ser forkert ud.</translation>
        </message>
        <message>
            <source>Prose and table differ</source>
            <translation>Tekst og tabel er uenige</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Hvad man kan gøre</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A first line with the filter and today’s date</source>
            <translation>En indledende linje med filteret og dags dato</translation>
        </message>
        <message>
            <source>Dates as shown, e.g. %1</source>
            <translation>Datoer som vist, f.eks. %1</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Headings as shown</source>
            <translation>Overskrifter som vist</translation>
        </message>
        <message>
            <source>One row per recipient</source>
            <translation>Én række pr. modtager</translation>
        </message>
        <message>
            <source>Protect from spreadsheet formulas</source>
            <translation>Beskyt mod formler i regneark</translation>
        </message>
        <message>
            <source>Text that a spreadsheet would run gets an apostrophe in front</source>
            <translation>Tekst, som et regneark ville udføre, får en apostrof foran</translation>
        </message>
    </context>
    <context>
        <name>GoToPopup</name>
        <message>
            <source>Go to</source>
            <translation>Gå til</translation>
        </message>
        <message>
            <source>Go to a film, a tab or a command…</source>
            <translation>Gå til en film, en fane eller en kommando…</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Gå til hvad som helst</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Steder</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>group, collapsed</source>
            <translation>gruppe, foldet sammen</translation>
        </message>
        <message>
            <source>group, expanded</source>
            <translation>gruppe, foldet ud</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%Ln older step(s) were forgotten.</source>
            <translation>
                <numerusform>%Ln ældre trin er glemt.</numerusform>
                <numerusform>%Ln ældre trin er glemt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go &amp;back to here</source>
            <translation>Gå til&amp;bage hertil</translation>
        </message>
        <message>
            <source>Go &amp;forward to here</source>
            <translation>Gå &amp;frem hertil</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Steps of the history, the latest first</source>
            <translation>Historikkens trin, de seneste først</translation>
        </message>
        <message>
            <source>The latest %1 steps are kept, as long as they take no more than %2 MB.</source>
            <translation>De seneste %1 trin gemmes, så længe de højst fylder %2 MB.</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Filters used last</source>
            <translation>Senest brugte filtre</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>%1 (now)</source>
            <translation>%1 (nu)</translation>
        </message>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (fortrudt)</translation>
        </message>
        <message>
            <source>Before all of these steps</source>
            <translation>Før alle disse trin</translation>
        </message>
        <message>
            <source>Rows touched</source>
            <translation>Berørte rækker</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Trin</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>ukendt</translation>
        </message>
    </context>
    <context>
        <name>ImportCommands</name>
        <message>
            <source>Articles, tables and dossiers ({0});;All files (*)</source>
            <translation>Artikler, tabeller og dossierer ({0});;Alle filer (*)</translation>
        </message>
        <message>
            <source>Copy cells of a spreadsheet, a part of a page or a text, and paste again.</source>
            <translation>Kopiér celler fra et regneark, en del af en side eller en tekst, og sæt ind igen.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importér</translation>
        </message>
        <message>
            <source>Nothing was imported: the catalog is open read-only.</source>
            <translation>Intet blev importeret: kataloget er åbnet skrivebeskyttet.</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Indsat</translation>
        </message>
        <message>
            <source>Save a copy in a folder of your own and work with that.</source>
            <translation>Gem en kopi i en af dine egne mapper, og arbejd med den.</translation>
        </message>
        <message>
            <source>There is no text, table or file on the clipboard.</source>
            <translation>Der er ingen tekst, tabel eller fil på udklipsholderen.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>%1 of %2 rows go in. Nothing is imported yet.</source>
            <translation>%1 af %2 rækker kommer ind. Intet er importeret endnu.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln film(s)</source>
            <translation>
                <numerusform>%Ln film</numerusform>
                <numerusform>%Ln film</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) kept as you have them.</source>
            <translation>
                <numerusform>%Ln række blev beholdt, som du har den.</numerusform>
                <numerusform>%Ln rækker blev beholdt, som du har dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>A later import says otherwise: that is kept. Check it to go back.</source>
            <translation>En senere import siger noget andet: det beholdes. Sæt flueben for at gå tilbage.</translation>
        </message>
        <message>
            <source>Accolades</source>
            <translation>Hædersbevisninger</translation>
        </message>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Box office</source>
            <translation>Billetindtægter</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændret</translation>
        </message>
        <message>
            <source>Comparing %1 of %2</source>
            <translation>Sammenligner %1 af %2</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Lande</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Medvirken</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Udgave</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genrer</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Sådan læses det</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importér</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importér %1</translation>
        </message>
        <message>
            <source>Imported %1 into %2.</source>
            <translation>Importerede %1 i %2.</translation>
        </message>
        <message>
            <source>Importing %1 of %2</source>
            <translation>Importerer %1 af %2</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importerer…</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Indledning</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing can be imported yet: see “How it is read”.</source>
            <translation>Intet kan importeres endnu: se “Sådan læses det”.</translation>
        </message>
        <message>
            <source>Opening weekend</source>
            <translation>Premiereweekend</translation>
        </message>
        <message>
            <source>Other titles</source>
            <translation>Andre titler</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plads</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Læser…</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Modtagelse</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Modtagere</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Kilder</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Beslægtet</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Udgivelse</translation>
        </message>
        <message>
            <source>Release notes</source>
            <translation>Om udgivelsen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Running time</source>
            <translation>Spilletid</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bedømmelse</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumé</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>The catalog has all of this already.</source>
            <translation>Kataloget har alt dette i forvejen.</translation>
        </message>
        <message>
            <source>The file has this film twice. Import it by itself.</source>
            <translation>Filen har denne film to gange. Importér den for sig selv.</translation>
        </message>
        <message>
            <source>This very file was imported before: there is nothing new in it.</source>
            <translation>Netop denne fil er importeret før: der er intet nyt i den.</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Uændret</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hvad der sker</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>You changed this by hand: it is kept. Check it to take the new value.</source>
            <translation>Du har selv ændret dette: det beholdes. Sæt flueben for at tage den nye værdi.</translation>
        </message>
        <message>
            <source>You deleted this: it stays out. Check it to have it again.</source>
            <translation>Du har slettet dette: det bliver ude. Sæt flueben for at få det igen.</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File's fingerprint: %1</source>
            <translation>Filens fingeraftryk: %1</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Intet er importeret endnu.</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Læser</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Bemærkninger</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Contents</source>
            <translation>Indhold</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>Find i manualen</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Luk denne meddelelse</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelelse</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message>
            <source>Names the catalog knows</source>
            <translation>Navne, kataloget kender</translation>
        </message>
    </context>
    <context>
        <name>NameTable</name>
        <message>
            <source>Also known as</source>
            <translation>Også kendt som</translation>
        </message>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Protected: known by this name only</source>
            <translation>Beskyttet: kun kendt under dette navn</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Brug</translation>
        </message>
    </context>
    <context>
        <name>NamesDialog</name>
        <message numerus="yes">
            <source>%1 (%Ln use(s))</source>
            <translation>
                <numerusform>%1 (brugt %Ln gang)</numerusform>
                <numerusform>%1 (brugt %Ln gange)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behold</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Flet</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Merge %Ln name(s)</source>
            <translation>
                <numerusform>&amp;Flet %Ln navn</numerusform>
                <numerusform>&amp;Flet %Ln navne</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Omdøb</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Do it all the same</source>
            <translation>Gør det alligevel</translation>
        </message>
        <message>
            <source>Find names</source>
            <translation>Find navne</translation>
        </message>
        <message>
            <source>Listing the names…</source>
            <translation>Lister navnene…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Flet</translation>
        </message>
        <message>
            <source>Merge and rename names</source>
            <translation>Flet og omdøb navne</translation>
        </message>
        <message>
            <source>Merge names into %1</source>
            <translation>Flet navne til %1</translation>
        </message>
        <message numerus="yes">
            <source>Merged %Ln name(s) into %1.</source>
            <translation>
                <numerusform>Flettede %Ln navn til %1.</numerusform>
                <numerusform>Flettede %Ln navne til %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Navne</translation>
        </message>
        <message>
            <source>New &amp;name</source>
            <translation>Nyt &amp;navn</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nyt navn</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Omdøb %1</translation>
        </message>
        <message>
            <source>Renamed %2 to %1.</source>
            <translation>Omdøbte %2 til %1.</translation>
        </message>
        <message>
            <source>Select one name to rename it, several to merge them.</source>
            <translation>Vælg ét navn for at omdøbe det, flere for at flette dem.</translation>
        </message>
        <message>
            <source>The name that is kept</source>
            <translation>Navnet, der beholdes</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Hvad der listes</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <source>Licenses and sources</source>
            <translation>Licenser og kildekode</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Canceled</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Distribution rights</source>
            <translation>Distributionsrettigheder</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakta</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Økonomi</translation>
        </message>
        <message>
            <source>Not in the source</source>
            <translation>Ikke i kilden</translation>
        </message>
        <message>
            <source>Nothing but the title is recorded for this film.</source>
            <translation>Kun titlen er registreret for denne film.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Premierer</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 i stedet for %2</translation>
        </message>
        <message>
            <source>Award or field</source>
            <translation>Pris eller felt</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Linje %1</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hvad der sker</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tom</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>intet</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>usikker</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>About the row</source>
            <translation>Om rækken</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændret</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikter</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Ret…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Udelad</translation>
        </message>
        <message>
            <source>Move to the column before</source>
            <translation>Flyt til kolonnen før</translation>
        </message>
        <message>
            <source>Move to the next column</source>
            <translation>Flyt til næste kolonne</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Tag med</translation>
        </message>
        <message>
            <source>There is nothing to say about this row.</source>
            <translation>Der er intet at sige om denne række.</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Usikre</translation>
        </message>
    </context>
    <context>
        <name>ProblemKind</name>
        <message>
            <source>awards whose category belongs to another award body</source>
            <translation>priser, hvis kategori hører til en anden prisgiver</translation>
        </message>
        <message>
            <source>categories without an award body</source>
            <translation>kategorier uden prisgiver</translation>
        </message>
        <message>
            <source>damaged places in the file</source>
            <translation>beskadigede steder i filen</translation>
        </message>
        <message>
            <source>dates that sort wrongly</source>
            <translation>datoer, der sorteres forkert</translation>
        </message>
        <message>
            <source>empty ones are deleted</source>
            <translation>tomme slettes</translation>
        </message>
        <message>
            <source>impossible dates</source>
            <translation>umulige datoer</translation>
        </message>
        <message>
            <source>indexes that do not match their rows</source>
            <translation>indekser, der ikke passer til deres rækker</translation>
        </message>
        <message>
            <source>links to something that is not there</source>
            <translation>henvisninger til noget, der ikke er der</translation>
        </message>
        <message>
            <source>lists whose order is not clear</source>
            <translation>lister med uklar rækkefølge</translation>
        </message>
        <message>
            <source>optional ones are cleared, parts of nothing deleted, what an award needs is made anew as “Unknown”</source>
            <translation>valgfrie fjernes, dele af ingenting slettes, og hvad en pris skal have, laves på ny som »Unknown«</translation>
        </message>
        <message>
            <source>recipients without a name</source>
            <translation>modtagere uden navn</translation>
        </message>
        <message>
            <source>recipients without a name but with a role</source>
            <translation>modtagere uden navn, men med en rolle</translation>
        </message>
        <message>
            <source>their body is made anew as “Unknown”</source>
            <translation>deres prisgiver laves på ny som »Unknown«</translation>
        </message>
        <message>
            <source>their first and last day are worked out anew</source>
            <translation>deres første og sidste dag beregnes på ny</translation>
        </message>
        <message>
            <source>they are built anew</source>
            <translation>de bygges på ny</translation>
        </message>
        <message>
            <source>they are kept as text, as they are stated</source>
            <translation>de beholdes som tekst, som de er angivet</translation>
        </message>
        <message>
            <source>they are numbered anew, in the order they are shown in</source>
            <translation>de nummereres på ny i den rækkefølge, de vises i</translation>
        </message>
        <message>
            <source>they are read as text; what is no number is left empty</source>
            <translation>de læses som tekst; hvad der ikke er et tal, bliver tomt</translation>
        </message>
        <message>
            <source>they get the category of the same name of their own body</source>
            <translation>de får kategorien af samme navn hos deres egen prisgiver</translation>
        </message>
        <message>
            <source>values of the wrong kind</source>
            <translation>værdier af en forkert slags</translation>
        </message>
        <message>
            <source>values that no catalog can hold</source>
            <translation>værdier, som intet katalog kan rumme</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Choose: the file does not say it</source>
            <translation>Vælg: filen siger det ikke</translation>
        </message>
        <message>
            <source>Dates such as 3/4/2022</source>
            <translation>Datoer som 3/4/2022</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Decimaltegn</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Tegnsæt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Film's title</source>
            <translation>Filmens titel</translation>
        </message>
        <message>
            <source>Reads as</source>
            <translation>Læses som</translation>
        </message>
        <message>
            <source>Separated by</source>
            <translation>Adskilt af</translation>
        </message>
        <message>
            <source>What the reader says</source>
            <translation>Hvad læseren siger</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>som filen siger</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>lodret streg |</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>komma ,</translation>
        </message>
        <message>
            <source>comma: 1,5</source>
            <translation>komma: 1,5</translation>
        </message>
        <message>
            <source>not known: only the year is read</source>
            <translation>ukendt: kun året læses</translation>
        </message>
        <message>
            <source>point: 1.5</source>
            <translation>punktum: 1.5</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>semikolon ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulator</translation>
        </message>
        <message>
            <source>the day first: 3 April</source>
            <translation>dagen først: 3. april</translation>
        </message>
        <message>
            <source>the month first: March 4</source>
            <translation>måneden først: 4. marts</translation>
        </message>
    </context>
    <context>
        <name>ReceptionTab</name>
        <message numerus="yes">
            <source>%n voter(s)</source>
            <translation>
                <numerusform>%n stemmeafgiver</numerusform>
                <numerusform>%n stemmeafgivere</numerusform>
            </translation>
        </message>
        <message>
            <source>Bars show each score as a percentage of its own scale, notches the average rating.</source>
            <translation>Bjælkerne viser hver score i procent af dens egen skala, mærkerne den gennemsnitlige vurdering.</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>På listen</translation>
        </message>
        <message>
            <source>Lists and polls</source>
            <translation>Lister og afstemninger</translation>
        </message>
        <message>
            <source>No reception recorded for this film.</source>
            <translation>Ingen modtagelse er registreret for denne film.</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citater</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Modtagelse</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scorer</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <source>Set %1</source>
            <translation>Sæt %1</translation>
        </message>
        <message>
            <source>Set this in all of them</source>
            <translation>Sæt dette i dem alle</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Flere værdier</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplikér</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
    </context>
    <context>
        <name>ReferenceLink</name>
        <message>
            <source>Reference %1</source>
            <translation>Reference %1</translation>
        </message>
    </context>
    <context>
        <name>ReferenceTable</name>
        <message numerus="yes">
            <source>%n award(s) cite this</source>
            <translation>
                <numerusform>%n pris henviser hertil</numerusform>
                <numerusform>%n priser henviser hertil</numerusform>
            </translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>No text in the source</source>
            <translation>Ingen tekst i kilden</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Nothing but awards</source>
            <translation>Kun priser</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Bruges i</translation>
        </message>
    </context>
    <context>
        <name>ReferencesTab</name>
        <message numerus="yes">
            <source>%1 of %n reference(s)</source>
            <translation>
                <numerusform>%1 af %n reference</numerusform>
                <numerusform>%1 af %n referencer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n reference</numerusform>
                <numerusform>%n referencer</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Kopiér listen</translation>
        </message>
        <message>
            <source>Find a reference</source>
            <translation>Find en reference</translation>
        </message>
        <message>
            <source>Find a reference…</source>
            <translation>Find en reference…</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencer</translation>
        </message>
    </context>
    <context>
        <name>RelatedTab</name>
        <message>
            <source>Ceremonies</source>
            <translation>Uddelinger</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Selskaber</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Nothing related recorded for this film.</source>
            <translation>Intet relateret er registreret for denne film.</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andet</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Relateret</translation>
        </message>
    </context>
    <context>
        <name>RemarkMark</name>
        <message>
            <source>%1: why?</source>
            <translation>%1: hvorfor?</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>afledt</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>overført</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>tabt</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>tvivlsomt</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>usikkert</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message numerus="yes">
            <source>%1 of %Ln change(s) ticked</source>
            <translation>
                <numerusform>%1 af %Ln ændring krydset af</numerusform>
                <numerusform>%1 af %Ln ændringer krydset af</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln award(s) shown</source>
            <translation>
                <numerusform>%Ln vist pris</numerusform>
                <numerusform>%Ln viste priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) found</source>
            <translation>
                <numerusform>%Ln ændring fundet</numerusform>
                <numerusform>%Ln ændringer fundet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln valgt</numerusform>
                <numerusform>%Ln valgte</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>&amp;In</source>
            <translation>&amp;I</translation>
        </message>
        <message>
            <source>Changes that will be made</source>
            <translation>Ændringer, der vil ske</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>In</source>
            <translation>I</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Forskel på store og små</translation>
        </message>
        <message>
            <source>Only the whole text</source>
            <translation>Kun hele teksten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Erstat</translation>
        </message>
        <message>
            <source>Replace &amp;with</source>
            <translation>Erstat &amp;med</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %Ln award(s)</source>
            <translation>
                <numerusform>Erstat i %Ln pris</numerusform>
                <numerusform>Erstat i %Ln priser</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Erstat med</translation>
        </message>
        <message numerus="yes">
            <source>Searching %1 of %Ln award(s)</source>
            <translation>
                <numerusform>Søger i %1 af %Ln pris</numerusform>
                <numerusform>Søger i %1 af %Ln priser</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Søger…</translation>
        </message>
        <message>
            <source>The awards are still searched: look at the changes first.</source>
            <translation>Der søges stadig i priserne: se først på ændringerne.</translation>
        </message>
        <message>
            <source>There is nothing to replace.</source>
            <translation>Der er intet at erstatte.</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>Kryds &amp;alle af</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>Fjern alle &amp;kryds</translation>
        </message>
        <message>
            <source>Type what is to be replaced.</source>
            <translation>Skriv, hvad der skal erstattes.</translation>
        </message>
    </context>
    <context>
        <name>ReplacementModel</name>
        <message>
            <source>Afterwards</source>
            <translation>Bagefter</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tom</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>About the row</source>
            <translation>Om rækken</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sikkerhedskopier, den nyeste først</translation>
        </message>
        <message>
            <source>Before a repair</source>
            <translation>Før en reparation</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Før en gendannelse</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Før en import</translation>
        </message>
        <message>
            <source>Before an update of the program</source>
            <translation>Før en opdatering af programmet</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Daglig</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lavet</translation>
        </message>
        <message>
            <source>Made on wish</source>
            <translation>Lavet efter ønske</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>Restore the selected backup</source>
            <translation>Gendan den valgte sikkerhedskopi</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>The backup takes the place of %1. What is there now is kept as a backup of its own.</source>
            <translation>Sikkerhedskopien træder i stedet for %1. Hvad der er der nu, gemmes som sin egen sikkerhedskopi.</translation>
        </message>
        <message>
            <source>There is no backup of %1 yet.</source>
            <translation>Der er endnu ingen sikkerhedskopi af %1.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ulæselig</translation>
        </message>
    </context>
    <context>
        <name>Result</name>
        <message>
            <source>Longlisted</source>
            <translation>Longlistet</translation>
        </message>
        <message>
            <source>Nominated</source>
            <translation>Nomineret</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Ikke oplyst</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Afventer</translation>
        </message>
        <message>
            <source>Runner-up</source>
            <translation>Runner-up</translation>
        </message>
        <message>
            <source>Shortlisted</source>
            <translation>Shortlistet</translation>
        </message>
        <message>
            <source>Special mention</source>
            <translation>Hædrende omtale</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Trukket tilbage</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Vundet</translation>
        </message>
    </context>
    <context>
        <name>RowChoice</name>
        <message>
            <source>All (%1)</source>
            <translation>Alle (%1)</translation>
        </message>
        <message>
            <source>Filtered (%1)</source>
            <translation>Filtrerede (%1)</translation>
        </message>
        <message>
            <source>Selected (%1)</source>
            <translation>Markerede (%1)</translation>
        </message>
    </context>
    <context>
        <name>RowColors</name>
        <message>
            <source>Matches “%1”</source>
            <translation>Matcher »%1«</translation>
        </message>
    </context>
    <context>
        <name>RowCommands</name>
        <message>
            <source>Choose a film first: an award is added to it.</source>
            <translation>Vælg først en film: en pris føjes til den.</translation>
        </message>
    </context>
    <context>
        <name>RowEditing</name>
        <message numerus="yes">
            <source>Delete %n award(s)</source>
            <translation>
                <numerusform>Slet %n pris</numerusform>
                <numerusform>Slet %n priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n award(s).</source>
            <translation>
                <numerusform>Slettede %n pris.</numerusform>
                <numerusform>Slettede %n priser.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Duplicate %n award(s)</source>
            <translation>
                <numerusform>Dublér %n pris</numerusform>
                <numerusform>Dublér %n priser</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Collapse the group</source>
            <translation>Fold gruppen sammen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Copy with headings</source>
            <translation>Kopiér med overskrifter</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n award(s)</source>
            <translation>
                <numerusform>Slet %n pris</numerusform>
                <numerusform>Slet %n priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Duplicate %n award(s)</source>
            <translation>
                <numerusform>Dublér %n pris</numerusform>
                <numerusform>Dublér %n priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n award(s)…</source>
            <translation>
                <numerusform>Redigér %n pris…</numerusform>
                <numerusform>Redigér %n priser…</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit this cell</source>
            <translation>Redigér denne celle</translation>
        </message>
        <message>
            <source>Exclude “%1”</source>
            <translation>Udeluk »%1«</translation>
        </message>
        <message>
            <source>Expand the group</source>
            <translation>Fold gruppen ud</translation>
        </message>
        <message>
            <source>Filter by “%1”</source>
            <translation>Filtrér efter »%1«</translation>
        </message>
        <message>
            <source>Open reference %1</source>
            <translation>Åbn reference %1</translation>
        </message>
        <message>
            <source>Open the film</source>
            <translation>Åbn filmen</translation>
        </message>
        <message>
            <source>Why does it say this?</source>
            <translation>Hvorfor står der det?</translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message>
            <source>Backing up…</source>
            <translation>Sikkerhedskopierer…</translation>
        </message>
        <message>
            <source>Checking the catalog…</source>
            <translation>Kontrollerer kataloget…</translation>
        </message>
        <message>
            <source>Repairing the catalog…</source>
            <translation>Reparerer kataloget…</translation>
        </message>
        <message>
            <source>Restoring a backup…</source>
            <translation>Gendanner en sikkerhedskopi…</translation>
        </message>
    </context>
    <context>
        <name>SafetyMessages</name>
        <message numerus="yes">
            <source>%n need(s) you, or a backup.</source>
            <translation>
                <numerusform>%n kræver dig eller en sikkerhedskopi.</numerusform>
                <numerusform>%n kræver dig eller en sikkerhedskopi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up as number %1, %2 MB.</source>
            <translation>Sikkerhedskopieret som nummer %1, %2 MB.</translation>
        </message>
        <message>
            <source>Closed unexpectedly. All saved edits are here.</source>
            <translation>Programmet lukkede uventet. Alle gemte ændringer er her.</translation>
        </message>
        <message>
            <source>It is one step of the history.</source>
            <translation>Det er ét trin i historikken.</translation>
        </message>
        <message>
            <source>It may be copied half-written. Work with a copy in a folder of this computer.</source>
            <translation>Det kan blive kopieret halvt skrevet. Arbejd med en kopi i en mappe på denne computer.</translation>
        </message>
        <message>
            <source>Nothing is wrong with this catalog.</source>
            <translation>Der er intet galt med dette katalog.</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Åbn skrivebeskyttet</translation>
        </message>
        <message>
            <source>Open what is readable</source>
            <translation>Åbn det, der kan læses</translation>
        </message>
        <message numerus="yes">
            <source>Repaired %n problem(s).</source>
            <translation>
                <numerusform>%n problem er repareret.</numerusform>
                <numerusform>%n problemer er repareret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored the backup.</source>
            <translation>Sikkerhedskopien er gendannet.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Gendan…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Gem en kopi…</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Gem et andet sted…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappen</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Vis rapport</translation>
        </message>
        <message>
            <source>This catalog lies in a folder of %1.</source>
            <translation>Dette katalog ligger i en mappe under %1.</translation>
        </message>
        <message>
            <source>What was there is kept as a backup of its own.</source>
            <translation>Hvad der var der, er gemt som sin egen sikkerhedskopi.</translation>
        </message>
    </context>
    <context>
        <name>SavedButton</name>
        <message>
            <source>Save this filter, or apply one that was saved</source>
            <translation>Gem dette filter, eller brug et der er gemt</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gemte filtre</translation>
        </message>
    </context>
    <context>
        <name>SavedFilterDelegate</name>
        <message>
            <source>Name of the filter</source>
            <translation>Filterets navn</translation>
        </message>
    </context>
    <context>
        <name>SavedMenu</name>
        <message>
            <source>Delete (Del)</source>
            <translation>Slet (Del)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Slettede »%1«</translation>
        </message>
        <message>
            <source>Enter applies, F2 renames, Del deletes</source>
            <translation>Enter bruger, F2 omdøber, Del sletter</translation>
        </message>
        <message>
            <source>Filter the awards, then save the filter here.</source>
            <translation>Filtrér priserne, og gem så filteret her.</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Flyt ned (Alt+Pil ned)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Flyt op (Alt+Pil op)</translation>
        </message>
        <message>
            <source>Name for this filter</source>
            <translation>Navn til dette filter</translation>
        </message>
        <message>
            <source>No more filters can be saved: delete one first.</source>
            <translation>Der kan ikke gemmes flere filtre: slet først et.</translation>
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation>Omdøb (F2)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Erstat</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gemte filtre</translation>
        </message>
        <message>
            <source>Saved “%1”</source>
            <translation>Gemte »%1«</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>ScoreList</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n anmeldelse</numerusform>
                <numerusform>%n anmeldelser</numerusform>
            </translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>pr. %1</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>gennemsnit %1</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>In lists, tables and filters</source>
            <translation>I lister, tabeller og filtre</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturgenveje</translation>
        </message>
    </context>
    <context>
        <name>SpanFields</name>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>before it begins</source>
            <translation>før den begynder</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>ikke en dato</translation>
        </message>
    </context>
    <context>
        <name>Swatch</name>
        <message>
            <source>Color of the rows: %1</source>
            <translation>Rækkernes farve: %1</translation>
        </message>
    </context>
    <context>
        <name>SynopsisTab</name>
        <message>
            <source>No synopsis recorded for this film.</source>
            <translation>Ingen handling er registreret for denne film.</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Handling</translation>
        </message>
    </context>
    <context>
        <name>TableField</name>
        <message>
            <source>Award body</source>
            <translation>Prisuddeler</translation>
        </message>
        <message>
            <source>Awards in words</source>
            <translation>Priser i ord</translation>
        </message>
        <message>
            <source>Box office</source>
            <translation>Billetindtægter</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Canonical category</source>
            <translation>Standardkategori</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Censur</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Begrundelse</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Lande</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Medvirken</translation>
        </message>
        <message>
            <source>Date of ceremony</source>
            <translation>Dato for uddelingen</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Udgave</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>Genrer</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Kendetegn</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Original title</source>
            <translation>Originaltitel</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Modtagere</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Kilder</translation>
        </message>
        <message>
            <source>Release date</source>
            <translation>Premieredato</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Running time</source>
            <translation>Spilletid</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bedømmelse</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumé</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Mærke</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
        <message>
            <source>Winner</source>
            <translation>Vinder</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Awards</source>
            <translation>Priser</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Filmhold</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Modtagelse</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencer</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Relateret</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Handling</translation>
        </message>
    </context>
    <context>
        <name>UnfoldLink</name>
        <message>
            <source>Shows or hides what the catalog holds</source>
            <translation>Viser eller skjuler, hvad kataloget rummer</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, linje %2</translation>
        </message>
        <message>
            <source>Every value of this row is stated in its source as it is shown.</source>
            <translation>Hver værdi i denne række står i kilden, som den vises.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Række</translation>
        </message>
        <message>
            <source>Unknown source</source>
            <translation>Ukendt kilde</translation>
        </message>
        <message>
            <source>Why does the catalog say this?</source>
            <translation>Hvorfor siger kataloget det?</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>overført</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>afledt</translation>
        </message>
        <message>
            <source>kept as stated, looks wrong</source>
            <translation>bevaret som angivet, ser forkert ud</translation>
        </message>
        <message>
            <source>lost in the source</source>
            <translation>tabt i kilden</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>usikkert</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Catalogs (*.fleecat)</source>
            <translation>Kataloger (*.fleecat)</translation>
        </message>
        <message>
            <source>Catalogs (*.fleecat);;All files (*)</source>
            <translation>Kataloger (*.fleecat);;Alle filer (*)</translation>
        </message>
        <message>
            <source>Copy of %1</source>
            <translation>Kopi af %1</translation>
        </message>
        <message>
            <source>New catalog</source>
            <translation>Nyt katalog</translation>
        </message>
        <message>
            <source>Open catalog</source>
            <translation>Åbn katalog</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Gem en kopi</translation>
        </message>
    </context>
    <context>
        <name>WindowContents</name>
        <message numerus="yes">
            <source>%Ln award(s)</source>
            <translation>
                <numerusform>%Ln pris</numerusform>
                <numerusform>%Ln priser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln film(s)</source>
            <translation>
                <numerusform>%Ln film</numerusform>
                <numerusform>%Ln film</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Gentag: %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Fortryd: %1</translation>
        </message>
    </context>
    <context>
        <name>YearBars</name>
        <message>
            <source>%1 awards</source>
            <translation>%1 priser</translation>
        </message>
        <message>
            <source>1 award</source>
            <translation>1 pris</translation>
        </message>
        <message>
            <source>Awards by year</source>
            <translation>Priser efter år</translation>
        </message>
    </context>
    <context>
        <name>_Bar</name>
        <message>
            <source>Parts of the dossier</source>
            <translation>Dossierets dele</translation>
        </message>
    </context>
    <context>
        <name>_PlanTable</name>
        <message>
            <source>What becomes of each row</source>
            <translation>Hvad der bliver af hver række</translation>
        </message>
    </context>
</TS>
