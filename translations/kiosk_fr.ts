<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>A promise, not a payment.</source>
        <translation>Une promesse, pas un paiement.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation>terminé, accepte encore</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation>encore 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>encore %n heure</numerusform>
            <numerusform>encore %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>encore 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Rêves</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>moins d&apos;un an</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1 gift</source>
        <translation>1 don</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n don</numerusform>
            <numerusform>%n dons</numerusform>
        </translation>
    </message>
    <message>
        <source>1 jar</source>
        <translation>1 bocal</translation>
    </message>
    <message numerus="yes">
        <source>%n jars</source>
        <translation>
            <numerusform>%n bocal</numerusform>
            <numerusform>%n bocaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d&apos;envoi</numerusform>
            <numerusform>%n en attente d&apos;envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 left</source>
        <comment>days, hours, minutes</comment>
        <translation>encore %1, %2 et %3</translation>
    </message>
    <message>
        <source>%1 and %2 left</source>
        <comment>hours, minutes</comment>
        <translation>encore %1 et %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AmountScreen</name>
    <message>
        <source>How much would you like to give?</source>
        <translation>Combien souhaitez-vous donner ?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>At most %1 here.</source>
        <translation>%1 au maximum ici.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AttractScreen</name>
    <message>
        <source>Touch to give</source>
        <translation>Touchez pour donner</translation>
    </message>
    <message>
        <source>Fill a jar with light</source>
        <translation>Remplissez un bocal de lumière</translation>
    </message>
    <message>
        <source>Every gift brings a child closer to a dream.</source>
        <translation>Chaque don rapproche un enfant de son rêve.</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>Merci, %1 !</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est-il juste ?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>From %1, seen by the family only</source>
        <translation>De %1, visible par la famille seulement</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Your gift is a promise. This screen takes no money.</source>
        <translation>Votre don est une promesse. Cet écran n&apos;encaisse rien.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Donner %1</translation>
    </message>
    <message>
        <source>Receipt by e-mail later: %1</source>
        <translation>Reçu plus tard par e-mail : %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ChoiceScreen</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Vous pouvez essuyer l&apos;écran</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Keep a finger on the screen to stop earlier.</source>
        <translation>
            <numerusform>Encore %n seconde. Gardez un doigt sur l&apos;écran pour arrêter plus tôt.</numerusform>
            <numerusform>Encore %n secondes. Gardez un doigt sur l&apos;écran pour arrêter plus tôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::GiftFlow</name>
    <message>
        <source>This jar has just closed. Nothing was given. Please go back and choose another one.</source>
        <translation>Ce bocal vient de fermer. Rien n&apos;a été donné. Revenez en arrière et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This amount cannot be given here. Please go back and choose another one.</source>
        <translation>Ce montant ne peut pas être donné ici. Revenez en arrière et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something is not right with the name. Please go back and look at it.</source>
        <translation>Il y a un problème avec le nom. Revenez en arrière pour vérifier.</translation>
    </message>
    <message>
        <source>Something is not right with the e-mail address. Please go back and look at it.</source>
        <translation>Il y a un problème avec l&apos;adresse e-mail. Revenez en arrière pour vérifier.</translation>
    </message>
    <message>
        <source>Something is not right with the words. Please go back and look at them.</source>
        <translation>Il y a un problème avec le message. Revenez en arrière pour vérifier.</translation>
    </message>
    <message>
        <source>Your gift could not be kept, so nothing was given. Please tell the staff.</source>
        <translation>Votre don n&apos;a pas pu être enregistré, rien n&apos;a été donné. Prévenez le personnel.</translation>
    </message>
    <message>
        <source>This station takes no gifts now. Nothing was given.</source>
        <translation>Cette borne ne prend pas de dons en ce moment. Rien n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Please type your name, or go back to give without one.</source>
        <translation>Saisissez votre nom, ou revenez en arrière pour donner sans nom.</translation>
    </message>
    <message>
        <source>Please use letters only.</source>
        <translation>Utilisez seulement des lettres.</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>A few words for the child</source>
        <translation>Quelques mots pour l&apos;enfant</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sans message</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation>Votre reçu est imprimé.</translation>
    </message>
    <message>
        <source>The printer does not answer. The QR code is your receipt, too.</source>
        <translation>L&apos;imprimante ne répond pas. Le code QR est aussi votre reçu.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>This does not look like an address.</source>
        <translation>Cela ne ressemble pas à une adresse.</translation>
    </message>
    <message>
        <source>Your e-mail address, for the receipt</source>
        <translation>Votre adresse e-mail, pour le reçu</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarTile</name>
    <message>
        <source>Thank you, %1!</source>
        <translation>Merci, %1 !</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarsScreen</name>
    <message>
        <source>Which jar would you like to fill?</source>
        <translation>Quel bocal souhaitez-vous remplir ?</translation>
    </message>
    <message>
        <source>Jars before</source>
        <translation>Bocaux précédents</translation>
    </message>
    <message>
        <source>More jars</source>
        <translation>Autres bocaux</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keypad</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::NoticeScreen</name>
    <message>
        <source>No jars yet</source>
        <translation>Pas encore de bocaux</translation>
    </message>
    <message>
        <source>This station is resting</source>
        <translation>Cette borne se repose</translation>
    </message>
    <message>
        <source>This station is out of service</source>
        <translation>Cette borne est hors service</translation>
    </message>
    <message>
        <source>This station cannot take gifts now</source>
        <translation>Cette borne ne peut pas prendre de dons en ce moment</translation>
    </message>
    <message>
        <source>As soon as there is a jar to fill, it appears here.</source>
        <translation>Dès qu&apos;il y a un bocal à remplir, il apparaît ici.</translation>
    </message>
    <message>
        <source>Please come back a little later.</source>
        <translation>Revenez un peu plus tard.</translation>
    </message>
    <message>
        <source>It has to be set up anew. Every gift that was given here is safe.</source>
        <translation>Elle doit être configurée à nouveau. Chaque don fait ici est en sécurité.</translation>
    </message>
    <message>
        <source>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</source>
        <translation>Quelqu&apos;un doit vérifier son stockage. Chaque don remercié est en sécurité.</translation>
    </message>
    <message>
        <source>This station needs its staff</source>
        <translation>Cette borne a besoin de son personnel</translation>
    </message>
    <message>
        <source>It stopped several times in a minute. Every gift that was thanked for is safe.</source>
        <translation>Elle s&apos;est arrêtée plusieurs fois en une minute. Chaque don remercié est en sécurité.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PinScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PresetsScreen</name>
    <message>
        <source>Amounts to touch</source>
        <translation>Montants à toucher</translation>
    </message>
    <message>
        <source>At most six. Touch one to take it away.</source>
        <translation>Six au maximum. Touchez-en un pour le retirer.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>Now at least %1</source>
        <translation>Minimum actuel : %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Now at most %1</source>
        <translation>Maximum actuel : %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReceiptsScreen</name>
    <message>
        <source>Find a receipt</source>
        <translation>Chercher un reçu</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La dernière semaine</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>N&apos;importe quel montant</translation>
    </message>
    <message>
        <source>None was given then.</source>
        <translation>Rien n&apos;a été donné alors.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReportScreen</name>
    <message>
        <source>Shift report</source>
        <translation>Rapport de service</translation>
    </message>
    <message>
        <source>Gifts today</source>
        <translation>Dons d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Sum today</source>
        <translation>Somme d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Gardés pour la famille</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Refusés par le serveur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Screen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your gift: %1</source>
        <translation>Votre don : %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ScrollBody</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffFlow</name>
    <message>
        <source>PIN of the staff</source>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Ce n&apos;est pas cela.</translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n seconds.</source>
        <translation>
            <numerusform>Verrouillé pour %n seconde.</numerusform>
            <numerusform>Verrouillé pour %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 8 digits</source>
        <translation>Choisissez un code de 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même code encore une fois</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Les deux n&apos;étaient pas identiques.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>Il n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Jars of this station</source>
        <translation>Bocaux de cette borne</translation>
    </message>
    <message>
        <source>Language of the start screen</source>
        <translation>Langue de l&apos;écran de départ</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Rouleau de 58 mm</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rouleau de 80 mm</translation>
    </message>
    <message>
        <source>A6 sheets</source>
        <translation>Feuilles A6</translation>
    </message>
    <message>
        <source>Paper of the receipts</source>
        <translation>Papier des reçus</translation>
    </message>
    <message>
        <source>The code from the family&apos;s DreamJar. Type or scan it.</source>
        <translation>Le code du DreamJar de la famille. Saisissez-le ou scannez-le.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Try again when there is a network.</source>
        <translation>Le serveur n&apos;est pas joignable. Réessayez quand il y a du réseau.</translation>
    </message>
    <message>
        <source>This code is not valid. A fresh one comes from the family&apos;s DreamJar.</source>
        <translation>Ce code n&apos;est pas valable. Le DreamJar de la famille en donne un nouveau.</translation>
    </message>
    <message>
        <source>Gifts wait here to be sent to another server. They have to go first.</source>
        <translation>Des dons attendent ici d’être envoyés à un autre serveur. Ils doivent partir d’abord.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffScreen</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The jar had closed.</source>
        <translation>Le bocal était fermé.</translation>
    </message>
    <message>
        <source>The jar is not there any more.</source>
        <translation>Le bocal n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The jar is not one of this station&apos;s any more.</source>
        <translation>Le bocal n&apos;est plus à cette borne.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur n&apos;est pas joignable.</translation>
    </message>
    <message>
        <source>The disk does not take it.</source>
        <translation>Le disque ne l&apos;accepte pas.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little.</source>
        <translation>Trop de tentatives. Attendez un peu.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>Le serveur ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n don</numerusform>
            <numerusform>%n dons</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>The oldest waits since</source>
        <translation>Le plus ancien attend depuis</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Gifts wait for more than seven days. Look after the network.</source>
        <translation>Des dons attendent depuis plus de sept jours. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Gardés pour la famille</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>Horloge de cette machine</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>avance de %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>retard de %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>did not take the last page</source>
        <translation>n&apos;a pas pris la dernière page</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Set up by a family</source>
        <translation>Configurée par une famille</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, public jars by the rules for guests</source>
        <translation>non, bocaux publics selon les règles pour les invités</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Refusés par le serveur</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Let the station rest</source>
        <translation>Mettre la borne au repos</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Envoyer et recevoir maintenant</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Rapport de service</translation>
    </message>
    <message>
        <source>Find a receipt</source>
        <translation>Chercher un reçu</translation>
    </message>
    <message>
        <source>Choose jars</source>
        <translation>Choisir les bocaux</translation>
    </message>
    <message>
        <source>Choose amounts</source>
        <translation>Choisir les montants</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Choisir le papier</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Nettoyer l&apos;écran</translation>
    </message>
    <message>
        <source>Set up with a code</source>
        <translation>Configurer avec un code</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Leave the station</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Let the pictures move</source>
        <translation>Laisser les images bouger</translation>
    </message>
    <message>
        <source>Keep the pictures still</source>
        <translation>Garder les images fixes</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J&apos;ai terminé</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J&apos;ai besoin de temps</translation>
    </message>
    <message numerus="yes">
        <source>Everything you typed is cleared in %n seconds.</source>
        <translation>
            <numerusform>Tout ce que vous avez saisi sera effacé dans %n seconde.</numerusform>
            <numerusform>Tout ce que vous avez saisi sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 pour « %2 »</translation>
    </message>
    <message>
        <source>Your gift is safe. It is on its way to the jar.</source>
        <translation>Votre don est en sécurité. Il est en route vers le bocal.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>Your receipt as a QR code</source>
        <translation>Votre reçu en code QR</translation>
    </message>
    <message>
        <source>Take a picture: this is your receipt.</source>
        <translation>Prenez une photo : voici votre reçu.</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The family sends the receipt to your e-mail address later.</source>
        <translation>La famille vous enverra le reçu plus tard par e-mail.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::TypeScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::WhoScreen</name>
    <message>
        <source>May we know who you are?</source>
        <translation>Pouvons-nous savoir qui vous êtes ?</translation>
    </message>
    <message>
        <source>No, give without a name</source>
        <translation>Non, donner sans nom</translation>
    </message>
    <message>
        <source>Yes, and everybody may see my name</source>
        <translation>Oui, et tout le monde peut voir mon nom</translation>
    </message>
    <message>
        <source>Yes, but only the family may see it</source>
        <translation>Oui, mais seule la famille peut le voir</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</source>
        <translation>Ce que vous saisissez va à la famille de ce bocal et à personne d&apos;autre. C&apos;est verrouillé sur cette machine et effacé dès l&apos;arrivée.</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</source>
        <translation>Ce que vous saisissez va à la famille de ce bocal et à personne d&apos;autre. C&apos;est gardé sur cette machine jusqu&apos;à l&apos;arrivée, puis effacé ici.</translation>
    </message>
</context>
</TS>
