<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>A promise, not a payment.</source>
        <translation>Ein Versprechen, keine Zahlung.</translation>
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
</context>
<context>
    <name>dreamjar::kiosk::AmountScreen</name>
    <message>
        <source>How much would you like to give?</source>
        <translation>Wie viel möchten Sie geben?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>At most %1 here.</source>
        <translation>Hier höchstens %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AttractScreen</name>
    <message>
        <source>Touch to give</source>
        <translation>Zum Geben berühren</translation>
    </message>
    <message>
        <source>Fill a jar with light</source>
        <translation>Füllen Sie ein Glas mit Licht</translation>
    </message>
    <message>
        <source>Every gift brings a child closer to a dream.</source>
        <translation>Jede Spende bringt ein Kind seinem Traum näher.</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>Danke, %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>From %1, seen by the family only</source>
        <translation>Von %1, nur für die Familie sichtbar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Your gift is a promise. This screen takes no money.</source>
        <translation>Ihre Spende ist ein Versprechen. Hier wird kein Geld abgebucht.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>%1 geben</translation>
    </message>
    <message>
        <source>Receipt by e-mail later: %1</source>
        <translation>Beleg später per E-Mail: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ChoiceScreen</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Der Bildschirm kann jetzt gewischt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Keep a finger on the screen to stop earlier.</source>
        <translation>
            <numerusform>Noch %n Sekunde. Finger auf dem Bildschirm lassen, um früher zu beenden.</numerusform>
            <numerusform>Noch %n Sekunden. Finger auf dem Bildschirm lassen, um früher zu beenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::GiftFlow</name>
    <message>
        <source>This jar has just closed. Nothing was given. Please go back and choose another one.</source>
        <translation>Dieses Glas wurde gerade geschlossen. Es wurde nichts gegeben. Bitte gehen Sie zurück und wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This amount cannot be given here. Please go back and choose another one.</source>
        <translation>Dieser Betrag geht hier nicht. Bitte gehen Sie zurück und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Something is not right with the name. Please go back and look at it.</source>
        <translation>Mit dem Namen stimmt etwas nicht. Bitte gehen Sie zurück und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Something is not right with the e-mail address. Please go back and look at it.</source>
        <translation>Mit der E-Mail-Adresse stimmt etwas nicht. Bitte gehen Sie zurück und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Something is not right with the words. Please go back and look at them.</source>
        <translation>Mit den Worten stimmt etwas nicht. Bitte gehen Sie zurück und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Your gift could not be kept, so nothing was given. Please tell the staff.</source>
        <translation>Ihre Spende konnte nicht gespeichert werden, es wurde nichts gegeben. Bitte sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>This station takes no gifts now. Nothing was given.</source>
        <translation>Diese Station nimmt jetzt keine Spenden an. Es wurde nichts gegeben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Please type your name, or go back to give without one.</source>
        <translation>Bitte geben Sie Ihren Namen ein, oder gehen Sie zurück, um ohne Namen zu geben.</translation>
    </message>
    <message>
        <source>Please use letters only.</source>
        <translation>Bitte nur Buchstaben verwenden.</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>A few words for the child</source>
        <translation>Ein paar Worte für das Kind</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation>Ihr Beleg ist gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not answer. The QR code is your receipt, too.</source>
        <translation>Der Drucker antwortet nicht. Auch der QR-Code ist Ihr Beleg.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This does not look like an address.</source>
        <translation>Das sieht nicht wie eine Adresse aus.</translation>
    </message>
    <message>
        <source>Your e-mail address, for the receipt</source>
        <translation>E-Mail für den Beleg</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarTile</name>
    <message>
        <source>Thank you, %1!</source>
        <translation>Danke, %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarsScreen</name>
    <message>
        <source>Which jar would you like to fill?</source>
        <translation>Welches Glas möchten Sie füllen?</translation>
    </message>
    <message>
        <source>Jars before</source>
        <translation>Gläser davor</translation>
    </message>
    <message>
        <source>More jars</source>
        <translation>Weitere Gläser</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keypad</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::NoticeScreen</name>
    <message>
        <source>No jars yet</source>
        <translation>Noch keine Gläser</translation>
    </message>
    <message>
        <source>This station is resting</source>
        <translation>Diese Station ruht gerade</translation>
    </message>
    <message>
        <source>This station is out of service</source>
        <translation>Diese Station ist außer Betrieb</translation>
    </message>
    <message>
        <source>This station cannot take gifts now</source>
        <translation>Diese Station kann gerade keine Spenden annehmen</translation>
    </message>
    <message>
        <source>As soon as there is a jar to fill, it appears here.</source>
        <translation>Sobald es ein Glas zu füllen gibt, erscheint es hier.</translation>
    </message>
    <message>
        <source>Please come back a little later.</source>
        <translation>Bitte kommen Sie etwas später wieder.</translation>
    </message>
    <message>
        <source>It has to be set up anew. Every gift that was given here is safe.</source>
        <translation>Sie muss neu eingerichtet werden. Jede hier gegebene Spende ist sicher.</translation>
    </message>
    <message>
        <source>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</source>
        <translation>Jemand muss nach ihrem Speicher sehen. Jede bedankte Spende ist sicher.</translation>
    </message>
    <message>
        <source>This station needs its staff</source>
        <translation>Diese Station braucht ihr Personal</translation>
    </message>
    <message>
        <source>It stopped several times in a minute. Every gift that was thanked for is safe.</source>
        <translation>Sie ist in einer Minute mehrmals stehen geblieben. Jede bedankte Spende ist sicher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PinScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PresetsScreen</name>
    <message>
        <source>Amounts to touch</source>
        <translation>Beträge zum Berühren</translation>
    </message>
    <message>
        <source>At most six. Touch one to take it away.</source>
        <translation>Höchstens sechs. Zum Entfernen berühren.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Weiterer Betrag</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Now at least %1</source>
        <translation>Jetzt mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Now at most %1</source>
        <translation>Jetzt höchstens %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReceiptsScreen</name>
    <message>
        <source>Find a receipt</source>
        <translation>Beleg suchen</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Beliebiger Betrag</translation>
    </message>
    <message>
        <source>None was given then.</source>
        <translation>Da wurde nichts gegeben.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReportScreen</name>
    <message>
        <source>Shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>Gifts today</source>
        <translation>Spenden heute</translation>
    </message>
    <message>
        <source>Sum today</source>
        <translation>Summe heute</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Warten auf das Senden</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Für die Familie zurückgehalten</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Screen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Your gift: %1</source>
        <translation>Ihre Spende: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ScrollBody</name>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffFlow</name>
    <message>
        <source>PIN of the staff</source>
        <translation>PIN des Personals</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Das ist sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n seconds.</source>
        <translation>
            <numerusform>Für %n Sekunde gesperrt.</numerusform>
            <numerusform>Für %n Sekunden gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 8 digits</source>
        <translation>Eine PIN mit 4 bis 8 Ziffern wählen</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Die beiden waren nicht gleich.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>Sie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Jars of this station</source>
        <translation>Gläser dieser Station</translation>
    </message>
    <message>
        <source>Language of the start screen</source>
        <translation>Sprache des Startbildschirms</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Rolle 58 mm</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rolle 80 mm</translation>
    </message>
    <message>
        <source>A6 sheets</source>
        <translation>A6-Blätter</translation>
    </message>
    <message>
        <source>Paper of the receipts</source>
        <translation>Papier der Belege</translation>
    </message>
    <message>
        <source>The code from the family&apos;s DreamJar. Type or scan it.</source>
        <translation>Der Code aus dem DreamJar der Familie. Eintippen oder scannen.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>Bitte den Code eingeben.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Try again when there is a network.</source>
        <translation>Der Server ist nicht erreichbar. Versuchen Sie es wieder, wenn es ein Netz gibt.</translation>
    </message>
    <message>
        <source>This code is not valid. A fresh one comes from the family&apos;s DreamJar.</source>
        <translation>Dieser Code gilt nicht. Einen neuen gibt das DreamJar der Familie.</translation>
    </message>
    <message>
        <source>Gifts wait here to be sent to another server. They have to go first.</source>
        <translation>Hier warten Spenden, die zu einem anderen Server sollen. Sie müssen zuerst gesendet werden.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffScreen</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The jar had closed.</source>
        <translation>Das Glas war geschlossen.</translation>
    </message>
    <message>
        <source>The jar is not there any more.</source>
        <translation>Das Glas gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The jar is not one of this station&apos;s any more.</source>
        <translation>Das Glas gehört nicht mehr zu dieser Station.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The disk does not take it.</source>
        <translation>Der Datenträger nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little.</source>
        <translation>Zu viele Versuche. Bitte etwas warten.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>Der Server hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n Spende</numerusform>
            <numerusform>%n Spenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Warten auf das Senden</translation>
    </message>
    <message>
        <source>The oldest waits since</source>
        <translation>Die älteste wartet seit</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Gifts wait for more than seven days. Look after the network.</source>
        <translation>Spenden warten seit mehr als sieben Tagen. Bitte nach dem Netz sehen.</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Für die Familie zurückgehalten</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>Uhr dieses Geräts</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>did not take the last page</source>
        <translation>hat die letzte Seite nicht angenommen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Set up by a family</source>
        <translation>Von einer Familie eingerichtet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, public jars by the rules for guests</source>
        <translation>nein, öffentliche Gläser nach den Regeln für Gäste</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Station öffnen</translation>
    </message>
    <message>
        <source>Let the station rest</source>
        <translation>Station ruhen lassen</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Jetzt senden und holen</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>Find a receipt</source>
        <translation>Beleg suchen</translation>
    </message>
    <message>
        <source>Choose jars</source>
        <translation>Gläser wählen</translation>
    </message>
    <message>
        <source>Choose amounts</source>
        <translation>Beträge wählen</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Papier wählen</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message>
        <source>Set up with a code</source>
        <translation>Mit Code einrichten</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Leave the station</source>
        <translation>Station verlassen</translation>
    </message>
    <message>
        <source>Let the pictures move</source>
        <translation>Bilder bewegen lassen</translation>
    </message>
    <message>
        <source>Keep the pictures still</source>
        <translation>Bilder ruhig halten</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Everything you typed is cleared in %n seconds.</source>
        <translation>
            <numerusform>Alles Eingegebene wird in %n Sekunde gelöscht.</numerusform>
            <numerusform>Alles Eingegebene wird in %n Sekunden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>Your gift is safe. It is on its way to the jar.</source>
        <translation>Ihre Spende ist sicher. Sie ist auf dem Weg ins Glas.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Your receipt as a QR code</source>
        <translation>Ihr Beleg als QR-Code</translation>
    </message>
    <message>
        <source>Take a picture: this is your receipt.</source>
        <translation>Machen Sie ein Foto: Das ist Ihr Beleg.</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The family sends the receipt to your e-mail address later.</source>
        <translation>Die Familie schickt Ihnen die Beleg später per E-Mail.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::TypeScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::WhoScreen</name>
    <message>
        <source>May we know who you are?</source>
        <translation>Dürfen wir wissen, wer Sie sind?</translation>
    </message>
    <message>
        <source>No, give without a name</source>
        <translation>Nein, ohne Namen geben</translation>
    </message>
    <message>
        <source>Yes, and everybody may see my name</source>
        <translation>Ja, und alle dürfen meinen Namen sehen</translation>
    </message>
    <message>
        <source>Yes, but only the family may see it</source>
        <translation>Ja, aber nur die Familie darf ihn sehen</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</source>
        <translation>Was Sie eintippen, geht an die Familie dieses Glases und an niemanden sonst. Es liegt verschlossen auf diesem Gerät und wird gelöscht, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</source>
        <translation>Was Sie eintippen, geht an die Familie dieses Glases und an niemanden sonst. Es bleibt auf diesem Gerät, bis es angekommen ist, und wird dann hier gelöscht.</translation>
    </message>
</context>
</TS>
