<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BackPage</name>
    <message>
        <source>You can go back to DreamJar</source>
        <translation>Sie können zu DreamJar zurückkehren</translation>
    </message>
    <message>
        <source>The browser has done its part. This page can be closed.</source>
        <translation>Der Browser hat seinen Teil getan. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Given so far, against the goal</source>
        <translation>Bisher gespendet, im Vergleich zum Ziel</translation>
    </message>
    <message>
        <source>Given in each week</source>
        <translation>Spenden pro Woche</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By the way it came</source>
        <translation>Nach Spendenweg</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No gift passes the filter.</source>
        <translation>Keine Spende passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>--portable and --data-dir name two different places.</source>
        <translation>--portable und --data-dir nennen zwei verschiedene Orte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a profile&apos;s name: at most 40 letters, digits, - and _.</source>
        <translation>„%1“ kann kein Profilname sein: höchstens 40 Buchstaben, Ziffern, - und _.</translation>
    </message>
</context>
<context>
    <name>GiftPapers</name>
    <message>
        <source>A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.</source>
        <translation>Eine Spende über DreamJar ist ein Versprechen, das hier festgehalten ist. Sie ist kein Zahlungsnachweis.</translation>
    </message>
    <message>
        <source>Receipt %1 %2</source>
        <translation>Beleg %1 %2</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>UNGÜLTIG</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLIKAT</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For the jar</source>
        <translation>Für das Glas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gespendet</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Ungültig seit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Thank you for your gift.</source>
        <translation>Danke für Ihre Spende.</translation>
    </message>
    <message>
        <source>Gift to %1</source>
        <translation>Spende an %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Ihre Spende</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Spendenübersicht %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>all gifts until %1</source>
        <translation>alle Spenden bis %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Betrag (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Statement of gifts</source>
        <translation>Spendenübersicht</translation>
    </message>
    <message>
        <source>Thank you for your gift to “{jar}”</source>
        <translation>Danke für Ihre Spende an „{jar}“</translation>
    </message>
    <message>
        <source>Dear {donor},

thank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a good step nearer to this dream.

Warm regards
{parent}</source>
        <translation>Guten Tag {donor},

vielen Dank für Ihre Spende von {amount} an „{jar}“ am {date}. Sie bringt {child} diesem Traum ein gutes Stück näher.

Herzliche Grüße
{parent}</translation>
    </message>
    <message>
        <source>Letter %1 %2</source>
        <translation>Brief %1 %2</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Your receipt for “%1”</source>
        <translation>Ihr Beleg für „%1“</translation>
    </message>
    <message>
        <source>thank you for your gift of %1 to “%2” on %3. The receipt goes with this mail.</source>
        <translation>vielen Dank für Ihre Spende von %1 für „%2“ am %3. Der Beleg liegt dieser E-Mail bei.</translation>
    </message>
    <message>
        <source>My gifts %1</source>
        <translation>Meine Spenden %1</translation>
    </message>
</context>
<context>
    <name>GiftSheets</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>Meine Spenden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hidden publicly</source>
        <translation>Öffentlich verborgen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Gifts to “%1”</source>
        <translation>Spenden an „%1“</translation>
    </message>
    <message>
        <source>Gifts to %1</source>
        <translation>Spenden an %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>This is no text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Zeile %1: Das Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quotation mark.</source>
        <translation>Zeile %1: Hinter einem schließenden Anführungszeichen steht noch etwas.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, “%1” and “%2” among them.</source>
        <translation>Die erste Zeile muss die Spalten nennen, darunter „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>There is no column “%1”, “%2” or “%3”: nothing to note.</source>
        <translation>Es gibt keine Spalte „%1“, „%2“ oder „%3“: Es ist nichts zu vermerken.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-05-01 14:30:00.</source>
        <translation>„%1“ ist kein Datum wie 2026-05-01 14:30:00.</translation>
    </message>
    <message>
        <source>“%1” is no whole amount.</source>
        <translation>„%1“ ist kein ganzer Betrag.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say when it was reviewed.</source>
        <translation>„%1“ sagt nicht, wann durchgesehen wurde.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: no gift has this date, amount and name.</source>
        <translation>Zeile %1: Keine Spende hat dieses Datum, diesen Betrag und diesen Namen.</translation>
    </message>
    <message>
        <source>Line %1: which gift this is cannot be told.</source>
        <translation>Zeile %1: Welche Spende das ist, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Raise money for a child&apos;s dream, safely.</source>
        <translation>Sicher Geld für den Traum eines Kindes sammeln.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>Diese Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Connect to this DreamJar server.</source>
        <translation>Mit diesem DreamJar-Server verbinden.</translation>
    </message>
    <message>
        <source>Be a donation station: full screen, for strangers (docs/KIOSK.md).</source>
        <translation>Als Spendenstation laufen: Vollbild, für Fremde (docs/KIOSK.md).</translation>
    </message>
    <message>
        <source>Play the main job with invented data, write a picture of every screen to this folder and leave.</source>
        <translation>Den wichtigsten Ablauf mit erfundenen Daten durchspielen, ein Bild jeder Ansicht in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>What is &apos;%1&apos;? See dreamjar --help.</source>
        <translation>Was ist „%1“? Siehe dreamjar --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the address of a server. An example: http://127.0.0.1:8080</source>
        <translation>„%1“ ist keine Serveradresse. Ein Beispiel: http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Diese Sprache sprechen: %1.</translation>
    </message>
    <message>
        <source>Look like this, now: light or dark.</source>
        <translation>Jetzt so aussehen: light oder dark.</translation>
    </message>
    <message>
        <source>Draw everything this many times as large: 1 to 3, for instance 1.5.</source>
        <translation>Alles um diesen Faktor vergrößern: 1 bis 3, zum Beispiel 1.5.</translation>
    </message>
    <message>
        <source>DreamJar does not speak &apos;%1&apos;. It speaks %2.</source>
        <translation>DreamJar spricht „%1“ nicht. Es spricht %2.</translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;. It is light or dark.</source>
        <translation>Das Aussehen „%1“ gibt es nicht. Möglich sind light und dark.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale. It is a number from 1 to 3.</source>
        <translation>„%1“ ist kein Faktor. Es ist eine Zahl von 1 bis 3.</translation>
    </message>
    <message>
        <source>Keep everything apart from other profiles, under this name.</source>
        <translation>Alles unter diesem Namen getrennt von anderen Profilen halten.</translation>
    </message>
    <message>
        <source>Keep everything in a folder beside the program and write nowhere else. A file named &apos;portable&apos; there does the same.</source>
        <translation>Alles in einem Ordner neben dem Programm ablegen und nirgendwo sonst schreiben. Eine Datei namens „portable“ dort bewirkt dasselbe.</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>Dort kann nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The printer did not take it. The receipt can be saved as PDF instead.</source>
        <translation>Der Drucker hat den Beleg nicht angenommen. Sie können ihn stattdessen als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Abgebrochen. Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>Dort kann nicht gespeichert werden. Nichts wurde geändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Während des Speicherns wurde eine Spende gelöscht. Nichts wurde geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save the gifts</source>
        <translation>Spenden speichern</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>DreamJar is already at work here</source>
        <translation>DreamJar arbeitet hier bereits</translation>
    </message>
    <message>
        <source>Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.</source>
        <translation>Ein anderes DreamJar benutzt diese Daten: %1. Mit ihnen ist alles in Ordnung. Schließen Sie das andere und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>DreamJar cannot write here</source>
        <translation>DreamJar kann hier nicht schreiben</translation>
    </message>
    <message>
        <source>This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with another folder (--data-dir), then try again.</source>
        <translation>DreamJar darf in diesen Ordner nicht schreiben: %1. Nichts wurde geändert. Erlauben Sie es oder starten Sie DreamJar mit einem anderen Ordner (--data-dir) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left for DreamJar&apos;s data: %1. What is stored is safe. Free some space, then try again.</source>
        <translation>Für die Daten von DreamJar ist kein Platz mehr: %1. Was gespeichert ist, ist sicher. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This data belongs to a newer DreamJar</source>
        <translation>Diese Daten gehören zu einem neueren DreamJar</translation>
    </message>
    <message>
        <source>A newer version of DreamJar has worked with %1. This one leaves it untouched. Please install the newer version, then try again.</source>
        <translation>Eine neuere Version von DreamJar hat mit %1 gearbeitet. Diese hier rührt es nicht an. Bitte installieren Sie die neuere Version und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file of DreamJar is damaged</source>
        <translation>Eine Datei von DreamJar ist beschädigt</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done and noted on this computer: %1. It can put back its own copy of %2 and carry over from the damaged file what had not been sent yet, as far as that can be read. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>DreamJar kann nicht lesen, was auf diesem Computer getan und notiert wurde: %1. Es kann seine eigene Kopie vom %2 zurückholen und aus der beschädigten Datei übernehmen, was noch nicht gesendet war, soweit es lesbar ist. Die beschädigte Datei bleibt unter einem anderen Namen erhalten; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.</source>
        <translation>DreamJar kann nicht lesen, was auf diesem Computer getan und noch nicht gesendet wurde: %1. Es kann die beschädigte Datei unter einem anderen Namen im selben Ordner beiseitelegen und mit dem weitermachen, was der Server hat. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Put it aside and go on</source>
        <translation>Beiseitelegen und weiter</translation>
    </message>
    <message>
        <source>DreamJar&apos;s database cannot be opened</source>
        <translation>Die Datenbank von DreamJar lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. Put a copy of the file back, or ask somebody who knows databases, then try again.</source>
        <translation>Die Gläser und Spenden auf diesem Computer liegen in %1, und DreamJar kann es nicht öffnen. Nichts wurde geändert. Holen Sie eine Kopie der Datei zurück oder fragen Sie jemanden, der sich mit Datenbanken auskennt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A part of DreamJar is missing</source>
        <translation>Ein Teil von DreamJar fehlt</translation>
    </message>
    <message>
        <source>DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please install DreamJar again.</source>
        <translation>DreamJar wurde nicht vollständig installiert: %1 kann nicht geladen werden. Ihre Daten sind unverändert. Bitte installieren Sie DreamJar neu.</translation>
    </message>
    <message>
        <source>DreamJar could not open its data</source>
        <translation>DreamJar konnte seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>Something kept DreamJar from opening %1. Nothing was changed.</source>
        <translation>Etwas hat DreamJar daran gehindert, %1 zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. It can put back its own copy of %2; what was done since then may be missing. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>Die Gläser und Spenden auf diesem Computer liegen in %1, und DreamJar kann es nicht öffnen. Es kann seine eigene Kopie vom %2 zurückholen; was danach getan wurde, kann fehlen. Die beschädigte Datei bleibt unter einem anderen Namen erhalten; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing here yet that could be copied.</source>
        <translation>Hier gibt es noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>There is no %1 any more. Nothing was changed.</source>
        <translation>%1 gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no copy of DreamJar&apos;s data in %1. Nothing was changed.</source>
        <translation>In %1 liegt keine Kopie der Daten von DreamJar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; please try an older copy.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert; bitte versuchen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>%1 was made by a newer DreamJar. Nothing was changed; please install the newer version first.</source>
        <translation>%1 stammt von einem neueren DreamJar. Nichts wurde geändert; bitte installieren Sie zuerst die neuere Version.</translation>
    </message>
    <message>
        <source>%1 is the copy of a server&apos;s own database. Whoever runs that server can put it back; nothing was changed here.</source>
        <translation>%1 ist die Kopie der Datenbank eines Servers. Wer diesen Server betreibt, kann sie zurückholen; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It cannot be written there: %1. Nothing was changed; choose another folder.</source>
        <translation>Dort kann nicht gespeichert werden: %1. Nichts wurde geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another DreamJar is at work on this data. Close it, then try again.</source>
        <translation>Ein anderes DreamJar arbeitet gerade mit diesen Daten. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It did not work, and nothing was changed.</source>
        <translation>Es hat nicht geklappt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>Die Kopie ist zurückgeholt.</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Was vorher hier war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>What waited to be sent still does.</source>
        <translation>Was auf das Senden wartete, wartet weiterhin.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>ohne Enddatum</translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation>beendet, nimmt noch an</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation>noch 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>noch 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 left</source>
        <comment>days, hours, minutes</comment>
        <translation>noch %1, %2 und %3</translation>
    </message>
    <message>
        <source>%1 and %2 left</source>
        <comment>hours, minutes</comment>
        <translation>noch %1 und %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Träume</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Keine Angabe gewünscht</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>unter 1 Jahr</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>1 gift</source>
        <translation>1 Spende</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n Spende</numerusform>
            <numerusform>%n Spenden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 jar</source>
        <translation>1 Glas</translation>
    </message>
    <message numerus="yes">
        <source>%n jars</source>
        <translation>
            <numerusform>%n Glas</numerusform>
            <numerusform>%n Gläser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf das Senden</numerusform>
            <numerusform>%n warten auf das Senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Backups</name>
    <message>
        <source>It is not there just now: a stick that is not plugged in, perhaps. DreamJar goes on with its own copies.</source>
        <translation>Er ist gerade nicht da: vielleicht ein Stick, der nicht eingesteckt ist. DreamJar macht mit den eigenen Kopien weiter.</translation>
    </message>
    <message>
        <source>For a week no copy of your data could be made in %1. DreamJar goes on with its own copies.</source>
        <translation>Seit einer Woche konnte keine Kopie Ihrer Daten nach %1 gemacht werden. DreamJar macht mit den eigenen Kopien weiter.</translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Desktop</name>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It was put aside and is being fetched again. What you did here is safe.</source>
        <translation>Die lokale Kopie der Serverdaten war beschädigt. Sie wurde beiseitegelegt und wird neu geholt. Was Sie hier getan haben, ist sicher.</translation>
    </message>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>Kopie wird zurückgeholt</translation>
    </message>
    <message>
        <source>DreamJar looks at it whole first. This takes a moment.</source>
        <translation>DreamJar sieht sie zuerst vollständig durch. Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AccountPane</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 3 characters. Strangers see it only when you give without a first name.</source>
        <translation>Mindestens 3 Zeichen. Fremde sehen ihn nur, wenn Sie ohne Vornamen spenden.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Auf diesem Computer schon angemeldet gewesen</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>Mindestens 8 Zeichen. Ein kurzer Satz lässt sich leicht merken.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Ihr Konto anlegen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>One account for you; your children need none.</source>
        <translation>Ein Konto für Sie; Ihre Kinder brauchen keines.</translation>
    </message>
    <message>
        <source>Sign in to see your children, jars and gifts.</source>
        <translation>Melden Sie sich an, um Ihre Kinder, Gläser und Spenden zu sehen.</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Haben Sie schon ein Konto?</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>The keyring does not give out this session. Please enter the password.</source>
        <translation>Der Schlüsselbund gibt diese Sitzung nicht heraus. Bitte geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Creating your account …</source>
        <translation>Ihr Konto wird angelegt …</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Your keyring is locked, so we cannot see whether you were signed in. Unlock it and start DreamJar again, or sign in here for now.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, deshalb ist nicht zu sehen, ob Sie angemeldet waren. Entsperren Sie ihn und starten Sie DreamJar neu, oder melden Sie sich vorerst hier an.</translation>
    </message>
    <message>
        <source>This computer has no keyring. You can sign in, and stay signed in until you close DreamJar.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Sie können sich anmelden und bleiben es, bis Sie DreamJar schließen.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AttentionList</name>
    <message>
        <source>One thing could not be settled with the server and needs your decision.</source>
        <translation>Ein Vorgang konnte nicht mit dem Server abgeglichen werden und braucht Ihre Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation>
            <numerusform>%n Vorgang konnte nicht mit dem Server abgeglichen werden und braucht Ihre Entscheidung.</numerusform>
            <numerusform>%n Vorgänge konnten nicht mit dem Server abgeglichen werden und brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>One thing waits here until the server can be reached. It goes by itself.</source>
        <translation>Ein Vorgang wartet hier, bis der Server erreichbar ist. Er wird dann von selbst gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation>
            <numerusform>%n Vorgang wartet hier, bis der Server erreichbar ist. Er wird dann von selbst gesendet.</numerusform>
            <numerusform>%n Vorgänge warten hier, bis der Server erreichbar ist. Sie werden dann von selbst gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s jar “%2” is full! What shall happen now?</source>
        <translation>„%2“, das Glas von %1, ist voll! Was soll jetzt geschehen?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The last day of “%1” has passed. It still accepts gifts until you close it.</source>
        <translation>Der letzte Tag von „%1“ ist vorbei. Es nimmt weiter Spenden an, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.</source>
        <translation>%1 wird am %2 16. Ab diesem Tag kann kein neues Glas begonnen werden; offene laufen weiter, bis Sie sie schließen.</translation>
    </message>
    <message>
        <source>Look at the children</source>
        <translation>Kinder ansehen</translation>
    </message>
    <message>
        <source>This computer has no keyring: you are signed in until you close DreamJar.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Sie bleiben angemeldet, bis Sie DreamJar schließen.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Avatar</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BackupCard</name>
    <message>
        <source>Copies of your data</source>
        <translation>Kopien Ihrer Daten</translation>
    </message>
    <message>
        <source>They lie on the same disk. Copy them to another one now and then, a stick for example: with such a copy you can go on on a new computer. Keep it where only you can read it.</source>
        <translation>Sie liegen auf demselben Datenträger. Kopieren Sie sie ab und zu auf einen anderen, etwa einen Stick: Mit so einer Kopie können Sie auf einem neuen Computer weitermachen. Bewahren Sie sie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>An anderen Ort kopieren …</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Kopie zurückholen …</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day, from the second day on, and keeps the newest seven.</source>
        <translation>DreamJar macht ab dem zweiten Tag einmal täglich von selbst eine Kopie und behält die neuesten sieben.</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day and keeps the newest seven. The last one is of %1.</source>
        <translation>DreamJar macht einmal täglich von selbst eine Kopie und behält die neuesten sieben. Letzte Kopie: %1.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Copied to %1, as it is now.</source>
        <translation>Der jetzige Stand wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>A folder for the daily copies</source>
        <translation>Ein Ordner für die täglichen Kopien</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Dorthin nicht mehr</translation>
    </message>
    <message>
        <source>A copy a day can go into another folder as well.</source>
        <translation>Täglich kann eine Kopie auch in einen anderen Ordner gehen.</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. %2</source>
        <comment>folder, what is wrong</comment>
        <translation>Täglich geht eine Kopie auch nach %1. %2</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. The last one there is of %2.</source>
        <translation>Täglich geht eine Kopie auch nach %1. Die letzte dort ist vom %2.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Banner</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookBar</name>
    <message>
        <source>Search gifts</source>
        <translation>Spenden durchsuchen</translation>
    </message>
    <message>
        <source>Donor, comment or note</source>
        <translation>Spender, Kommentar oder Notiz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filters that are kept under a name</source>
        <translation>Filter, die unter einem Namen gespeichert sind</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>What to do with the selected gifts</source>
        <translation>Was mit den ausgewählten Spenden geschehen soll</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als nicht geprüft markieren</translation>
    </message>
    <message>
        <source>Thanks: %1</source>
        <translation>Dank: %1</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Dankbriefe …</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Belege …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter (on)</source>
        <translation>Filter (an)</translation>
    </message>
    <message>
        <source>Receipts by e-mail…</source>
        <translation>Belege per E-Mail …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookFilterPanel</name>
    <message>
        <source>From the day</source>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Spendenweg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Spender</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Everybody but this donor</source>
        <translation>Alle außer diesem Spender</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag ab</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Betrag bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>öffentlich verborgen</translation>
    </message>
    <message>
        <source>shown publicly</source>
        <translation>öffentlich sichtbar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>Changed since they were reviewed</source>
        <translation>Seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>All but these days</source>
        <translation>Alle außer diesen Tagen</translation>
    </message>
    <message>
        <source>All but these amounts</source>
        <translation>Alle außer diesen Beträgen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>without a comment</source>
        <translation>ohne Kommentar</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookTable</name>
    <message>
        <source>Gifts to your jars</source>
        <translation>Spenden an Ihre Gläser</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookWords</name>
    <message>
        <source>hidden publicly</source>
        <translation>öffentlich verborgen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Public sees</source>
        <translation>Öffentlich zu sehen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Betrag (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Spendenweg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>noch zu danken</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>gedankt</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By jar</source>
        <translation>Nach Glas</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Nach Kind</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Nach Spender</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 erhalten</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>Click to sort; with Ctrl, sort further within what is equal.</source>
        <translation>Klicken zum Sortieren; mit Strg innerhalb von Gleichem weiter sortieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BrowsePane</name>
    <message>
        <source>Browse jars</source>
        <translation>Gläser ansehen</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>Search jars</source>
        <translation>Gläser suchen</translation>
    </message>
    <message>
        <source>Search by title, story or first name</source>
        <translation>Nach Titel, Geschichte oder Vornamen suchen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most given</source>
        <translation>Am meisten gespendet</translation>
    </message>
    <message>
        <source>Closest to the goal</source>
        <translation>Am nächsten am Ziel</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Bald endend</translation>
    </message>
    <message>
        <source>Largest goal</source>
        <translation>Größtes Ziel</translation>
    </message>
    <message>
        <source>Smallest goal</source>
        <translation>Kleinstes Ziel</translation>
    </message>
    <message>
        <source>Least given</source>
        <translation>Am wenigsten gespendet</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1 jar fits.</source>
        <translation>1 Glas passt.</translation>
    </message>
    <message>
        <source>%1 jars fit.</source>
        <translation>%1 Gläser passen.</translation>
    </message>
    <message>
        <source>One open jar. Everybody can give, no account needed.</source>
        <translation>Ein offenes Glas. Jeder kann spenden, auch ohne Konto.</translation>
    </message>
    <message>
        <source>%1 open jars. Everybody can give, no account needed.</source>
        <translation>%1 offene Gläser. Jeder kann spenden, auch ohne Konto.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No open jar has these words in its title, story or first name.</source>
        <translation>Kein offenes Glas hat diese Wörter im Titel, in der Geschichte oder im Vornamen.</translation>
    </message>
    <message>
        <source>Show all jars</source>
        <translation>Alle Gläser zeigen</translation>
    </message>
    <message>
        <source>The server sleeps</source>
        <translation>Der Server schläft</translation>
    </message>
    <message>
        <source>It cannot be reached right now. Jars appear here as soon as it answers.</source>
        <translation>Er ist gerade nicht erreichbar. Sobald er antwortet, erscheinen hier Gläser.</translation>
    </message>
    <message>
        <source>Fetching the jars</source>
        <translation>Gläser werden geholt</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>No open jars yet</source>
        <translation>Noch keine offenen Gläser</translation>
    </message>
    <message>
        <source>As soon as a parent starts one, it stands here.</source>
        <translation>Sobald Eltern eines beginnen, steht es hier.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChartsView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>%1 in all, %2. The same numbers are in the table.</source>
        <translation>%1 insgesamt, %2. Dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Betrag (%1)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>The chart cannot be written there. Choose another folder.</source>
        <translation>Das Diagramm kann dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Show jars</source>
        <translation>Gläser zeigen</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Neues Glas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and date of birth</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n offen</numerusform>
            <numerusform>%1, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the 16th birthday on, no new jar can be started.</source>
        <translation>Ab dem 16. Geburtstag kann kein neues Glas begonnen werden.</translation>
    </message>
    <message>
        <source>New jar for %1</source>
        <translation>Neues Glas für %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 can be removed once no jar is open.</source>
        <translation>%1 lässt sich entfernen, sobald kein Glas mehr offen ist.</translation>
    </message>
    <message>
        <source>16 or older: open jars go on, but no new one can be started.</source>
        <translation>16 oder älter: Offene Gläser laufen weiter, neue können nicht begonnen werden.</translation>
    </message>
    <message>
        <source>Show %1&apos;s jars</source>
        <translation>Gläser von %1 zeigen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildForm</name>
    <message>
        <source>Back to children</source>
        <translation>Zurück zu den Kindern</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Name des Kindes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Only chooses the drawn face while there is no picture.</source>
        <translation>Bestimmt nur das gezeichnete Gesicht, solange es kein Bild gibt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It is never shown to strangers.</source>
        <translation>Fremde sehen es nie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Strangers only ever see the first name.</source>
        <translation>Fremde sehen immer nur den Vornamen.</translation>
    </message>
    <message>
        <source>Strangers see “%1”.</source>
        <translation>Fremde sehen „%1“.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Strangers see a first name, never more.</source>
        <translation>Fremde sehen einen Vornamen, nie mehr.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>No children here yet</source>
        <translation>Noch keine Kinder</translation>
    </message>
    <message>
        <source>Add your child with name and birthday; then a jar can be started for a dream.</source>
        <translation>Fügen Sie Ihr Kind mit Name und Geburtstag hinzu; dann kann ein Glas für einen Traum beginnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Jüngste zuerst</translation>
    </message>
    <message>
        <source>Most jars</source>
        <translation>Meiste Gläser</translation>
    </message>
    <message>
        <source>Most raised</source>
        <translation>Meiste Spenden</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1&apos;s entry is removed from this computer and from the server.</source>
        <translation>Der Eintrag von %1 wird von diesem Computer und vom Server entfernt.</translation>
    </message>
    <message>
        <source>This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.</source>
        <translation>Damit verschwinden hier und auf dem Server auch %1 mit allen Spenden darin. Spender behalten ihre eigenen Referenzen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message>
        <source>All but the marked ones</source>
        <translation>Alle außer den markierten</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <translation>
            <numerusform>alle außer %n</numerusform>
            <numerusform>alle außer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashDialog</name>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Zwei Änderungen an „%1“</translation>
    </message>
    <message>
        <source>You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing was overwritten, and everything else goes on syncing. Choose what shall hold.</source>
        <translation>Sie haben es hier geändert, und inzwischen wurde es auf dem Server geändert, vielleicht von Ihnen an einem anderen Computer. Nichts wurde überschrieben, und alles andere wird weiter abgeglichen. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>The fields that were changed</source>
        <translation>Die geänderten Felder</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Serverstand behalten</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Dies senden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashFields</name>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Offen oder geschlossen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Wer es finden kann</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Beträge zur Auswahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashBar</name>
    <message>
        <source>DreamJar ended unexpectedly the last time. What you did is kept.</source>
        <translation>DreamJar ist beim letzten Mal unerwartet beendet worden. Was Sie getan haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashDialog</name>
    <message>
        <source>Report of the last crash</source>
        <translation>Bericht über den letzten Absturz</translation>
    </message>
    <message>
        <source>This is all of it: the version, the system, and where in the program it happened. Nothing of yours is in it, and it lies on this computer alone. Whoever looks after DreamJar for you can use it; they have it only when you give it to them.</source>
        <translation>Das ist alles: die Version, das System und wo im Programm es geschah. Nichts von Ihnen steht darin, und er liegt nur auf diesem Computer. Wer sich für Sie um DreamJar kümmert, kann ihn brauchen; bekommen kann man ihn nur von Ihnen.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>Dort kann nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DashboardPane</name>
    <message>
        <source>New jar</source>
        <translation>Neues Glas</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>Open jars</source>
        <translation>Offene Gläser</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Letzte Spende</translation>
    </message>
    <message>
        <source>All my jars</source>
        <translation>Alle meine Gläser</translation>
    </message>
    <message>
        <source>Your jars</source>
        <translation>Ihre Gläser</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Alle Spenden</translation>
    </message>
    <message>
        <source>No gifts yet. Tell family and friends about your jar; everybody can give without an account.</source>
        <translation>Noch keine Spenden. Erzählen Sie Familie und Freunden von Ihrem Glas; jeder kann ohne Konto spenden.</translation>
    </message>
    <message>
        <source>Last gifts</source>
        <translation>Letzte Spenden</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hallo, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Whose dream comes first?</source>
        <translation>Wessen Traum kommt zuerst?</translation>
    </message>
    <message>
        <source>Add your child with name and birthday. Strangers will only ever see the first name.</source>
        <translation>Fügen Sie Ihr Kind mit Name und Geburtstag hinzu. Fremde sehen immer nur den Vornamen.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>Now a jar to fill</source>
        <translation>Nun ein Glas zum Füllen</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: say what it is for and how much it takes.</source>
        <translation>Ein Fahrrad, eine Geige, eine Woche am Meer: Sagen Sie, wofür es ist und wie viel es braucht.</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Glas beginnen</translation>
    </message>
    <message>
        <source>Two small steps, and the first jar stands.</source>
        <translation>Zwei kleine Schritte, und das erste Glas steht.</translation>
    </message>
    <message>
        <source>This is how your jars are doing.</source>
        <translation>So steht es um Ihre Gläser.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DonationsPane</name>
    <message>
        <source>My donations</source>
        <translation>Meine Spenden</translation>
    </message>
    <message>
        <source>What you gave to other children&apos;s jars.</source>
        <translation>Was Sie in die Gläser anderer Kinder gegeben haben.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>You have not given yet</source>
        <translation>Sie haben noch nicht gespendet</translation>
    </message>
    <message>
        <source>Your gifts stand here with their sum, year by year. Every jar is glad of a little light.</source>
        <translation>Hier stehen Ihre Spenden mit ihrer Summe, Jahr für Jahr. Jedes Glas freut sich über ein wenig Licht.</translation>
    </message>
    <message>
        <source>Look at jars</source>
        <translation>Gläser ansehen</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>davon %1 unterwegs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tabelle als PDF …</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Tabelle drucken …</translation>
    </message>
    <message>
        <source>Statement for some days…</source>
        <translation>Spendenübersicht für einen Zeitraum …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message>
        <source>Please choose a username.</source>
        <translation>Bitte wählen Sie einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please enter a password.</source>
        <translation>Bitte geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Please enter your current password, so that we know it is you.</source>
        <translation>Bitte geben Sie Ihr aktuelles Passwort ein, damit wir wissen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Bitte geben Sie Ihren Vornamen ein.</translation>
    </message>
    <message>
        <source>Please enter your last name.</source>
        <translation>Bitte geben Sie Ihren Nachnamen ein.</translation>
    </message>
    <message>
        <source>Please enter the child&apos;s name.</source>
        <translation>Bitte geben Sie den Namen des Kindes ein.</translation>
    </message>
    <message>
        <source>Please choose the date of birth.</source>
        <translation>Bitte wählen Sie das Geburtsdatum.</translation>
    </message>
    <message>
        <source>Please enter the web address of a picture.</source>
        <translation>Bitte geben Sie die Webadresse eines Bildes ein.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Bitte wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Please give the jar a title.</source>
        <translation>Bitte geben Sie dem Glas einen Titel.</translation>
    </message>
    <message>
        <source>Please tell in a few words what the jar is for.</source>
        <translation>Bitte sagen Sie in ein paar Worten, wofür das Glas ist.</translation>
    </message>
    <message>
        <source>Please enter the goal, as a whole amount.</source>
        <translation>Bitte geben Sie das Ziel als ganzen Betrag ein.</translation>
    </message>
    <message>
        <source>Please choose a category.</source>
        <translation>Bitte wählen Sie eine Kategorie.</translation>
    </message>
    <message>
        <source>Please say whether the jar is open.</source>
        <translation>Bitte geben Sie an, ob das Glas offen ist.</translation>
    </message>
    <message>
        <source>Please say whether the jar has a last day.</source>
        <translation>Bitte geben Sie an, ob das Glas einen letzten Tag hat.</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>Bitte wählen Sie den letzten Tag.</translation>
    </message>
    <message>
        <source>Please choose or enter an amount.</source>
        <translation>Bitte wählen Sie einen Betrag oder geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Please enter a comment.</source>
        <translation>Bitte geben Sie einen Kommentar ein.</translation>
    </message>
    <message>
        <source>Please say whether your name may be shown.</source>
        <translation>Bitte geben Sie an, ob Ihr Name gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Please enter your name. You can still hide it from the public.</source>
        <translation>Bitte geben Sie Ihren Namen ein. Sie können ihn trotzdem öffentlich verbergen.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address. Only the parent sees it.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein. Nur die Eltern sehen sie.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation>
            <numerusform>Ein Benutzername hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Benutzername hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation>
            <numerusform>Ein Name hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation>
            <numerusform>Bitte verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the goal as a whole amount, for example 500.</source>
        <translation>Bitte geben Sie das Ziel als ganzen Betrag ein, zum Beispiel 500.</translation>
    </message>
    <message>
        <source>Please enter a whole amount, for example 25.</source>
        <translation>Bitte geben Sie einen ganzen Betrag ein, zum Beispiel 25.</translation>
    </message>
    <message>
        <source>A goal is at least 1.</source>
        <translation>Ein Ziel ist mindestens 1.</translation>
    </message>
    <message>
        <source>A gift is at least 1.</source>
        <translation>Eine Spende ist mindestens 1.</translation>
    </message>
    <message>
        <source>A goal is at most 100,000.</source>
        <translation>Ein Ziel ist höchstens 100.000.</translation>
    </message>
    <message>
        <source>A gift is at most 100,000.</source>
        <translation>Eine Spende ist höchstens 100.000.</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation>
            <numerusform>Bitte kürzen Sie auf höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte kürzen Sie auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer with yes or no.</source>
        <translation>Bitte antworten Sie mit Ja oder Nein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Ein Beispiel: anna@example.org.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://example.org/picture.jpg.</source>
        <translation>Das ist keine Webadresse. Ein Beispiel: https://example.org/picture.jpg.</translation>
    </message>
    <message>
        <source>Please choose a date from the calendar.</source>
        <translation>Bitte wählen Sie ein Datum aus dem Kalender.</translation>
    </message>
    <message>
        <source>There is an invisible character in here. Please type it again.</source>
        <translation>Hier ist ein unsichtbares Zeichen enthalten. Bitte geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and @ . + - _, without spaces.</source>
        <translation>Bitte nur Buchstaben, Ziffern und @ . + - _ verwenden, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Somebody already has this username. Please choose another one.</source>
        <translation>Diesen Benutzernamen gibt es schon. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is already an account with this address. You can sign in with it.</source>
        <translation>Mit dieser Adresse gibt es schon ein Konto. Sie können sich damit anmelden.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Please choose another one.</source>
        <translation>Dieses Passwort würde jeder als Erstes versuchen. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>Please choose a date that is not in the future.</source>
        <translation>Bitte wählen Sie ein Datum, das nicht in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>DreamJar is for children under 16. From the 16th birthday on, no jar can be started.</source>
        <translation>DreamJar ist für Kinder unter 16. Ab dem 16. Geburtstag kann kein Glas begonnen werden.</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing you typed is lost.</source>
        <translation>Bitte sehen Sie die markierten Felder an. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent.</source>
        <translation>Dieses Glas wurde geschlossen und nimmt keine Spenden mehr an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This child still has an open jar. Close it first, then try again.</source>
        <translation>Dieses Kind hat noch ein offenes Glas. Schließen Sie es zuerst und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have removed it.</source>
        <translation>Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it cannot be changed from here.</source>
        <translation>Das gehört jemand anderem und kann von hier aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>Please sign in first. What you typed stays here.</source>
        <translation>Bitte melden Sie sich zuerst an. Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>E-mail address and password do not go together. Please try again.</source>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That were many tries in a short time. Please wait a few minutes and try again.</source>
        <translation>Das waren viele Versuche in kurzer Zeit. Bitte warten Sie ein paar Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Look at it again, then decide.</source>
        <translation>Das wurde inzwischen anderswo geändert. Sehen Sie es noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The server cannot be reached right now. Nothing is lost; please try again in a moment.</source>
        <translation>Der Server ist gerade nicht erreichbar. Nichts ist verloren; bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost; please try again in a moment.</source>
        <translation>Der Server hatte ein Problem. Nichts ist verloren; bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This computer could not save it. Is the disk full? What you typed stays here.</source>
        <translation>Dieser Computer konnte es nicht speichern. Ist der Datenträger voll? Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>Signing in with Google is not set up here. Your password works.</source>
        <translation>Die Anmeldung mit Google ist hier nicht eingerichtet. Ihr Passwort funktioniert.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be reached. Is there a connection to the internet?</source>
        <translation>Die Anmeldeseite ist nicht erreichbar. Besteht eine Verbindung zum Internet?</translation>
    </message>
    <message>
        <source>This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.</source>
        <translation>Dieser Computer ließ den Browser nicht zu DreamJar zurückmelden. Nichts wurde gesendet; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No web browser could be opened on this computer. Your password works without one.</source>
        <translation>Auf diesem Computer ließ sich kein Webbrowser öffnen. Ihr Passwort funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>You did not allow it in the browser, so nothing happened here.</source>
        <translation>Sie haben es im Browser nicht erlaubt, also ist hier nichts geschehen.</translation>
    </message>
    <message>
        <source>The sign-in page ended with a refusal. Nothing happened here; please try again.</source>
        <translation>Die Anmeldeseite hat abgelehnt. Hier ist nichts geschehen; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.</source>
        <translation>Was der Browser zurückbrachte, gehörte nicht zu dieser Anmeldung und wurde verworfen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Please try again.</source>
        <translation>Aus dem Browser kam fünf Minuten lang niemand zurück. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Signing in with Google was cancelled.</source>
        <translation>Die Anmeldung mit Google wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.</source>
        <translation>Der DreamJar-Server hat die Antwort der Anmeldeseite nicht angenommen. Nichts ist geschehen; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Please enter its password once.</source>
        <translation>Mit %1 gibt es schon ein Konto. Bitte geben Sie einmal sein Passwort ein.</translation>
    </message>
    <message>
        <source>The address of this Google account belongs to another DreamJar account. Sign in to that one instead.</source>
        <translation>Die Adresse dieses Google-Kontos gehört zu einem anderen DreamJar-Konto. Melden Sie sich stattdessen dort an.</translation>
    </message>
    <message>
        <source>That took longer than ten minutes. Please continue with Google once more.</source>
        <translation>Das hat länger als zehn Minuten gedauert. Bitte fahren Sie noch einmal mit Google fort.</translation>
    </message>
    <message>
        <source>Please choose who can find the jar.</source>
        <translation>Bitte wählen Sie, wer das Glas finden kann.</translation>
    </message>
    <message>
        <source>Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.</source>
        <translation>Bitte geben Sie vier bis sechs verschiedene Beträge ein, zum Beispiel 10, 20, 50, 100 – oder keine.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FeaturedRow</name>
    <message>
        <source>Stop moving</source>
        <translation>Bewegung anhalten</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Fast geschafft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>by whom, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the featured jars</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Fast geschafft: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FirstRunPane</name>
    <message>
        <source>Welcome to DreamJar</source>
        <translation>Willkommen bei DreamJar</translation>
    </message>
    <message>
        <source>A jar for a child&apos;s dream, filled by the people who care.</source>
        <translation>Ein Glas für den Traum eines Kindes, gefüllt von Menschen, denen es am Herzen liegt.</translation>
    </message>
    <message>
        <source>Set up DreamJar on this computer</source>
        <translation>DreamJar auf diesem Computer einrichten</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing else is needed, and you can start right away.</source>
        <translation>Alles bleibt auf diesem Computer. Sonst ist nichts nötig, und Sie können gleich anfangen.</translation>
    </message>
    <message>
        <source>Connect to a DreamJar server</source>
        <translation>Mit einem DreamJar-Server verbinden</translation>
    </message>
    <message>
        <source>Somebody runs a server for your family, school or club and gave you its address.</source>
        <translation>Jemand betreibt einen Server für Ihre Familie, Schule oder Ihren Verein und hat Ihnen die Adresse gegeben.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere.</source>
        <translation>Sehen Sie, wie es aussieht, wenn Gläser sich füllen. Alle Familien sind erfunden; was Sie dort tun, bleibt auch dort.</translation>
    </message>
    <message>
        <source>Enter the address that you were given. We look who answers there before anything is sent.</source>
        <translation>Geben Sie die Adresse ein, die Sie bekommen haben. Bevor etwas gesendet wird, sehen wir nach, wer dort antwortet.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Bitte geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://dreamjar.example.org.</source>
        <translation>Das ist keine Serveradresse. Ein Beispiel: https://dreamjar.example.org.</translation>
    </message>
    <message>
        <source>Looking who answers at %1 …</source>
        <translation>Es wird nachgesehen, wer unter %1 antwortet …</translation>
    </message>
    <message>
        <source>A DreamJar server answers here.</source>
        <translation>Hier antwortet ein DreamJar-Server.</translation>
    </message>
    <message>
        <source>“%1” answers here.</source>
        <translation>Hier antwortet „%1“.</translation>
    </message>
    <message>
        <source>A DreamJar server of an older kind answers here. It works; only a lost connection may leave a gift to be checked by hand.</source>
        <translation>Hier antwortet ein DreamJar-Server älterer Art. Er funktioniert; nur nach einer abgerissenen Verbindung muss eine Spende vielleicht von Hand geprüft werden.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a DreamJar server. Is the address complete?</source>
        <translation>Unter dieser Adresse antwortet etwas, aber kein DreamJar-Server. Ist die Adresse vollständig?</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Are you online, and is it spelled right?</source>
        <translation>Unter dieser Adresse antwortet niemand. Sind Sie online, und stimmt die Schreibweise?</translation>
    </message>
    <message>
        <source>I have a copy of my data…</source>
        <translation>Ich habe eine Kopie meiner Daten …</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Ordner mit der Kopie</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A gift for &quot;%1&quot;</source>
        <translation>Eine Spende für „%1“</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation>
            <numerusform>%n neue Spende</numerusform>
            <numerusform>%n neue Spenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation>%1 für „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation>
            <numerusform>%1 für %n Glas</numerusform>
            <numerusform>%1 für %n Gläser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Hidden publicly: strangers read “Anonymous”.</source>
        <translation>Öffentlich verborgen: Fremde lesen „Anonym“.</translation>
    </message>
    <message>
        <source>Notes, receipts and letters are for gifts that the server has.</source>
        <translation>Notizen, Belege und Briefe gibt es für Spenden, die der Server hat.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg …</translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation>Dankbrief …</translation>
    </message>
    <message>
        <source>Open the jar</source>
        <translation>Glas öffnen</translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation>für %1 · %2</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>Spendenweg: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>receipt no. %1</source>
        <translation>Beleg Nr. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The server changed this gift after you reviewed it.</source>
        <translation>Der Server hat diese Spende nach Ihrer Prüfung geändert.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: war %2, ist %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reviewed – take back</source>
        <translation>Geprüft – zurücknehmen</translation>
    </message>
    <message>
        <source>Receipt no. %1 again…</source>
        <translation>Beleg Nr. %1 noch einmal …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftExports</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One export at a time: the last one is not done yet.</source>
        <translation>Immer nur ein Export: Der letzte läuft noch.</translation>
    </message>
    <message>
        <source>Gifts to the jars of %1</source>
        <translation>Spenden an die Gläser von %1</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <translation>Spenden exportieren</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Abgebrochen. Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>Dort kann nicht gespeichert werden. Nichts wurde geändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Während des Speicherns wurde eine Spende gelöscht. Nichts wurde geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Belege speichern</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Writing receipts…</source>
        <translation>Belege werden geschrieben …</translation>
    </message>
    <message>
        <source>There is no gift among these that the server has, so there is no receipt.</source>
        <translation>Keine dieser Spenden hat der Server schon, also gibt es keinen Beleg.</translation>
    </message>
    <message>
        <source>Save a receipt again</source>
        <translation>Beleg noch einmal speichern</translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation>Spendenübersichten speichern</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Spendenübersichten</translation>
    </message>
    <message>
        <source>Writing statements…</source>
        <translation>Spendenübersichten werden geschrieben …</translation>
    </message>
    <message>
        <source>No gift that the server has passes the filter, so there is no statement.</source>
        <translation>Keine Spende, die der Server hat, passt zum Filter; also gibt es keine Spendenübersicht.</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>Briefe speichern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation>Briefe werden geschrieben …</translation>
    </message>
    <message>
        <source>Everybody here was thanked already, so no letter was written.</source>
        <translation>Allen hier wurde schon gedankt, also wurde kein Brief geschrieben.</translation>
    </message>
    <message>
        <source>Save receipts as mail drafts</source>
        <translation>Belege als E-Mail-Entwürfe speichern</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Belege per E-Mail</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>E-Mail-Entwürfe werden geschrieben …</translation>
    </message>
    <message>
        <source>Save a receipt as a mail draft</source>
        <translation>Einen Beleg als E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Beleg per E-Mail</translation>
    </message>
    <message>
        <source>Nobody here waits for a receipt by e-mail: no address was left, or the draft was made already. One of them again: Export, All receipts that were issued.</source>
        <translation>Niemand wartet hier auf eine Beleg per E-Mail: Es wurde keine Adresse hinterlassen, oder der Entwurf ist schon gemacht. Einen davon noch einmal: Exportieren, Alle ausgestellten Belege.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftLine</name>
    <message>
        <source>for “%1”</source>
        <translation>für „%1“</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftList</name>
    <message>
        <source>Nobody has given yet. The first gift makes the light.</source>
        <translation>Noch hat niemand gespendet. Die erste Spende bringt das Licht.</translation>
    </message>
    <message>
        <source>Show more gifts</source>
        <translation>Mehr Spenden zeigen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftsPane</name>
    <message>
        <source>Select some gifts first.</source>
        <translation>Wählen Sie zuerst Spenden aus.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>No gift passes</source>
        <translation>Keine Spende passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nichts passt zu Suche und Filter zugleich.</translation>
    </message>
    <message>
        <source>Show all gifts</source>
        <translation>Alle Spenden zeigen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Table as Excel workbook…</source>
        <translation>Tabelle als Excel-Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tabelle als PDF …</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabelle als JSON …</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Tabelle drucken …</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Spendenübersichten je Spender …</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Alle ausgestellten Belege …</translation>
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
        <source>Fold all groups out</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1, still being read…</source>
        <translation>%1, wird noch gelesen …</translation>
    </message>
    <message>
        <source>Everything that was given to your jars, with real names.</source>
        <translation>Alles, was in Ihre Gläser gegeben wurde, mit echten Namen.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is what is known here.</source>
        <translation>Der Server ist nicht erreichbar; das ist hier bekannt.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is how it was %1.</source>
        <translation>Der Server ist nicht erreichbar; Stand: %1.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>a review mark</source>
        <translation>eine Prüfmarke</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Your gifts</source>
        <translation>Ihre Spenden</translation>
    </message>
    <message>
        <source>Sign in to see what was given to your jars.</source>
        <translation>Melden Sie sich an, um zu sehen, was in Ihre Gläser gegeben wurde.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation>Noch keine Spenden</translation>
    </message>
    <message>
        <source>As soon as somebody gives to one of your jars, it stands here with the real name.</source>
        <translation>Sobald jemand an eines Ihrer Gläser spendet, steht es hier mit dem echten Namen.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Notes from a table…</source>
        <translation>Vermerke aus einer Tabelle …</translation>
    </message>
    <message>
        <source>notes from a table</source>
        <translation>Vermerke aus einer Tabelle</translation>
    </message>
    <message>
        <source>Receipts by e-mail, for stations…</source>
        <translation>Belege per E-Mail, für Spendenstationen …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GivePanel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Ein paar Worte dazu</translation>
    </message>
    <message>
        <source>Hide my name from the public</source>
        <translation>Meinen Namen öffentlich verbergen</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment: you settle it with the family.</source>
        <translation>DreamJar hält Versprechen fest und nimmt keine Zahlung an: Das regeln Sie mit der Familie.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Reference of your gift</source>
        <translation>Referenz Ihrer Spende</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>It stays the same for ever. Keep it if you want to ask about this gift.</source>
        <translation>Sie bleibt für immer gleich. Heben Sie sie auf, falls Sie zu dieser Spende etwas fragen möchten.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Give once more</source>
        <translation>Noch einmal spenden</translation>
    </message>
    <message>
        <source>Give to %1&apos;s jar</source>
        <translation>In das Glas von %1 spenden</translation>
    </message>
    <message>
        <source>Only %1&apos;s parent sees it.</source>
        <translation>Nur die Eltern von %1 sehen sie.</translation>
    </message>
    <message>
        <source>%1&apos;s parent still sees it.</source>
        <translation>Die Eltern von %1 sehen ihn trotzdem.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent, and what you typed is still here.</source>
        <translation>Dieses Glas wurde geschlossen und nimmt keine Spenden mehr an. Nichts wurde gesendet, und Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Saving your gift …</source>
        <translation>Ihre Spende wird gespeichert …</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>%1 spenden</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>Danke, %1!</translation>
    </message>
    <message>
        <source>%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can be reached.</source>
        <translation>%1 für „%2“ ist auf diesem Computer gespeichert. Sobald der Server erreichbar ist, wird es von selbst gesendet.</translation>
    </message>
    <message>
        <source>%1 for “%2” is recorded.</source>
        <translation>%1 für „%2“ ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoalQuestion</name>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Raise the goal</source>
        <translation>Ziel erhöhen</translation>
    </message>
    <message>
        <source>What shall happen now? Until you say so it stays open, and more is welcome.</source>
        <translation>Was soll jetzt geschehen? Bis Sie es sagen, bleibt es offen, und mehr ist willkommen.</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full!</source>
        <translation>Das Glas von %1 ist voll!</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoogleCard</name>
    <message>
        <source>Sign-in with Google</source>
        <translation>Anmeldung mit Google</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Anderen Anbieter verwenden</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The address of Google or of any other OpenID provider that your server knows.</source>
        <translation>Die Adresse von Google oder einem anderen OpenID-Anbieter, den Ihr Server kennt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Google gives one to desktop programs, too. It protects nothing and is kept in the settings.</source>
        <translation>Google gibt auch Desktop-Programmen eines. Es schützt nichts und liegt in den Einstellungen.</translation>
    </message>
    <message>
        <source>Save the provider</source>
        <translation>Anbieter speichern</translation>
    </message>
    <message>
        <source>Use what the server offers</source>
        <translation>Vorgabe des Servers verwenden</translation>
    </message>
    <message>
        <source>Please enter an address that begins with https://.</source>
        <translation>Bitte geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Please enter the client ID that the provider gave.</source>
        <translation>Bitte geben Sie die Client-ID ein, die der Anbieter vergeben hat.</translation>
    </message>
    <message>
        <source>This server is of an older kind and cannot sign in with Google from here.</source>
        <translation>Dieser Server ist älterer Art; die Anmeldung mit Google geht von hier aus nicht.</translation>
    </message>
    <message>
        <source>&quot;Continue with Google&quot; asks %1.</source>
        <translation>„Mit Google fortfahren“ fragt %1.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google.</source>
        <translation>Dieser Server ist für die Anmeldung mit Google nicht eingerichtet.</translation>
    </message>
    <message>
        <source>DreamJar&apos;s own server on this computer learns of a change when DreamJar is started again.</source>
        <translation>Der eigene Server von DreamJar auf diesem Computer erfährt von einer Änderung erst beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GooglePanel</name>
    <message>
        <source>Continue with Google</source>
        <translation>Mit Google fortfahren</translation>
    </message>
    <message>
        <source>Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself.</source>
        <translation>Ihr Browser hat sich geöffnet. Melden Sie sich dort an und kommen Sie hierher zurück: DreamJar macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel signing in with Google</source>
        <translation>Anmeldung mit Google abbrechen</translation>
    </message>
    <message>
        <source>Password of your DreamJar account</source>
        <translation>Passwort Ihres DreamJar-Kontos</translation>
    </message>
    <message>
        <source>Link and sign in</source>
        <translation>Verknüpfen und anmelden</translation>
    </message>
    <message>
        <source>Do not link the accounts</source>
        <translation>Konten nicht verknüpfen</translation>
    </message>
    <message>
        <source>This server is of an older kind that cannot sign in with Google from here. Your password works.</source>
        <translation>Dieser Server ist älterer Art; die Anmeldung mit Google geht von hier aus nicht. Ihr Passwort funktioniert.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google. Your password works.</source>
        <translation>Dieser Server ist für die Anmeldung mit Google nicht eingerichtet. Ihr Passwort funktioniert.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Enter its password once, and from then on Google is enough.</source>
        <translation>Mit %1 gibt es schon ein Konto. Geben Sie einmal sein Passwort ein, danach genügt Google.</translation>
    </message>
    <message>
        <source>This is not the password of that account. Please try again.</source>
        <translation>Das ist nicht das Passwort dieses Kontos. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message>
        <source>Came after the jar was closed</source>
        <translation>Nach dem Schließen des Glases gekommen</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 for “%2” from %3</source>
        <translation>%1 für „%2“ von %3</translation>
    </message>
    <message>
        <source>Nobody knows when it was made.</source>
        <translation>Niemand weiß, wann sie gegeben wurde.</translation>
    </message>
    <message>
        <source>Made %1 at %2, but it arrived more than seven days later.</source>
        <translation>Gegeben: %1 an „%2“, aber erst nach mehr als sieben Tagen angekommen.</translation>
    </message>
    <message>
        <source>Made %1 at %2, after the jar was closed.</source>
        <translation>Gegeben: %1 an „%2“, nachdem das Glas geschlossen war.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Zählen lassen</translation>
    </message>
    <message>
        <source>Let it count: %1</source>
        <translation>Zählen lassen: %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>Decline this gift?</source>
        <translation>Diese Spende ablehnen?</translation>
    </message>
    <message>
        <source>%1 will not count, and this cannot be taken back.</source>
        <translation>%1 zählt dann nicht mit, und das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are here.</source>
        <translation>
            <numerusform>Hier steht %n, die älteste.</numerusform>
            <numerusform>Hier stehen die ältesten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can be done when the server answers again.</source>
        <translation>Das geht, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>Nothing of it counts until you decide: %1, %2.</source>
        <comment>how many, what sum</comment>
        <translation>Nichts davon zählt, bis Sie entscheiden: %1, %2.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>A parent starts a jar</source>
        <translation>Eltern beginnen ein Glas</translation>
    </message>
    <message>
        <source>It says what the dream is and how much it takes. Strangers see the child&apos;s first name, never more.</source>
        <translation>Es sagt, was der Traum ist und wie viel er braucht. Fremde sehen den Vornamen des Kindes, nie mehr.</translation>
    </message>
    <message>
        <source>Everybody may give</source>
        <translation>Jeder darf spenden</translation>
    </message>
    <message>
        <source>With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment.</source>
        <translation>Mit oder ohne Konto, mit oder ohne Namen. Eine Spende ist ein Versprechen: DreamJar nimmt keine Zahlung an.</translation>
    </message>
    <message>
        <source>The jar is full</source>
        <translation>Das Glas ist voll</translation>
    </message>
    <message>
        <source>The family and the donors settle the pledges, and the dream comes true.</source>
        <translation>Die Familie und die Spender lösen die Versprechen ein, und der Traum wird wahr.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarChoices</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only who has the link</source>
        <translation>Nur wer den Link hat</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>It stands in the list that everybody can browse, once it is published.</source>
        <translation>Sobald es veröffentlicht ist, steht es in der Liste, die jeder ansehen kann.</translation>
    </message>
    <message>
        <source>It stands in no list. Whoever has its link or its code sees it and can give.</source>
        <translation>Es steht in keiner Liste. Wer den Link oder den Code hat, sieht es und kann spenden.</translation>
    </message>
    <message>
        <source>For everybody else it is not there, also not by its link.</source>
        <translation>Für alle anderen ist es nicht da, auch nicht über den Link.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarDeeds</name>
    <message>
        <source>“%1” is open: everybody finds it and can give.</source>
        <translation>„%1“ ist offen: Alle finden es und können spenden.</translation>
    </message>
    <message>
        <source>“%1” is closed and takes no more gifts.</source>
        <translation>„%1“ ist geschlossen und nimmt keine Spenden mehr an.</translation>
    </message>
    <message>
        <source>Nobody has given yet, so nothing else is lost.</source>
        <translation>Noch hat niemand gespendet, also geht sonst nichts verloren.</translation>
    </message>
    <message>
        <source>This also deletes %1, %2 in all, here and on the server. Donors keep their own references.</source>
        <translation>Damit werden hier und auf dem Server auch %1 gelöscht, zusammen %2. Spender behalten ihre eigenen Referenzen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Dieses Glas löschen</translation>
    </message>
    <message>
        <source>“%1” is being deleted. For ten seconds you can still take it back.</source>
        <translation>„%1“ wird gelöscht. Zehn Sekunden lang können Sie es noch zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>„%1“ ist offen.</translation>
    </message>
    <message>
        <source>“%1” is yours alone: its link finds nothing any more.</source>
        <translation>„%1“ gehört Ihnen allein: Über den Link ist es nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>“%1” is found by its link.</source>
        <translation>„%1“ ist über den Link zu finden.</translation>
    </message>
    <message>
        <source>“%1” is found by everybody.</source>
        <translation>„%1“ ist für alle zu finden.</translation>
    </message>
    <message>
        <source>Save these gifts as CSV first…</source>
        <translation>Diese Spenden zuerst als CSV speichern …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarForm</name>
    <message>
        <source>Please choose a child.</source>
        <translation>Bitte wählen Sie ein Kind.</translation>
    </message>
    <message>
        <source>Please choose a day that is still to come, or take it away.</source>
        <translation>Bitte wählen Sie einen Tag, der noch kommt, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A new jar</source>
        <translation>Ein neues Glas</translation>
    </message>
    <message>
        <source>Strangers see everything here, and the child&apos;s first name.</source>
        <translation>Fremde sehen alles hier und den Vornamen des Kindes.</translation>
    </message>
    <message>
        <source>Edit this jar</source>
        <translation>Dieses Glas bearbeiten</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Open this jar again</source>
        <translation>Dieses Glas wieder öffnen</translation>
    </message>
    <message>
        <source>Its last day has passed. Choose a new one, or take it away.</source>
        <translation>Sein letzter Tag ist vorbei. Wählen Sie einen neuen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>You were writing a jar and did not finish it.</source>
        <translation>Sie haben an einem Glas geschrieben und sind nicht fertig geworden.</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not finish it.</source>
        <translation>Sie haben an „%1“ geschrieben und sind nicht fertig geworden.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter daran schreiben</translation>
    </message>
    <message>
        <source>This day has passed. The jar still accepts gifts until you close it.</source>
        <translation>Dieser Tag ist vorbei. Das Glas nimmt weiter Spenden an, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Until the end of that day where you are. Nothing closes by itself.</source>
        <translation>Bis zum Ende dieses Tages, dort wo Sie sind. Nichts schließt von selbst.</translation>
    </message>
    <message>
        <source>Your jar</source>
        <translation>Ihr Glas</translation>
    </message>
    <message>
        <source>your child</source>
        <translation>Ihr Kind</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Dieses Glas veröffentlichen</translation>
    </message>
    <message>
        <source>Save this jar</source>
        <translation>Dieses Glas speichern</translation>
    </message>
    <message>
        <source>Choose a child</source>
        <translation>Kind wählen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A bicycle for the summer</source>
        <translation>Ein Fahrrad für den Sommer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Best without a face: a picture of the dream, not of the child. A file is written anew, without place and time; an address elsewhere is kept, but others see the drawn banner.</source>
        <translation>Am besten ohne Gesicht: ein Bild vom Traum, nicht vom Kind. Eine Datei wird neu geschrieben, ohne Ort und Zeit; eine fremde Adresse bleibt gespeichert, aber andere sehen das gezeichnete Banner.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Es hat einen letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Publish it right away</source>
        <translation>Gleich veröffentlichen</translation>
    </message>
    <message>
        <source>Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address could look at it.</source>
        <translation>Bis Sie es veröffentlichen, steht es in keiner Liste und niemand kann spenden. Nur wer die Adresse kennt, könnte es ansehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to jars</source>
        <translation>Zurück zu den Gläsern</translation>
    </message>
    <message>
        <source>How others will see it</source>
        <translation>So werden es andere sehen</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Beträge zur Auswahl</translation>
    </message>
    <message>
        <source>Four to six, with commas between. Any other amount can be given as well.</source>
        <translation>Vier bis sechs, durch Kommas getrennt. Jeder andere Betrag geht auch.</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Wer es finden kann</translation>
    </message>
    <message>
        <source>Until you publish it, nobody can give.</source>
        <translation>Bevor Sie es veröffentlichen, kann niemand spenden.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This jar is not here</source>
        <translation>Dieses Glas ist nicht hier</translation>
    </message>
    <message>
        <source>It may have been taken away, or the address has a slip in it. Others are still waiting to be filled.</source>
        <translation>Vielleicht wurde es entfernt, oder in der Adresse steckt ein Tippfehler. Andere warten noch darauf, gefüllt zu werden.</translation>
    </message>
    <message>
        <source>Look at other jars</source>
        <translation>Andere Gläser ansehen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Wie Fremde ansehen</translation>
    </message>
    <message>
        <source>Delete this jar …</source>
        <translation>Dieses Glas löschen …</translation>
    </message>
    <message>
        <source>More about this jar</source>
        <translation>Mehr zu diesem Glas</translation>
    </message>
    <message>
        <source>No such jar</source>
        <translation>Kein solches Glas</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Dieses Glas veröffentlichen</translation>
    </message>
    <message>
        <source>Close this jar</source>
        <translation>Dieses Glas schließen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>This jar stands in no list yet, and nobody can give. Publish it when it is as you want it.</source>
        <translation>Dieses Glas steht noch in keiner Liste, und niemand kann spenden. Veröffentlichen Sie es, wenn es so ist, wie Sie es möchten.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full! It is still open, so more is welcome.</source>
        <translation>Das Glas von %1 ist voll! Es ist noch offen, mehr ist also willkommen.</translation>
    </message>
    <message>
        <source>The last day has passed, and the jar still accepts gifts.</source>
        <translation>Der letzte Tag ist vorbei, und das Glas nimmt weiter Spenden an.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarRowCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Close jar</source>
        <translation>Glas schließen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Dieses Glas löschen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarSummary</name>
    <message>
        <source>This jar is closed. Thank you to everybody who gave.</source>
        <translation>Dieses Glas ist geschlossen. Danke an alle, die gespendet haben.</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>In dieses Glas spenden</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>davon %1 unterwegs</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarWidget</name>
    <message>
        <source>Jar, asleep while offline</source>
        <translation>Glas, schläft ohne Verbindung</translation>
    </message>
    <message>
        <source>Jar, %1 full</source>
        <translation>Glas, zu %1 gefüllt</translation>
    </message>
    <message>
        <source>Another %1 waits to be confirmed.</source>
        <translation>Weitere %1 warten auf Bestätigung.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message>
        <source>Jars</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Neues Glas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n offen</numerusform>
            <numerusform>%1, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>First, whose jar?</source>
        <translation>Zuerst: Für wen ist das Glas?</translation>
    </message>
    <message>
        <source>A jar belongs to a child. Add your child, then start the first jar.</source>
        <translation>Ein Glas gehört zu einem Kind. Fügen Sie Ihr Kind hinzu und beginnen Sie dann das erste Glas.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>No jars yet</source>
        <translation>Noch keine Gläser</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: what shall the first jar be for?</source>
        <translation>Ein Fahrrad, eine Geige, eine Woche am Meer: Wofür soll das erste Glas sein?</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Glas beginnen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KeysLine</name>
    <message>
        <source>Keys for %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation>Standardtasten für %1</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Zurück zu den Standardtasten</translation>
    </message>
    <message>
        <source>Please hold Ctrl or Alt as well: this key alone is for typing.</source>
        <translation>Bitte halten Sie dazu Strg oder Alt: Diese Taste allein ist zum Schreiben da.</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;.</source>
        <translation>%1 ist schon durch „%2“ belegt.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KnownAccounts</name>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Continue as %1, %2</source>
        <translation>Fortfahren als %1, %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LanguageChoice</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveCard</name>
    <message>
        <source>Leave DreamJar</source>
        <translation>DreamJar verlassen</translation>
    </message>
    <message>
        <source>Deletes your account, your children and your jars with the gifts in them. What you gave to others stays in their jars, without your name.</source>
        <translation>Löscht Ihr Konto, Ihre Kinder und Ihre Gläser mit den Spenden darin. Was Sie anderen gespendet haben, bleibt ohne Ihren Namen in deren Gläsern.</translation>
    </message>
    <message>
        <source>Delete your account…</source>
        <translation>Konto löschen …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Ihr Konto löschen?</translation>
    </message>
    <message>
        <source>Save a copy of everything first…</source>
        <translation>Zuerst eine Kopie von allem speichern …</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Type it once more, so that nothing is deleted by mistake.</source>
        <translation>Geben Sie sie noch einmal ein, damit nichts versehentlich gelöscht wird.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Your children, your jars and the gifts in them are deleted on the server, and everything of yours on this computer. This cannot be undone.</source>
        <translation>Ihre Kinder, Ihre Gläser und die Spenden darin werden auf dem Server gelöscht, ebenso alles von Ihnen auf diesem Computer. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Eine Kopie von allem speichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles liegt in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message>
        <source>Letters of thanks</source>
        <translation>Dankbriefe</translation>
    </message>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation>
            <numerusform>Für %n Spende danken</numerusform>
            <numerusform>Für %n Spenden danken</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual letter</source>
        <translation>Der übliche Brief</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>These are replaced for each gift: %1</source>
        <translation>Für jede Spende ersetzt werden: %1</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>Briefe zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Mail drafts (.eml in a ZIP), for gifts with an e-mail</source>
        <translation>E-Mail-Entwürfe (.eml in einem ZIP), für Spenden mit E-Mail</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation>
            <numerusform>Auch für %n, für die schon gedankt ist oder wird</numerusform>
            <numerusform>Auch für %n, für die schon gedankt ist oder wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it would be printed as it stands.</source>
        <translation>Für {%1} ist nichts bekannt; es würde so gedruckt, wie es dasteht.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>With a PIN DreamJar locks itself when you are away or your screen is locked, and when it starts. Nothing of yours can be seen then.</source>
        <translation>Mit einer PIN sperrt DreamJar sich selbst, wenn Sie weg sind, wenn Ihr Bildschirm gesperrt ist und beim Start. Dann ist nichts von Ihnen zu sehen.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Bei Abwesenheit sperren nach</translation>
    </message>
    <message>
        <source>ever so long</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation>Auf PIN verzichten</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Zu viele falsche. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Please enter 4 to 8 digits.</source>
        <translation>Bitte geben Sie 4 bis 8 Ziffern ein.</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>Die neue PIN gilt ab jetzt.</translation>
    </message>
    <message>
        <source>DreamJar can be locked from now on.</source>
        <translation>DreamJar lässt sich ab jetzt sperren.</translation>
    </message>
    <message>
        <source>DreamJar does not lock any more.</source>
        <translation>DreamJar sperrt sich nicht mehr.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign out</source>
        <translation>PIN vergessen? Abmelden</translation>
    </message>
    <message>
        <source>DreamJar is locked</source>
        <translation>DreamJar ist gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Zu viele falsche. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign everybody out</source>
        <translation>PIN vergessen? Alle abmelden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MainWindow</name>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in to see your children.</source>
        <translation>Melden Sie sich an, um Ihre Kinder zu sehen.</translation>
    </message>
    <message>
        <source>Sign in to see your jars.</source>
        <translation>Melden Sie sich an, um Ihre Gläser zu sehen.</translation>
    </message>
    <message>
        <source>Sign in to see what you gave.</source>
        <translation>Melden Sie sich an, um zu sehen, was Sie gespendet haben.</translation>
    </message>
    <message>
        <source>Sign in to see how your jars are doing.</source>
        <translation>Melden Sie sich an, um zu sehen, wie es um Ihre Gläser steht.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is still here.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>Meine Spenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Your account is deleted, and everything of it is gone from this computer.</source>
        <translation>Ihr Konto ist gelöscht, und alles davon ist von diesem Computer verschwunden.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Jar</source>
        <translation>&amp;Glas</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation>&amp;Spenden</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MyAccountPane</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoteImport</name>
    <message>
        <source>Notes from a table</source>
        <translation>Vermerke aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This table is larger than 4 MB. Divide it.</source>
        <translation>Diese Tabelle ist größer als 4 MB. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Es wurde nichts vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… und %n weitere Zeile.</numerusform>
            <numerusform>… und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table says nothing that is not noted already.</source>
        <translation>Die Tabelle sagt nichts, was nicht schon vermerkt ist.</translation>
    </message>
    <message>
        <source>Noted from the table: %1. Undo takes all of it back.</source>
        <translation>Aus der Tabelle vermerkt: %1. „Rückgängig“ nimmt alles davon zurück.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me on the desktop when somebody gave</source>
        <translation>Auf dem Desktop melden, wenn jemand gespendet hat</translation>
    </message>
    <message>
        <source>Not at these hours; what came is told afterwards:</source>
        <translation>Nicht in dieser Zeit; was kam, wird danach gemeldet:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message>
        <source>From this computer, not yet settled</source>
        <translation>Von diesem Computer, noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und noch eines</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late: the server had it already.</source>
        <translation>Es war zu spät: Der Server hatte es schon.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>Ihr bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>Mindestens 8 Zeichen. Ein kurzer Satz lässt sich leicht merken.</translation>
    </message>
    <message>
        <source>Show the passwords</source>
        <translation>Passwörter anzeigen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on all other computers.</source>
        <translation>Ein neues Passwort beendet Ihre Anmeldungen auf allen anderen Computern.</translation>
    </message>
    <message>
        <source>You sign in with Google until now. With a password of your own you can sign in without it, too.</source>
        <translation>Bisher melden Sie sich mit Google an. Mit einem eigenen Passwort können Sie sich auch ohne Google anmelden.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation>Ihr neues Passwort gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PicturePicker</name>
    <message>
        <source>The picture needs the server, which cannot be reached. Try again, or take the picture away and bring it later.</source>
        <translation>Das Bild braucht den Server, und der ist nicht erreichbar. Versuchen Sie es noch einmal, oder entfernen Sie das Bild und bringen Sie es später.</translation>
    </message>
    <message>
        <source>This server keeps no pictures. Please take it away.</source>
        <translation>Dieser Server bewahrt keine Bilder auf. Bitte entfernen Sie es.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>or its address</source>
        <translation>oder seine Adresse</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>A red bicycle by a lake</source>
        <translation>Ein rotes Fahrrad an einem See</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt es?</translation>
    </message>
    <message>
        <source>Read to people who cannot see it.</source>
        <translation>Wird Menschen vorgelesen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Just a moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>This file is too large. A picture may have 5 MiB.</source>
        <translation>Diese Datei ist zu groß. Ein Bild darf 5 MiB haben.</translation>
    </message>
    <message>
        <source>This is no picture that DreamJar can read. Please take a PNG or a JPEG file.</source>
        <translation>Das ist kein Bild, das DreamJar lesen kann. Bitte nehmen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Please make it smaller first.</source>
        <translation>Dieses Bild hat zu viele Pixel. Bitte verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Poster</name>
    <message>
        <source>by %1 · %2</source>
        <comment>first name and category</comment>
        <translation>von %1 · %2</translation>
    </message>
    <message>
        <source>The jar is full at %1</source>
        <translation>Voll ist das Glas bei %1</translation>
    </message>
    <message>
        <source>Scan it to see how full the jar is, and to give</source>
        <translation>Scannen, um zu sehen, wie voll das Glas ist, und um zu spenden</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment.</source>
        <translation>DreamJar hält Versprechen fest und nimmt keine Zahlung an.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProfileCard</name>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProgressBar</name>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 des Ziels</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Numbers run without a gap. A void receipt keeps its number and stays in this list.</source>
        <translation>Nummern laufen lückenlos. Ein ungültiger Beleg behält seine Nummer und bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Ungültig machen …</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Erneut speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>noch nicht gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>%n-mal gedruckt</numerusform>
            <numerusform>%n-mal gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>Make receipt %1 void</source>
        <translation>Beleg %1 ungültig machen</translation>
    </message>
    <message>
        <source>Why? It is printed on the void receipt.</source>
        <translation>Warum? Der Grund wird auf den ungültigen Beleg gedruckt.</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>E-Mail-Entwurf …</translation>
    </message>
    <message>
        <source>mail draft of %1</source>
        <translation>E-Mail-Entwurf vom %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RestoreDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>Welche Kopie?</translation>
    </message>
    <message>
        <source>Copies that DreamJar made by itself</source>
        <translation>Kopien, die DreamJar selbst gemacht hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>Von einem anderen Ort …</translation>
    </message>
    <message>
        <source>DreamJar has made no copy by itself yet.</source>
        <translation>DreamJar hat selbst noch keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>DreamJar looks first whether the copy is whole. What is here now is not deleted: it is kept beside it under another name. What was not sent yet is carried over. What was done since the copy was made, and is nowhere else, is not in it.</source>
        <translation>DreamJar sieht zuerst nach, ob die Kopie heil ist. Was jetzt hier ist, wird nicht gelöscht: Es bleibt daneben unter einem anderen Namen erhalten. Was noch nicht gesendet war, wird übernommen. Was seit der Kopie getan wurde und sonst nirgends ist, fehlt darin.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Ordner mit der Kopie</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>offline, Stand: %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>öffentlich verborgen</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>amount and jar</comment>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>The new jar “%1”</source>
        <translation>Das neue Glas „%1“</translation>
    </message>
    <message>
        <source>A change of the jar “%1”</source>
        <translation>Eine Änderung am Glas „%1“</translation>
    </message>
    <message>
        <source>Deleting the jar “%1”</source>
        <translation>Löschen des Glases „%1“</translation>
    </message>
    <message>
        <source>%1, added as your child</source>
        <translation>%1, als Ihr Kind hinzugefügt</translation>
    </message>
    <message>
        <source>A change of %1&apos;s entry</source>
        <translation>Eine Änderung am Eintrag von %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>Goes as soon as the entry before it has arrived.</source>
        <translation>Wird gesendet, sobald der Eintrag davor angekommen ist.</translation>
    </message>
    <message>
        <source>Saved here; goes to the server by itself.</source>
        <translation>Hier gespeichert; wird von selbst an den Server gesendet.</translation>
    </message>
    <message>
        <source>Tried once. It goes by itself when the server answers.</source>
        <translation>Einmal versucht. Wird von selbst gesendet, wenn der Server antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation>
            <numerusform>%n-mal versucht. Wird von selbst gesendet, wenn der Server antwortet.</numerusform>
            <numerusform>%n-mal versucht. Wird von selbst gesendet, wenn der Server antwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>It came after the jar was closed. The parent decides what happens with it.</source>
        <translation>Sie kam, nachdem das Glas geschlossen war. Die Eltern entscheiden, was damit geschieht.</translation>
    </message>
    <message>
        <source>Has arrived.</source>
        <translation>Ist angekommen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>By link only</source>
        <translation>Nur über den Link</translation>
    </message>
    <message>
        <source>What waits goes by itself.</source>
        <translation>Was wartet, wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>What needs you stays here. Everything else goes on by itself.</source>
        <translation>Was Sie braucht, bleibt hier. Alles andere läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Talking with the server …</source>
        <translation>Gespräch mit dem Server …</translation>
    </message>
    <message>
        <source>The server cannot be reached. What waits is safe here and goes by itself later.</source>
        <translation>Der Server ist nicht erreichbar. Was wartet, ist hier sicher und wird später von selbst gesendet.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it was last heard %1. What waits is safe here and goes by itself later.</source>
        <translation>Der Server ist nicht erreichbar; letzter Kontakt: %1. Was wartet, ist hier sicher und wird später von selbst gesendet.</translation>
    </message>
    <message>
        <source>The server answers, but something needs you.</source>
        <translation>Der Server antwortet, aber etwas braucht Sie.</translation>
    </message>
    <message>
        <source>Waits for this to arrive first: %1.</source>
        <translation>Wartet, bis dies angekommen ist: %1.</translation>
    </message>
    <message>
        <source>The same was changed on the server meanwhile. Nothing was overwritten: compare, and choose what shall hold.</source>
        <translation>Dasselbe wurde inzwischen auf dem Server geändert. Nichts wurde überschrieben: Vergleichen Sie und wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>anderswo geändert</translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost, so it may or may not have arrived. Checking again asks the server and sends nothing. If you see it there, say that it has arrived; if not, send it again or put it away.</source>
        <translation>Es wurde gesendet, aber die Antwort ging verloren; vielleicht ist es angekommen, vielleicht nicht. Erneutes Prüfen fragt den Server und sendet nichts. Wenn Sie es dort sehen, sagen Sie, dass es angekommen ist; wenn nicht, senden Sie es noch einmal oder legen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Andere Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Weiteres Konto hinzufügen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Anderen Server verwenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No movement: jars show their light at once</source>
        <translation>Keine Bewegung: Gläser zeigen ihr Licht sofort</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Donation stations</source>
        <translation>Spendenstationen</translation>
    </message>
    <message>
        <source>A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.</source>
        <translation>Ein Touchscreen auf einem Fest, in einem Laden, in der Schule, der Spenden für Ihre Gläser annimmt, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Your stations</source>
        <translation>Ihre Stationen</translation>
    </message>
    <message>
        <source>About DreamJar</source>
        <translation>Über DreamJar</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. It talks to the server you chose and to nobody else.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version 3 oder neuer. Es spricht mit dem Server, den Sie gewählt haben, und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Browsing and giving work without an account.</source>
        <translation>Stöbern und Spenden gehen ohne Konto.</translation>
    </message>
    <message>
        <source>Your keyring keeps you signed in when DreamJar is closed.</source>
        <translation>Ihr Schlüsselbund hält Sie angemeldet, auch wenn DreamJar geschlossen ist.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you stay signed in only until you close DreamJar.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb bleiben Sie nur angemeldet, bis Sie DreamJar schließen.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und starten Sie DreamJar neu, um wie zuvor angemeldet zu sein.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>DreamJar runs its own little server here, for this computer alone.</source>
        <translation>DreamJar betreibt hier seinen eigenen kleinen Server, nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Beträge sind in %1.</translation>
    </message>
    <message>
        <source>It is a server of an older kind: after a lost connection a gift may have to be checked by hand.</source>
        <translation>Es ist ein Server älterer Art: Nach einer abgerissenen Verbindung muss eine Spende vielleicht von Hand geprüft werden.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Ihr Konto …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 lists all the keys.</source>
        <translation>Alles geht ohne Maus. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar crash, nothing about it leaves this computer.</source>
        <translation>DreamJar spricht mit dem Server, den Sie gewählt haben, und mit niemandem sonst; bei der Anmeldung mit Google tut es Ihr eigener Browser. Es zählt nichts, meldet nichts und sucht nicht nach Updates. Bilder kommen allein von Ihrem Server. Sollte DreamJar abstürzen, verlässt nichts darüber diesen Computer.</translation>
    </message>
    <message>
        <source>What was done on this computer and what the server told is kept in this folder.</source>
        <translation>Was auf diesem Computer getan wurde und was der Server gemeldet hat, liegt in diesem Ordner.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>This jar gets its address as soon as the server has it. It goes there by itself.</source>
        <translation>Dieses Glas bekommt seine Adresse, sobald der Server es hat. Es wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Code with the address of this jar</source>
        <translation>Code mit der Adresse dieses Glases</translation>
    </message>
    <message>
        <source>This jar is not open now: whoever has the address sees it, but cannot give.</source>
        <translation>Dieses Glas ist gerade nicht offen: Wer die Adresse hat, sieht es, kann aber nicht spenden.</translation>
    </message>
    <message>
        <source>Your jars are kept on this computer alone, so this address works only here. With a DreamJar server it works everywhere.</source>
        <translation>Ihre Gläser liegen nur auf diesem Computer, deshalb gilt diese Adresse nur hier. Mit einem DreamJar-Server gilt sie überall.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Address of this jar</source>
        <translation>Adresse dieses Glases</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy for DreamJar</source>
        <translation>Für DreamJar kopieren</translation>
    </message>
    <message>
        <source>A link that opens this jar in the reader&apos;s DreamJar program.</source>
        <translation>Ein Link, der dieses Glas im DreamJar-Programm des Empfängers öffnet.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Plakat speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation>Das Plakat ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The poster could not be written there. Nothing was changed.</source>
        <translation>Das Plakat konnte dort nicht gespeichert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The link of this jar is switched off. Whoever has it, or the code, finds nothing; you alone see the jar. What was given stays.</source>
        <translation>Der Link dieses Glases ist abgeschaltet. Wer ihn oder den Code hat, findet nichts; Sie allein sehen das Glas. Was gespendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Switch the link on</source>
        <translation>Link einschalten</translation>
    </message>
    <message>
        <source>Switch the link off</source>
        <translation>Link abschalten</translation>
    </message>
    <message>
        <source>Then you alone see the jar, and it stands in no list.</source>
        <translation>Dann sehen Sie allein das Glas, und es steht in keiner Liste.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShortcutsPane</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go into a field and press the keys you like better.</source>
        <translation>Gehen Sie in ein Feld und drücken Sie die Tasten, die Ihnen lieber sind.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>What you want to do, or its keys</source>
        <translation>Was Sie tun möchten oder die Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SignInsCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Alle anderen beenden</translation>
    </message>
    <message>
        <source>This server is of an older kind and does not tell.</source>
        <translation>Dieser Server ist älterer Art und sagt es nicht.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>since %1, last used %2</source>
        <translation>seit %1, zuletzt benutzt %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the sign-in of %1</source>
        <translation>Anmeldung von %1 beenden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatementDialog</name>
    <message>
        <source>Statement of my gifts</source>
        <translation>Übersicht meiner Spenden</translation>
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
        <source>A gift that is still on its way is not in it yet.</source>
        <translation>Eine Spende, die noch unterwegs ist, steht noch nicht darin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Nothing was given in these days.</source>
        <translation>An diesen Tagen wurde nichts gespendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationForm</name>
    <message>
        <source>A new donation station</source>
        <translation>Eine neue Spendenstation</translation>
    </message>
    <message>
        <source>A screen that strangers use at a fair, in a shop, at school.</source>
        <translation>Ein Bildschirm, den Fremde auf einem Fest, in einem Laden, in der Schule benutzen.</translation>
    </message>
    <message>
        <source>Back to the stations</source>
        <translation>Zurück zu den Stationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation>Sommerfest</translation>
    </message>
    <message>
        <source>Jars it shows</source>
        <translation>Gläser, die sie zeigt</translation>
    </message>
    <message>
        <source>Amounts to touch</source>
        <translation>Beträge zum Antippen</translation>
    </message>
    <message>
        <source>At most six whole amounts, with commas between them.</source>
        <translation>Höchstens sechs ganze Beträge, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Language of its start screen</source>
        <translation>Sprache des Startbildschirms</translation>
    </message>
    <message>
        <source>Every donor may choose another one.</source>
        <translation>Jeder Spender kann eine andere wählen.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>Station anlegen</translation>
    </message>
    <message>
        <source>Give it a name that you know it by.</source>
        <translation>Geben Sie ihr einen Namen, an dem Sie sie erkennen.</translation>
    </message>
    <message>
        <source>Choose at least one open jar.</source>
        <translation>Wählen Sie mindestens ein offenes Glas.</translation>
    </message>
    <message>
        <source>Type one to six whole amounts, for example 5, 10, 20.</source>
        <translation>Geben Sie einen bis sechs ganze Beträge ein, zum Beispiel 5, 10, 20.</translation>
    </message>
    <message>
        <source>The pictures of the jars</source>
        <translation>Die Bilder der Gläser</translation>
    </message>
    <message>
        <source>The names of those who gave last</source>
        <translation>Die Namen derer, die zuletzt gespendet haben</translation>
    </message>
    <message>
        <source>What strangers may see there</source>
        <translation>Was Fremde dort sehen dürfen</translation>
    </message>
    <message>
        <source>A child&apos;s first name is always shown. Whoever gave without showing a name is never named.</source>
        <translation>Der Vorname eines Kindes wird immer gezeigt. Wer gespendet hat, ohne den Namen zu zeigen, wird nie genannt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationsPane</name>
    <message>
        <source>Donation stations</source>
        <translation>Spendenstationen</translation>
    </message>
    <message>
        <source>Screens that take gifts for your jars where people are.</source>
        <translation>Bildschirme, die Spenden für Ihre Gläser annehmen, wo Menschen sind.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>Neue Station</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Noch keine Station</translation>
    </message>
    <message>
        <source>Any computer with a touch screen becomes one: make a station here, and type its code there.</source>
        <translation>Jeder Computer mit Touchscreen wird dazu: Legen Sie hier eine Station an und geben Sie dort ihren Code ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Wartet auf ihren Code</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>last heard of %1</source>
        <translation>zuletzt gemeldet: %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Endgültig stilllegen</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>Der Code als QR-Code</translation>
    </message>
    <message>
        <source>The code of “%1”</source>
        <translation>Der Code von „%1“</translation>
    </message>
    <message>
        <source>Type or scan it at the station within seven days. It works once, and it is shown only now.</source>
        <translation>Tippen oder scannen Sie ihn innerhalb von sieben Tagen an der Station. Er gilt einmal und wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Set “%1” up anew?</source>
        <translation>„%1“ neu einrichten?</translation>
    </message>
    <message>
        <source>When the new code is used, the machine that was set up before is locked out. What was given there is kept there.</source>
        <translation>Sobald der neue Code benutzt wird, ist das vorher eingerichtete Gerät ausgesperrt. Was dort gespendet wurde, bleibt dort erhalten.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>Stop “%1” for good?</source>
        <translation>„%1“ endgültig stilllegen?</translation>
    </message>
    <message>
        <source>It takes no more gifts and cannot send what waits there. Gifts that have arrived stay.</source>
        <translation>Sie nimmt keine Spenden mehr an und kann nicht senden, was dort wartet. Angekommene Spenden bleiben.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>%n wird gesendet …</numerusform>
            <numerusform>%n werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Neues wird geholt …</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n wartet</numerusform>
            <numerusform>Offline, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht Sie</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 Vorgang braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n Vorgang braucht Sie</numerusform>
            <numerusform>%n Vorgänge brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, reason</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StrangerDialog</name>
    <message>
        <source>See as a stranger</source>
        <translation>Wie Fremde ansehen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asked of the server just now, without your account.</source>
        <translation>Soeben beim Server angefragt, ohne Ihr Konto.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>With real names and addresses.</source>
        <translation>Mit echten Namen und Adressen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nobody can say what it shows to strangers right now.</source>
        <translation>Der Server ist nicht erreichbar, also kann niemand sagen, was er Fremden gerade zeigt.</translation>
    </message>
    <message>
        <source>To a stranger the server says that there is no such jar.</source>
        <translation>Fremden sagt der Server, dass es kein solches Glas gibt.</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>by whom, category, day</comment>
        <translation>%1 · %2 · seit %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>percentage, raised of goal, time left</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Tray</name>
    <message>
        <source>Show DreamJar</source>
        <translation>DreamJar zeigen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ViewsMenu</name>
    <message>
        <source>Keep this view as…</source>
        <translation>Ansicht speichern als …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days: Views, Restore.</source>
        <translation>„%1“ liegt 30 Tage im Papierkorb: Ansichten, Wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view: filter, order and grouping</source>
        <translation>Name der Ansicht: Filter, Reihenfolge und Gruppierung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::WindowMenus</name>
    <message>
        <source>New jar</source>
        <translation>Neues Glas</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Neues Kind</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Look like the desktop</source>
        <translation>Wie der Desktop aussehen</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>In dieses Glas spenden</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Wie Fremde ansehen</translation>
    </message>
    <message>
        <source>Delete this jar…</source>
        <translation>Dieses Glas löschen …</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>With the selected gifts…</source>
        <translation>Mit den ausgewählten Spenden …</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Dankbriefe …</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Belege …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Spendenübersichten je Spender …</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Alle ausgestellten Belege …</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Tabelle drucken …</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Konto anlegen …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your donation stations</source>
        <translation>Ihre Spendenstationen</translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation>Anderen Server verwenden …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::YearOfGifts</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::askFirst</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
</TS>
