<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>BackPage</name>
    <message>
        <source>You can go back to DreamJar</source>
        <translation>Vous pouvez retourner à DreamJar</translation>
    </message>
    <message>
        <source>The browser has done its part. This page can be closed.</source>
        <translation>Le navigateur a fait sa part. Vous pouvez fermer cette page.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Given so far, against the goal</source>
        <translation>Donné jusqu&apos;ici, par rapport à l&apos;objectif</translation>
    </message>
    <message>
        <source>Given in each week</source>
        <translation>Donné chaque semaine</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By the way it came</source>
        <translation>Par provenance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No gift passes the filter.</source>
        <translation>Aucun don ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>--portable and --data-dir name two different places.</source>
        <translation>--portable et --data-dir désignent deux emplacements différents.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a profile&apos;s name: at most 40 letters, digits, - and _.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de profil&#xa0;: 40 caractères au plus, lettres, chiffres, - et _.</translation>
    </message>
</context>
<context>
    <name>GiftPapers</name>
    <message>
        <source>A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.</source>
        <translation>Un don par DreamJar est une promesse, notée ici. Ce n&apos;est pas une preuve de paiement.</translation>
    </message>
    <message>
        <source>Receipt %1 %2</source>
        <translation>Reçu %1 %2</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For the jar</source>
        <translation>Pour le bocal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Annulé depuis le</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Thank you for your gift.</source>
        <translation>Merci pour votre don.</translation>
    </message>
    <message>
        <source>Gift to %1</source>
        <translation>Don à %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Votre don</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Relevé %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>all gifts until %1</source>
        <translation>tous les dons jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Statement of gifts</source>
        <translation>Relevé de dons</translation>
    </message>
    <message>
        <source>Thank you for your gift to “{jar}”</source>
        <translation>Merci pour votre don à «&#xa0;{jar}&#xa0;»</translation>
    </message>
    <message>
        <source>Dear {donor},

thank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a good step nearer to this dream.

Warm regards
{parent}</source>
        <translation>Bonjour {donor},

merci pour votre don de {amount} à «&#xa0;{jar}&#xa0;» le {date}. Grâce à vous, {child} se rapproche d&apos;un bon pas de ce rêve.

Bien chaleureusement
{parent}</translation>
    </message>
    <message>
        <source>Letter %1 %2</source>
        <translation>Lettre %1 %2</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Your receipt for “%1”</source>
        <translation>Votre reçu pour « %1 »</translation>
    </message>
    <message>
        <source>thank you for your gift of %1 to “%2” on %3. The receipt goes with this mail.</source>
        <translation>merci pour votre don de %1 à « %2 » du %3. Le reçu est joint à cet e-mail.</translation>
    </message>
    <message>
        <source>My gifts %1</source>
        <translation>Mes dons %1</translation>
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
        <translation>Mes dons</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Hidden publicly</source>
        <translation>Masqué au public</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Gifts to “%1”</source>
        <translation>Dons à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Gifts to %1</source>
        <translation>Dons à %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>This is no text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>Ce n’est pas du texte en UTF-8. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Ligne %1 : le guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quotation mark.</source>
        <translation>Ligne %1 : quelque chose suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, “%1” and “%2” among them.</source>
        <translation>La première ligne doit nommer les colonnes, dont « %1 » et « %2 ».</translation>
    </message>
    <message>
        <source>There is no column “%1”, “%2” or “%3”: nothing to note.</source>
        <translation>Il n’y a pas de colonne « %1 », « %2 » ou « %3 » : rien à noter.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-05-01 14:30:00.</source>
        <translation>« %1 » n’est pas une date comme 2026-05-01 14:30:00.</translation>
    </message>
    <message>
        <source>“%1” is no whole amount.</source>
        <translation>« %1 » n’est pas un montant entier.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>« %1 » n’est aucun de : %2.</translation>
    </message>
    <message>
        <source>“%1” does not say when it was reviewed.</source>
        <translation>« %1 » ne dit pas quand cela a été vérifié.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1: no gift has this date, amount and name.</source>
        <translation>Ligne %1 : aucun don n’a cette date, ce montant et ce nom.</translation>
    </message>
    <message>
        <source>Line %1: which gift this is cannot be told.</source>
        <translation>Ligne %1 : on ne peut pas dire de quel don il s’agit.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Raise money for a child&apos;s dream, safely.</source>
        <translation>Collecter pour le rêve d&apos;un enfant, en toute sécurité.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Connect to this DreamJar server.</source>
        <translation>Utiliser ce serveur DreamJar.</translation>
    </message>
    <message>
        <source>Be a donation station: full screen, for strangers (docs/KIOSK.md).</source>
        <translation>Servir de borne de dons&#xa0;: plein écran, pour des inconnus (docs/KIOSK.md).</translation>
    </message>
    <message>
        <source>Play the main job with invented data, write a picture of every screen to this folder and leave.</source>
        <translation>Jouer la tâche principale avec des données inventées, enregistrer une image de chaque écran dans ce dossier et quitter.</translation>
    </message>
    <message>
        <source>What is &apos;%1&apos;? See dreamjar --help.</source>
        <translation>Que veut dire «&#xa0;%1&#xa0;»&#x202f;? Voir dreamjar --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the address of a server. An example: http://127.0.0.1:8080</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un serveur. Par exemple&#xa0;: http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Parler cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look like this, now: light or dark.</source>
        <translation>Choisir l&apos;aspect, cette fois&#xa0;: light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Draw everything this many times as large: 1 to 3, for instance 1.5.</source>
        <translation>Tout dessiner autant de fois plus grand&#xa0;: de 1 à 3, par exemple 1.5.</translation>
    </message>
    <message>
        <source>DreamJar does not speak &apos;%1&apos;. It speaks %2.</source>
        <translation>DreamJar ne parle pas «&#xa0;%1&#xa0;». Il parle %2.</translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;. It is light or dark.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n&apos;existe pas. C&apos;est light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale. It is a number from 1 to 3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une échelle. C&apos;est un nombre de 1 à 3.</translation>
    </message>
    <message>
        <source>Keep everything apart from other profiles, under this name.</source>
        <translation>Tout garder sous ce nom, à part des autres profils.</translation>
    </message>
    <message>
        <source>Keep everything in a folder beside the program and write nowhere else. A file named &apos;portable&apos; there does the same.</source>
        <translation>Tout conserver dans un dossier à côté du programme et n&apos;écrire nulle part ailleurs. Un fichier nommé «&#xa0;portable&#xa0;» à cet endroit a le même effet.</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>Impossible d&apos;écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The printer did not take it. The receipt can be saved as PDF instead.</source>
        <translation>L&apos;imprimante ne l&apos;a pas accepté. Le reçu peut être enregistré en PDF.</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Arrêté. Aucun fichier n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>Impossible d&apos;écrire à cet endroit. Rien n&apos;a été modifié&#x202f;; choisissez un autre dossier ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Un don a été supprimé pendant l&apos;écriture. Rien n&apos;a été modifié&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>Save the gifts</source>
        <translation>Enregistrer les dons</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>DreamJar is already at work here</source>
        <translation>DreamJar est déjà à l&apos;œuvre ici</translation>
    </message>
    <message>
        <source>Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.</source>
        <translation>Un autre DreamJar utilise ces données&#xa0;: %1. Elles sont intactes. Fermez l&apos;autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>DreamJar cannot write here</source>
        <translation>DreamJar ne peut pas écrire ici</translation>
    </message>
    <message>
        <source>This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with another folder (--data-dir), then try again.</source>
        <translation>Ce dossier ne laisse pas DreamJar écrire&#xa0;: %1. Rien n&apos;a été modifié. Autorisez l&apos;écriture ou lancez DreamJar avec un autre dossier (--data-dir), puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no room left for DreamJar&apos;s data: %1. What is stored is safe. Free some space, then try again.</source>
        <translation>Il n&apos;y a plus de place pour les données de DreamJar&#xa0;: %1. Ce qui est enregistré est en sûreté. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This data belongs to a newer DreamJar</source>
        <translation>Ces données viennent d&apos;un DreamJar plus récent</translation>
    </message>
    <message>
        <source>A newer version of DreamJar has worked with %1. This one leaves it untouched. Please install the newer version, then try again.</source>
        <translation>Une version plus récente de DreamJar a utilisé %1. Celle-ci n&apos;y touche pas. Veuillez installer la version plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>A file of DreamJar is damaged</source>
        <translation>Un fichier de DreamJar est endommagé</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done and noted on this computer: %1. It can put back its own copy of %2 and carry over from the damaged file what had not been sent yet, as far as that can be read. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>DreamJar ne peut pas lire ce qui a été fait et noté sur cet ordinateur&#xa0;: %1. Il peut remettre sa propre copie (%2) et reprendre du fichier endommagé ce qui n&apos;avait pas encore été envoyé, pour autant que ce soit lisible. Le fichier endommagé est conservé sous un autre nom&#x202f;; rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Remettre la copie</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.</source>
        <translation>DreamJar ne peut pas lire ce qui a été fait sur cet ordinateur et pas encore envoyé&#xa0;: %1. Il peut mettre le fichier endommagé de côté, sous un autre nom dans le même dossier, et continuer avec ce que le serveur a. Rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>Put it aside and go on</source>
        <translation>Mettre de côté et continuer</translation>
    </message>
    <message>
        <source>DreamJar&apos;s database cannot be opened</source>
        <translation>La base de données de DreamJar ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. Put a copy of the file back, or ask somebody who knows databases, then try again.</source>
        <translation>Les bocaux et les dons conservés sur cet ordinateur sont dans %1, et DreamJar ne peut pas l&apos;ouvrir. Rien n&apos;a été modifié. Remettez une copie du fichier ou demandez à quelqu&apos;un qui s&apos;y connaît en bases de données, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of DreamJar is missing</source>
        <translation>Il manque une partie de DreamJar</translation>
    </message>
    <message>
        <source>DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please install DreamJar again.</source>
        <translation>DreamJar n&apos;est pas installé en entier&#xa0;: impossible de charger %1. Vos données sont intactes. Veuillez réinstaller DreamJar.</translation>
    </message>
    <message>
        <source>DreamJar could not open its data</source>
        <translation>DreamJar n&apos;a pas pu ouvrir ses données</translation>
    </message>
    <message>
        <source>Something kept DreamJar from opening %1. Nothing was changed.</source>
        <translation>Quelque chose a empêché DreamJar d&apos;ouvrir %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. It can put back its own copy of %2; what was done since then may be missing. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>Les bocaux et les dons conservés sur cet ordinateur sont dans %1, et DreamJar ne peut pas l&apos;ouvrir. Il peut remettre sa propre copie (%2)&#x202f;; ce qui a été fait depuis peut manquer. Le fichier endommagé est conservé sous un autre nom&#x202f;; rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>There is nothing here yet that could be copied.</source>
        <translation>Il n&apos;y a encore rien à copier ici.</translation>
    </message>
    <message>
        <source>There is no %1 any more. Nothing was changed.</source>
        <translation>%1 n&apos;existe plus. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is no copy of DreamJar&apos;s data in %1. Nothing was changed.</source>
        <translation>Il n&apos;y a pas de copie des données de DreamJar dans %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; please try an older copy.</source>
        <translation>%1 est endommagé. Rien n&apos;a été modifié&#x202f;; essayez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>%1 was made by a newer DreamJar. Nothing was changed; please install the newer version first.</source>
        <translation>%1 vient d&apos;un DreamJar plus récent. Rien n&apos;a été modifié&#x202f;; installez d&apos;abord la version plus récente.</translation>
    </message>
    <message>
        <source>%1 is the copy of a server&apos;s own database. Whoever runs that server can put it back; nothing was changed here.</source>
        <translation>%1 est la copie de la base de données d&apos;un serveur. La personne qui gère ce serveur peut la remettre&#x202f;; rien n&apos;a été modifié ici.</translation>
    </message>
    <message>
        <source>It cannot be written there: %1. Nothing was changed; choose another folder.</source>
        <translation>Impossible d&apos;écrire à cet endroit&#xa0;: %1. Rien n&apos;a été modifié&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another DreamJar is at work on this data. Close it, then try again.</source>
        <translation>Un autre DreamJar travaille sur ces données. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It did not work, and nothing was changed.</source>
        <translation>Cela n&apos;a pas marché, et rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>La copie est remise en place.</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Ce qui était là avant est conservé sous %1.</translation>
    </message>
    <message>
        <source>What waited to be sent still does.</source>
        <translation>Ce qui attendait l&apos;envoi l&apos;attend toujours.</translation>
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
</context>
<context>
    <name>dreamjar::desktop::Backups</name>
    <message>
        <source>It is not there just now: a stick that is not plugged in, perhaps. DreamJar goes on with its own copies.</source>
        <translation>Il n’est pas là en ce moment : peut-être une clé USB qui n’est pas branchée. DreamJar continue avec ses propres copies.</translation>
    </message>
    <message>
        <source>For a week no copy of your data could be made in %1. DreamJar goes on with its own copies.</source>
        <translation>Depuis une semaine, aucune copie de vos données n’a pu être faite dans %1. DreamJar continue avec ses propres copies.</translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Desktop</name>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It was put aside and is being fetched again. What you did here is safe.</source>
        <translation>La copie locale des données du serveur était endommagée. Elle a été mise de côté et est en train d&apos;être récupérée. Ce que vous avez fait ici est en sûreté.</translation>
    </message>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>Remise en place de la copie</translation>
    </message>
    <message>
        <source>DreamJar looks at it whole first. This takes a moment.</source>
        <translation>DreamJar la vérifie d&apos;abord en entier. Cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AccountPane</name>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>vous@example.org</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 3 characters. Strangers see it only when you give without a first name.</source>
        <translation>Au moins 3 caractères. Les inconnus ne le voient que si vous donnez sans prénom.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Déjà utilisés sur cet ordinateur</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>Au moins 8 caractères. Une courte phrase se retient bien.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Créez votre compte</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Heureux de vous revoir</translation>
    </message>
    <message>
        <source>One account for you; your children need none.</source>
        <translation>Un seul compte, pour vous&#x202f;; vos enfants n&apos;en ont pas besoin.</translation>
    </message>
    <message>
        <source>Sign in to see your children, jars and gifts.</source>
        <translation>Connectez-vous pour voir vos enfants, vos bocaux et vos dons.</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>Vous avez déjà un compte&#x202f;?</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>The keyring does not give out this session. Please enter the password.</source>
        <translation>Le trousseau ne livre pas cette session. Veuillez saisir le mot de passe.</translation>
    </message>
    <message>
        <source>Creating your account …</source>
        <translation>Création de votre compte&#xa0;…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion&#xa0;…</translation>
    </message>
    <message>
        <source>Your keyring is locked, so we cannot see whether you were signed in. Unlock it and start DreamJar again, or sign in here for now.</source>
        <translation>Votre trousseau est verrouillé&#xa0;: impossible de savoir si vous étiez connecté. Déverrouillez-le et relancez DreamJar, ou connectez-vous ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>This computer has no keyring. You can sign in, and stay signed in until you close DreamJar.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau. Vous pouvez vous connecter et le rester jusqu&apos;à la fermeture de DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AttentionList</name>
    <message>
        <source>One thing could not be settled with the server and needs your decision.</source>
        <translation>Une chose n&apos;a pas pu être réglée avec le serveur et attend votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation>
            <numerusform>%n chose n&apos;a pas pu être réglée avec le serveur et attend votre décision.</numerusform>
            <numerusform>%n choses n&apos;ont pas pu être réglées avec le serveur et attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>One thing waits here until the server can be reached. It goes by itself.</source>
        <translation>Une chose attend ici que le serveur soit joignable. Elle partira d&apos;elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation>
            <numerusform>%n chose attend ici que le serveur soit joignable. Elle partira d&apos;elle-même.</numerusform>
            <numerusform>%n choses attendent ici que le serveur soit joignable. Elles partiront d&apos;elles-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s jar “%2” is full! What shall happen now?</source>
        <translation>Le bocal «&#xa0;%2&#xa0;» de %1 est plein&#x202f;! Que faire maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>The last day of “%1” has passed. It still accepts gifts until you close it.</source>
        <translation>Le dernier jour de «&#xa0;%1&#xa0;» est passé. Il accepte encore des dons jusqu&apos;à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.</source>
        <translation>%1 aura 16 ans le %2. Dès ce jour, plus de nouveau bocal&#x202f;; ceux qui sont ouverts continuent jusqu&apos;à ce que vous les fermiez.</translation>
    </message>
    <message>
        <source>Look at the children</source>
        <translation>Voir les enfants</translation>
    </message>
    <message>
        <source>This computer has no keyring: you are signed in until you close DreamJar.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau&#xa0;: votre session dure jusqu&apos;à la fermeture de DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Avatar</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BackupCard</name>
    <message>
        <source>Copies of your data</source>
        <translation>Copies de vos données</translation>
    </message>
    <message>
        <source>They lie on the same disk. Copy them to another one now and then, a stick for example: with such a copy you can go on on a new computer. Keep it where only you can read it.</source>
        <translation>Elles sont sur le même disque. Copiez-les de temps en temps ailleurs, par exemple sur une clé USB&#xa0;: avec une telle copie, vous pourrez continuer sur un nouvel ordinateur. Gardez-la là où vous seul pouvez la lire.</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>Copier ailleurs…</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Remettre une copie…</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day, from the second day on, and keeps the newest seven.</source>
        <translation>DreamJar fait lui-même une copie par jour, dès le deuxième jour, et garde les sept dernières.</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day and keeps the newest seven. The last one is of %1.</source>
        <translation>DreamJar fait lui-même une copie par jour et garde les sept dernières. Dernière copie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Copied to %1, as it is now.</source>
        <translation>Copié dans %1, dans l&apos;état actuel.</translation>
    </message>
    <message>
        <source>A folder for the daily copies</source>
        <translation>Un dossier pour les copies quotidiennes</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Ne plus y copier</translation>
    </message>
    <message>
        <source>A copy a day can go into another folder as well.</source>
        <translation>Une copie par jour peut aussi aller dans un autre dossier.</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. %2</source>
        <comment>folder, what is wrong</comment>
        <translation>Une copie par jour va aussi dans %1. %2</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. The last one there is of %2.</source>
        <translation>Une copie par jour va aussi dans %1. La dernière y date du %2.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Banner</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookBar</name>
    <message>
        <source>Search gifts</source>
        <translation>Rechercher des dons</translation>
    </message>
    <message>
        <source>Donor, comment or note</source>
        <translation>Donateur, commentaire ou note</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Filters that are kept under a name</source>
        <translation>Filtres conservés sous un nom</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>What to do with the selected gifts</source>
        <translation>Que faire des dons sélectionnés</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marquer comme non vérifié</translation>
    </message>
    <message>
        <source>Thanks: %1</source>
        <translation>Remerciement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Lettres de remerciement…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Reçus…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Filter (on)</source>
        <translation>Filtre (actif)</translation>
    </message>
    <message>
        <source>Receipts by e-mail…</source>
        <translation>Reçus par e-mail…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookFilterPanel</name>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Jusqu&apos;au jour</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Everybody but this donor</source>
        <translation>Tous sauf ce donateur</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Montant à partir de</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Montant jusqu&apos;à</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>masqué au public</translation>
    </message>
    <message>
        <source>shown publicly</source>
        <translation>visible du public</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>non émis</translation>
    </message>
    <message>
        <source>Changed since they were reviewed</source>
        <translation>Modifiés depuis leur vérification</translation>
    </message>
    <message>
        <source>All but these days</source>
        <translation>Tous sauf ces jours</translation>
    </message>
    <message>
        <source>All but these amounts</source>
        <translation>Tous sauf ces montants</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>avec un commentaire</translation>
    </message>
    <message>
        <source>without a comment</source>
        <translation>sans commentaire</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookTable</name>
    <message>
        <source>Gifts to your jars</source>
        <translation>Dons à vos bocaux</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookWords</name>
    <message>
        <source>hidden publicly</source>
        <translation>masqué au public</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Public sees</source>
        <translation>Le public voit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>à remercier</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>remercié</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By jar</source>
        <translation>Par bocal</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Par enfant</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Par donateur</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>en route&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>retenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to sort; with Ctrl, sort further within what is equal.</source>
        <translation>Cliquez pour trier&#x202f;; avec Ctrl, triez en plus ce qui est égal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>vérifié</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BrowsePane</name>
    <message>
        <source>Browse jars</source>
        <translation>Parcourir les bocaux</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Bocaux</translation>
    </message>
    <message>
        <source>Search jars</source>
        <translation>Rechercher des bocaux</translation>
    </message>
    <message>
        <source>Search by title, story or first name</source>
        <translation>Titre, histoire ou prénom</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Most given</source>
        <translation>Les plus de dons</translation>
    </message>
    <message>
        <source>Closest to the goal</source>
        <translation>Les plus proches du but</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Bientôt terminés</translation>
    </message>
    <message>
        <source>Largest goal</source>
        <translation>Plus grand objectif</translation>
    </message>
    <message>
        <source>Smallest goal</source>
        <translation>Plus petit objectif</translation>
    </message>
    <message>
        <source>Least given</source>
        <translation>Les moins de dons</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>1 jar fits.</source>
        <translation>1 bocal correspond.</translation>
    </message>
    <message>
        <source>%1 jars fit.</source>
        <translation>%1 bocaux correspondent.</translation>
    </message>
    <message>
        <source>One open jar. Everybody can give, no account needed.</source>
        <translation>Un bocal ouvert. Tout le monde peut donner, sans compte.</translation>
    </message>
    <message>
        <source>%1 open jars. Everybody can give, no account needed.</source>
        <translation>%1 bocaux ouverts. Tout le monde peut donner, sans compte.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No open jar has these words in its title, story or first name.</source>
        <translation>Aucun bocal ouvert n&apos;a ces mots dans son titre, son histoire ou le prénom.</translation>
    </message>
    <message>
        <source>Show all jars</source>
        <translation>Afficher tous les bocaux</translation>
    </message>
    <message>
        <source>The server sleeps</source>
        <translation>Le serveur dort</translation>
    </message>
    <message>
        <source>It cannot be reached right now. Jars appear here as soon as it answers.</source>
        <translation>Il n&apos;est pas joignable en ce moment. Les bocaux apparaîtront dès qu&apos;il répondra.</translation>
    </message>
    <message>
        <source>Fetching the jars</source>
        <translation>Récupération des bocaux</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>No open jars yet</source>
        <translation>Pas encore de bocaux ouverts</translation>
    </message>
    <message>
        <source>As soon as a parent starts one, it stands here.</source>
        <translation>Dès qu&apos;un parent en crée un, il apparaît ici.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChartsView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>%1 in all, %2. The same numbers are in the table.</source>
        <translation>%1 en tout, %2. Les mêmes chiffres sont dans le tableau.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The chart cannot be written there. Choose another folder.</source>
        <translation>Impossible d&apos;écrire le graphique à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Show jars</source>
        <translation>Voir les bocaux</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Nouveau bocal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and date of birth</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n ouvert</numerusform>
            <numerusform>%1, %n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>From the 16th birthday on, no new jar can be started.</source>
        <translation>À partir du 16e anniversaire, plus de nouveau bocal possible.</translation>
    </message>
    <message>
        <source>New jar for %1</source>
        <translation>Nouveau bocal pour %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 can be removed once no jar is open.</source>
        <translation>%1 pourra être retiré quand aucun bocal ne sera ouvert.</translation>
    </message>
    <message>
        <source>16 or older: open jars go on, but no new one can be started.</source>
        <translation>16 ans ou plus&#xa0;: les bocaux ouverts continuent, mais plus de nouveau bocal.</translation>
    </message>
    <message>
        <source>Show %1&apos;s jars</source>
        <translation>Voir les bocaux de %1</translation>
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
        <translation>Retour aux enfants</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nom de l&apos;enfant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Only chooses the drawn face while there is no picture.</source>
        <translation>Sert seulement à dessiner le visage tant qu&apos;il n&apos;y a pas d&apos;image.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>It is never shown to strangers.</source>
        <translation>Elle n&apos;est jamais montrée aux inconnus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Strangers only ever see the first name.</source>
        <translation>Les inconnus ne voient jamais que le prénom.</translation>
    </message>
    <message>
        <source>Strangers see “%1”.</source>
        <translation>Les inconnus voient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement&#xa0;…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Strangers see a first name, never more.</source>
        <translation>Les inconnus voient un prénom, jamais plus.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>No children here yet</source>
        <translation>Pas encore d&apos;enfants ici</translation>
    </message>
    <message>
        <source>Add your child with name and birthday; then a jar can be started for a dream.</source>
        <translation>Ajoutez votre enfant avec son nom et sa date de naissance&#x202f;; vous pourrez ensuite créer un bocal pour un rêve.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Les plus jeunes</translation>
    </message>
    <message>
        <source>Most jars</source>
        <translation>Le plus de bocaux</translation>
    </message>
    <message>
        <source>Most raised</source>
        <translation>Le plus collecté</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>%1&apos;s entry is removed from this computer and from the server.</source>
        <translation>La fiche de %1 est retirée de cet ordinateur et du serveur.</translation>
    </message>
    <message>
        <source>This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.</source>
        <translation>Cela retire aussi %1 avec tous leurs dons, ici et sur le serveur. Les donateurs gardent leurs références.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message>
        <source>All but the marked ones</source>
        <translation>Tout sauf ce qui est coché</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <translation>
            <numerusform>tout sauf %n</numerusform>
            <numerusform>tout sauf %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashDialog</name>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Deux modifications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing was overwritten, and everything else goes on syncing. Choose what shall hold.</source>
        <translation>Vous l&apos;avez modifié ici et, entre-temps, il a été modifié sur le serveur, peut-être par vous sur un autre ordinateur. Rien n&apos;a été écrasé, et tout le reste continue de se synchroniser. Choisissez ce qui doit valoir.</translation>
    </message>
    <message>
        <source>The fields that were changed</source>
        <translation>Les champs modifiés</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Garder ce qui est sur le serveur</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Envoyer ceci</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashFields</name>
    <message>
        <source>no last day</source>
        <translation>aucun dernier jour</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>les montants habituels</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ouvert ou fermé</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Qui peut le trouver</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Montants proposés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashBar</name>
    <message>
        <source>DreamJar ended unexpectedly the last time. What you did is kept.</source>
        <translation>DreamJar s’est arrêté de façon inattendue la dernière fois. Ce que vous avez fait est gardé.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashDialog</name>
    <message>
        <source>Report of the last crash</source>
        <translation>Rapport du dernier plantage</translation>
    </message>
    <message>
        <source>This is all of it: the version, the system, and where in the program it happened. Nothing of yours is in it, and it lies on this computer alone. Whoever looks after DreamJar for you can use it; they have it only when you give it to them.</source>
        <translation>C’est tout : la version, le système et l’endroit du programme où cela s’est produit. Il n’y a rien de vous dedans, et il n’est que sur cet ordinateur. La personne qui s’occupe de DreamJar pour vous peut s’en servir ; elle ne l’a que si vous le lui donnez.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>Impossible d’y écrire. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DashboardPane</name>
    <message>
        <source>New jar</source>
        <translation>Nouveau bocal</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Bocaux</translation>
    </message>
    <message>
        <source>Open jars</source>
        <translation>Bocaux ouverts</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Collecté</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Dernier don</translation>
    </message>
    <message>
        <source>All my jars</source>
        <translation>Tous mes bocaux</translation>
    </message>
    <message>
        <source>Your jars</source>
        <translation>Vos bocaux</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Tous les dons</translation>
    </message>
    <message>
        <source>No gifts yet. Tell family and friends about your jar; everybody can give without an account.</source>
        <translation>Pas encore de dons. Parlez de votre bocal à vos proches&#x202f;; tout le monde peut donner sans compte.</translation>
    </message>
    <message>
        <source>Last gifts</source>
        <translation>Derniers dons</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>en route&#xa0;: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Whose dream comes first?</source>
        <translation>Quel rêve vient en premier&#x202f;?</translation>
    </message>
    <message>
        <source>Add your child with name and birthday. Strangers will only ever see the first name.</source>
        <translation>Ajoutez votre enfant avec son nom et sa date de naissance. Les inconnus ne verront jamais que le prénom.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>Now a jar to fill</source>
        <translation>Maintenant, un bocal à remplir</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: say what it is for and how much it takes.</source>
        <translation>Un vélo, un violon, une semaine à la mer&#xa0;: dites à quoi il sert et combien il faut.</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Créer un bocal</translation>
    </message>
    <message>
        <source>Two small steps, and the first jar stands.</source>
        <translation>Deux petites étapes, et le premier bocal est là.</translation>
    </message>
    <message>
        <source>This is how your jars are doing.</source>
        <translation>Voici où en sont vos bocaux.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DonationsPane</name>
    <message>
        <source>My donations</source>
        <translation>Mes dons</translation>
    </message>
    <message>
        <source>What you gave to other children&apos;s jars.</source>
        <translation>Ce que vous avez donné aux bocaux d&apos;autres enfants.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>You have not given yet</source>
        <translation>Vous n&apos;avez pas encore donné</translation>
    </message>
    <message>
        <source>Your gifts stand here with their sum, year by year. Every jar is glad of a little light.</source>
        <translation>Vos dons apparaissent ici avec leur somme, année par année. Chaque bocal aime un peu de lumière.</translation>
    </message>
    <message>
        <source>Look at jars</source>
        <translation>Voir des bocaux</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>dont %1 en route</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau CSV…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tableau PDF…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>Statement for some days…</source>
        <translation>Relevé pour une période…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message>
        <source>Please choose a username.</source>
        <translation>Veuillez choisir un nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Veuillez saisir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please enter a password.</source>
        <translation>Veuillez saisir un mot de passe.</translation>
    </message>
    <message>
        <source>Please enter your current password, so that we know it is you.</source>
        <translation>Veuillez saisir votre mot de passe actuel, pour confirmer que c&apos;est bien vous.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Veuillez saisir votre prénom.</translation>
    </message>
    <message>
        <source>Please enter your last name.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>Please enter the child&apos;s name.</source>
        <translation>Veuillez saisir le nom de l&apos;enfant.</translation>
    </message>
    <message>
        <source>Please choose the date of birth.</source>
        <translation>Veuillez choisir la date de naissance.</translation>
    </message>
    <message>
        <source>Please enter the web address of a picture.</source>
        <translation>Veuillez saisir l&apos;adresse web d&apos;une image.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Veuillez choisir dans la liste.</translation>
    </message>
    <message>
        <source>Please give the jar a title.</source>
        <translation>Veuillez donner un titre au bocal.</translation>
    </message>
    <message>
        <source>Please tell in a few words what the jar is for.</source>
        <translation>Veuillez dire en quelques mots à quoi sert le bocal.</translation>
    </message>
    <message>
        <source>Please enter the goal, as a whole amount.</source>
        <translation>Veuillez saisir l&apos;objectif, en montant entier.</translation>
    </message>
    <message>
        <source>Please choose a category.</source>
        <translation>Veuillez choisir une catégorie.</translation>
    </message>
    <message>
        <source>Please say whether the jar is open.</source>
        <translation>Veuillez indiquer si le bocal est ouvert.</translation>
    </message>
    <message>
        <source>Please say whether the jar has a last day.</source>
        <translation>Veuillez indiquer si le bocal a un dernier jour.</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>Veuillez choisir le dernier jour.</translation>
    </message>
    <message>
        <source>Please choose or enter an amount.</source>
        <translation>Veuillez choisir ou saisir un montant.</translation>
    </message>
    <message>
        <source>Please enter a comment.</source>
        <translation>Veuillez saisir un commentaire.</translation>
    </message>
    <message>
        <source>Please say whether your name may be shown.</source>
        <translation>Veuillez indiquer si votre nom peut être montré.</translation>
    </message>
    <message>
        <source>Please enter your name. You can still hide it from the public.</source>
        <translation>Veuillez saisir votre nom. Vous pouvez toujours le masquer au public.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address. Only the parent sees it.</source>
        <translation>Veuillez saisir votre adresse e-mail. Seul le parent la voit.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation>
            <numerusform>Un nom d&apos;utilisateur a au moins %n caractère.</numerusform>
            <numerusform>Un nom d&apos;utilisateur a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation>
            <numerusform>Un nom a au moins %n caractère.</numerusform>
            <numerusform>Un nom a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation>
            <numerusform>Veuillez utiliser au moins %n caractère.</numerusform>
            <numerusform>Veuillez utiliser au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the goal as a whole amount, for example 500.</source>
        <translation>Veuillez saisir l&apos;objectif en montant entier, par exemple 500.</translation>
    </message>
    <message>
        <source>Please enter a whole amount, for example 25.</source>
        <translation>Veuillez saisir un montant entier, par exemple 25.</translation>
    </message>
    <message>
        <source>A goal is at least 1.</source>
        <translation>Un objectif est d&apos;au moins 1.</translation>
    </message>
    <message>
        <source>A gift is at least 1.</source>
        <translation>Un don est d&apos;au moins 1.</translation>
    </message>
    <message>
        <source>A goal is at most 100,000.</source>
        <translation>Un objectif est d&apos;au plus 100&#x202f;000.</translation>
    </message>
    <message>
        <source>A gift is at most 100,000.</source>
        <translation>Un don est d&apos;au plus 100&#x202f;000.</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation>
            <numerusform>Veuillez raccourcir à %n caractère au plus.</numerusform>
            <numerusform>Veuillez raccourcir à %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer with yes or no.</source>
        <translation>Veuillez répondre par oui ou par non.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.org.</source>
        <translation>Ce n&apos;est pas une adresse e-mail. Exemple&#xa0;: anna@example.org.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://example.org/picture.jpg.</source>
        <translation>Ce n&apos;est pas une adresse web. Exemple&#xa0;: https://example.org/picture.jpg.</translation>
    </message>
    <message>
        <source>Please choose a date from the calendar.</source>
        <translation>Veuillez choisir une date dans le calendrier.</translation>
    </message>
    <message>
        <source>There is an invisible character in here. Please type it again.</source>
        <translation>Il y a ici un caractère invisible. Veuillez le retaper.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and @ . + - _, without spaces.</source>
        <translation>Veuillez n&apos;utiliser que des lettres, des chiffres et @ . + - _, sans espaces.</translation>
    </message>
    <message>
        <source>Somebody already has this username. Please choose another one.</source>
        <translation>Ce nom d&apos;utilisateur est déjà pris. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>There is already an account with this address. You can sign in with it.</source>
        <translation>Il existe déjà un compte avec cette adresse. Vous pouvez l&apos;utiliser pour vous connecter.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Please choose another one.</source>
        <translation>Ce mot de passe est l&apos;un des premiers que l&apos;on essaierait. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Ce n&apos;est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Please choose a date that is not in the future.</source>
        <translation>Veuillez choisir une date qui n&apos;est pas dans le futur.</translation>
    </message>
    <message>
        <source>DreamJar is for children under 16. From the 16th birthday on, no jar can be started.</source>
        <translation>DreamJar est fait pour les enfants de moins de 16 ans. À partir du 16e anniversaire, plus de nouveau bocal possible.</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing you typed is lost.</source>
        <translation>Veuillez revoir les champs marqués. Rien de ce que vous avez saisi n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent.</source>
        <translation>Ce bocal a été fermé et ne prend plus de dons. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This child still has an open jar. Close it first, then try again.</source>
        <translation>Cet enfant a encore un bocal ouvert. Fermez-le d&apos;abord, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have removed it.</source>
        <translation>Cela n&apos;existe plus. Quelqu&apos;un l&apos;a peut-être retiré.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it cannot be changed from here.</source>
        <translation>Cela appartient à quelqu&apos;un d&apos;autre et ne peut pas être modifié d&apos;ici.</translation>
    </message>
    <message>
        <source>Please sign in first. What you typed stays here.</source>
        <translation>Veuillez d&apos;abord vous connecter. Ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>E-mail address and password do not go together. Please try again.</source>
        <translation>L&apos;adresse e-mail et le mot de passe ne vont pas ensemble. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>That were many tries in a short time. Please wait a few minutes and try again.</source>
        <translation>Beaucoup d&apos;essais en peu de temps. Veuillez attendre quelques minutes et réessayer.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Look at it again, then decide.</source>
        <translation>Cela a été modifié ailleurs entre-temps. Regardez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>The server cannot be reached right now. Nothing is lost; please try again in a moment.</source>
        <translation>Le serveur n&apos;est pas joignable en ce moment. Rien n&apos;est perdu&#x202f;; veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost; please try again in a moment.</source>
        <translation>Le serveur a eu un problème. Rien n&apos;est perdu&#x202f;; veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>This computer could not save it. Is the disk full? What you typed stays here.</source>
        <translation>Cet ordinateur n&apos;a pas pu l&apos;enregistrer. Le disque est-il plein&#x202f;? Ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Signing in with Google is not set up here. Your password works.</source>
        <translation>La connexion avec Google n&apos;est pas configurée ici. Votre mot de passe fonctionne.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be reached. Is there a connection to the internet?</source>
        <translation>La page de connexion n&apos;est pas joignable. Êtes-vous connecté à Internet&#x202f;?</translation>
    </message>
    <message>
        <source>This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.</source>
        <translation>Cet ordinateur n&apos;a pas laissé le navigateur répondre à DreamJar. Rien n&apos;a été envoyé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>No web browser could be opened on this computer. Your password works without one.</source>
        <translation>Aucun navigateur web n&apos;a pu être ouvert sur cet ordinateur. Votre mot de passe fonctionne sans.</translation>
    </message>
    <message>
        <source>You did not allow it in the browser, so nothing happened here.</source>
        <translation>Vous ne l&apos;avez pas autorisé dans le navigateur&#x202f;; rien ne s&apos;est passé ici.</translation>
    </message>
    <message>
        <source>The sign-in page ended with a refusal. Nothing happened here; please try again.</source>
        <translation>La page de connexion s&apos;est terminée par un refus. Rien ne s&apos;est passé ici&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.</source>
        <translation>Ce que le navigateur a rapporté ne correspondait pas à cette connexion et a été écarté. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Please try again.</source>
        <translation>Aucun retour du navigateur en cinq minutes. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Signing in with Google was cancelled.</source>
        <translation>La connexion avec Google a été annulée.</translation>
    </message>
    <message>
        <source>The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.</source>
        <translation>Le serveur DreamJar n&apos;a pas accepté la réponse de la page de connexion. Rien ne s&apos;est passé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Please enter its password once.</source>
        <translation>Il existe déjà un compte avec %1. Veuillez saisir son mot de passe une fois.</translation>
    </message>
    <message>
        <source>The address of this Google account belongs to another DreamJar account. Sign in to that one instead.</source>
        <translation>L&apos;adresse de ce compte Google appartient à un autre compte DreamJar. Connectez-vous plutôt à celui-là.</translation>
    </message>
    <message>
        <source>That took longer than ten minutes. Please continue with Google once more.</source>
        <translation>Cela a pris plus de dix minutes. Veuillez continuer avec Google encore une fois.</translation>
    </message>
    <message>
        <source>Please choose who can find the jar.</source>
        <translation>Veuillez choisir qui peut trouver le bocal.</translation>
    </message>
    <message>
        <source>Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.</source>
        <translation>Veuillez saisir de quatre à six montants différents, par exemple 10, 20, 50, 100 – ou aucun.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FeaturedRow</name>
    <message>
        <source>Stop moving</source>
        <translation>Arrêter le défilement</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Presque au but</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>by whom, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the featured jars</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Presque au but&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
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
        <translation>Bienvenue dans DreamJar</translation>
    </message>
    <message>
        <source>A jar for a child&apos;s dream, filled by the people who care.</source>
        <translation>Un bocal pour le rêve d&apos;un enfant, rempli par ceux qui l&apos;aiment.</translation>
    </message>
    <message>
        <source>Set up DreamJar on this computer</source>
        <translation>Installer DreamJar sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing else is needed, and you can start right away.</source>
        <translation>Tout reste sur cet ordinateur. Il ne faut rien d&apos;autre, et vous pouvez commencer tout de suite.</translation>
    </message>
    <message>
        <source>Connect to a DreamJar server</source>
        <translation>Rejoindre un serveur DreamJar</translation>
    </message>
    <message>
        <source>Somebody runs a server for your family, school or club and gave you its address.</source>
        <translation>Quelqu&apos;un gère un serveur pour votre famille, votre école ou votre club et vous a donné son adresse.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des exemples</translation>
    </message>
    <message>
        <source>See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere.</source>
        <translation>Voyez ce que cela donne quand les bocaux se remplissent. Familles inventées&#x202f;; rien de ce que vous y faites n&apos;est gardé ailleurs.</translation>
    </message>
    <message>
        <source>Enter the address that you were given. We look who answers there before anything is sent.</source>
        <translation>Saisissez l&apos;adresse que vous avez reçue. Nous regardons qui y répond avant d&apos;envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Veuillez saisir l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://dreamjar.example.org.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur. Exemple&#xa0;: https://dreamjar.example.org.</translation>
    </message>
    <message>
        <source>Looking who answers at %1 …</source>
        <translation>Recherche de qui répond à %1&#xa0;…</translation>
    </message>
    <message>
        <source>A DreamJar server answers here.</source>
        <translation>Un serveur DreamJar répond ici.</translation>
    </message>
    <message>
        <source>“%1” answers here.</source>
        <translation>«&#xa0;%1&#xa0;» répond ici.</translation>
    </message>
    <message>
        <source>A DreamJar server of an older kind answers here. It works; only a lost connection may leave a gift to be checked by hand.</source>
        <translation>Un serveur DreamJar d&apos;un ancien type répond ici. Il fonctionne&#x202f;; seule une connexion perdue peut laisser un don à vérifier à la main.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a DreamJar server. Is the address complete?</source>
        <translation>Quelque chose répond à cette adresse, mais ce n&apos;est pas un serveur DreamJar. L&apos;adresse est-elle complète&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Are you online, and is it spelled right?</source>
        <translation>Personne ne répond à cette adresse. Êtes-vous en ligne, et est-elle bien écrite&#x202f;?</translation>
    </message>
    <message>
        <source>I have a copy of my data…</source>
        <translation>J&apos;ai une copie de mes données…</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Dossier de la copie</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A gift for &quot;%1&quot;</source>
        <translation>Un don pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation>
            <numerusform>%n nouveau don</numerusform>
            <numerusform>%n nouveaux dons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation>%1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation>
            <numerusform>%1 pour %n bocal</numerusform>
            <numerusform>%1 pour %n bocaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Hidden publicly: strangers read “Anonymous”.</source>
        <translation>Masqué au public&#xa0;: les inconnus lisent «&#xa0;Anonyme&#xa0;».</translation>
    </message>
    <message>
        <source>Notes, receipts and letters are for gifts that the server has.</source>
        <translation>Les notes, reçus et lettres sont pour les dons que le serveur a reçus.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Reçu…</translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation>Lettre de remerciement…</translation>
    </message>
    <message>
        <source>Open the jar</source>
        <translation>Ouvrir le bocal</translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation>pour %1 · %2</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>receipt no. %1</source>
        <translation>reçu n° %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server changed this gift after you reviewed it.</source>
        <translation>Le serveur a modifié ce don après votre vérification.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1&#xa0;: avant %2, maintenant %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reviewed – take back</source>
        <translation>Vérifié – annuler</translation>
    </message>
    <message>
        <source>Receipt no. %1 again…</source>
        <translation>Reçu n° %1 à nouveau…</translation>
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
        <translation>Archive ZIP (*.zip)</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>One export at a time: the last one is not done yet.</source>
        <translation>Un export à la fois&#xa0;: le dernier n&apos;est pas encore terminé.</translation>
    </message>
    <message>
        <source>Gifts to the jars of %1</source>
        <translation>Dons aux bocaux de %1</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <translation>Exporter les dons</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Arrêté. Aucun fichier n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>Impossible d&apos;écrire à cet endroit. Rien n&apos;a été modifié&#x202f;; choisissez un autre dossier ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Un don a été supprimé pendant l&apos;écriture. Rien n&apos;a été modifié&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Enregistrer les reçus</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Writing receipts…</source>
        <translation>Écriture des reçus…</translation>
    </message>
    <message>
        <source>There is no gift among these that the server has, so there is no receipt.</source>
        <translation>Le serveur n&apos;a reçu aucun de ces dons&#x202f;; il n&apos;y a donc pas de reçu.</translation>
    </message>
    <message>
        <source>Save a receipt again</source>
        <translation>Réenregistrer un reçu</translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation>Enregistrer les relevés</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Writing statements…</source>
        <translation>Écriture des relevés…</translation>
    </message>
    <message>
        <source>No gift that the server has passes the filter, so there is no statement.</source>
        <translation>Aucun don reçu par le serveur ne correspond au filtre&#x202f;; il n&apos;y a donc pas de relevé.</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>Enregistrer les lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation>Écriture des lettres…</translation>
    </message>
    <message>
        <source>Everybody here was thanked already, so no letter was written.</source>
        <translation>Tout le monde ici a déjà été remercié&#x202f;; aucune lettre n&apos;a été écrite.</translation>
    </message>
    <message>
        <source>Save receipts as mail drafts</source>
        <translation>Enregistrer les reçus comme brouillons d’e-mail</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Reçus par e-mail</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>Écriture des brouillons d’e-mail…</translation>
    </message>
    <message>
        <source>Save a receipt as a mail draft</source>
        <translation>Enregistrer un reçu comme brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Reçu par e-mail</translation>
    </message>
    <message>
        <source>Nobody here waits for a receipt by e-mail: no address was left, or the draft was made already. One of them again: Export, All receipts that were issued.</source>
        <translation>Personne n’attend ici de reçu par e-mail : aucune adresse n’a été laissée, ou le brouillon est déjà fait. Pour en refaire un : Exporter, Tous les reçus émis.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftLine</name>
    <message>
        <source>for “%1”</source>
        <translation>pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftList</name>
    <message>
        <source>Nobody has given yet. The first gift makes the light.</source>
        <translation>Personne n&apos;a encore donné. Le premier don allume la lumière.</translation>
    </message>
    <message>
        <source>Show more gifts</source>
        <translation>Afficher plus de dons</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftsPane</name>
    <message>
        <source>Select some gifts first.</source>
        <translation>Sélectionnez d&apos;abord des dons.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>No gift passes</source>
        <translation>Aucun don ne correspond</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Rien ne correspond à la fois à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show all gifts</source>
        <translation>Afficher tous les dons</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau CSV…</translation>
    </message>
    <message>
        <source>Table as Excel workbook…</source>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tableau PDF…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tableau JSON…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Relevés, un par donateur…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Tous les reçus émis…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1, still being read…</source>
        <translation>%1, lecture en cours…</translation>
    </message>
    <message>
        <source>Everything that was given to your jars, with real names.</source>
        <translation>Tout ce qui a été donné à vos bocaux, avec les vrais noms.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is what is known here.</source>
        <translation>Le serveur n&apos;est pas joignable&#x202f;; voici ce qui est connu ici.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is how it was %1.</source>
        <translation>Le serveur n&apos;est pas joignable&#x202f;; dernier état connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>un remerciement</translation>
    </message>
    <message>
        <source>a review mark</source>
        <translation>une marque de vérification</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your gifts</source>
        <translation>Vos dons</translation>
    </message>
    <message>
        <source>Sign in to see what was given to your jars.</source>
        <translation>Connectez-vous pour voir ce qui a été donné à vos bocaux.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation>Pas encore de dons</translation>
    </message>
    <message>
        <source>As soon as somebody gives to one of your jars, it stands here with the real name.</source>
        <translation>Dès que quelqu&apos;un donne à l&apos;un de vos bocaux, le don apparaît ici avec le vrai nom.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Notes from a table…</source>
        <translation>Notes d’un tableau…</translation>
    </message>
    <message>
        <source>notes from a table</source>
        <translation>notes d’un tableau</translation>
    </message>
    <message>
        <source>Receipts by e-mail, for stations…</source>
        <translation>Reçus par e-mail, pour les bornes…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GivePanel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>vous@example.org</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Un petit mot avec</translation>
    </message>
    <message>
        <source>Hide my name from the public</source>
        <translation>Masquer mon nom au public</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment: you settle it with the family.</source>
        <translation>DreamJar note des promesses et ne prend pas de paiement&#xa0;: vous réglez cela avec la famille.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reference of your gift</source>
        <translation>Référence de votre don</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>It stays the same for ever. Keep it if you want to ask about this gift.</source>
        <translation>Elle reste la même pour toujours. Gardez-la si vous voulez poser une question sur ce don.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Give once more</source>
        <translation>Donner encore</translation>
    </message>
    <message>
        <source>Give to %1&apos;s jar</source>
        <translation>Donner au bocal de %1</translation>
    </message>
    <message>
        <source>Only %1&apos;s parent sees it.</source>
        <translation>Seul le parent de %1 la voit.</translation>
    </message>
    <message>
        <source>%1&apos;s parent still sees it.</source>
        <translation>Le parent de %1 le voit quand même.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent, and what you typed is still here.</source>
        <translation>Ce bocal a été fermé et ne prend plus de dons. Rien n&apos;a été envoyé, et ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Saving your gift …</source>
        <translation>Enregistrement de votre don&#xa0;…</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Donner %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>Merci, %1&#x202f;!</translation>
    </message>
    <message>
        <source>%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can be reached.</source>
        <translation>%1 pour «&#xa0;%2&#xa0;»&#xa0;: enregistré sur cet ordinateur. Le don partira de lui-même dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>%1 for “%2” is recorded.</source>
        <translation>%1 pour «&#xa0;%2&#xa0;»&#xa0;: c&apos;est noté.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoalQuestion</name>
    <message>
        <source>Keep it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Le fermer</translation>
    </message>
    <message>
        <source>Raise the goal</source>
        <translation>Relever l&apos;objectif</translation>
    </message>
    <message>
        <source>What shall happen now? Until you say so it stays open, and more is welcome.</source>
        <translation>Que faire maintenant&#x202f;? Tant que vous ne décidez rien, il reste ouvert, et d&apos;autres dons sont les bienvenus.</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full!</source>
        <translation>Le bocal de %1 est plein&#x202f;!</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoogleCard</name>
    <message>
        <source>Sign-in with Google</source>
        <translation>Connexion avec Google</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Utiliser un autre fournisseur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The address of Google or of any other OpenID provider that your server knows.</source>
        <translation>L&apos;adresse de Google ou de tout autre fournisseur OpenID connu de votre serveur.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Google gives one to desktop programs, too. It protects nothing and is kept in the settings.</source>
        <translation>Google en donne un aux programmes de bureau aussi. Il ne protège rien et est gardé dans les paramètres.</translation>
    </message>
    <message>
        <source>Save the provider</source>
        <translation>Enregistrer le fournisseur</translation>
    </message>
    <message>
        <source>Use what the server offers</source>
        <translation>Utiliser ce que propose le serveur</translation>
    </message>
    <message>
        <source>Please enter an address that begins with https://.</source>
        <translation>Veuillez saisir une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Please enter the client ID that the provider gave.</source>
        <translation>Veuillez saisir l&apos;identifiant client donné par le fournisseur.</translation>
    </message>
    <message>
        <source>This server is of an older kind and cannot sign in with Google from here.</source>
        <translation>Ce serveur est d&apos;un ancien type et ne permet pas la connexion avec Google d&apos;ici.</translation>
    </message>
    <message>
        <source>&quot;Continue with Google&quot; asks %1.</source>
        <translation>«&#xa0;Continuer avec Google&#xa0;» interroge %1.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google.</source>
        <translation>Ce serveur n&apos;est pas configuré pour la connexion avec Google.</translation>
    </message>
    <message>
        <source>DreamJar&apos;s own server on this computer learns of a change when DreamJar is started again.</source>
        <translation>Le serveur propre à DreamJar sur cet ordinateur tient compte d&apos;une modification au prochain démarrage de DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GooglePanel</name>
    <message>
        <source>Continue with Google</source>
        <translation>Continuer avec Google</translation>
    </message>
    <message>
        <source>Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself.</source>
        <translation>Votre navigateur s&apos;est ouvert. Connectez-vous là-bas, puis revenez ici&#xa0;: DreamJar continue de lui-même.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel signing in with Google</source>
        <translation>Annuler la connexion avec Google</translation>
    </message>
    <message>
        <source>Password of your DreamJar account</source>
        <translation>Mot de passe de votre compte DreamJar</translation>
    </message>
    <message>
        <source>Link and sign in</source>
        <translation>Lier et se connecter</translation>
    </message>
    <message>
        <source>Do not link the accounts</source>
        <translation>Ne pas lier les comptes</translation>
    </message>
    <message>
        <source>This server is of an older kind that cannot sign in with Google from here. Your password works.</source>
        <translation>Ce serveur est d&apos;un ancien type et ne permet pas la connexion avec Google d&apos;ici. Votre mot de passe fonctionne.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google. Your password works.</source>
        <translation>Ce serveur n&apos;est pas configuré pour la connexion avec Google. Votre mot de passe fonctionne.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Le serveur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Enter its password once, and from then on Google is enough.</source>
        <translation>Il existe déjà un compte avec %1. Saisissez son mot de passe une fois&#x202f;; ensuite, Google suffira.</translation>
    </message>
    <message>
        <source>This is not the password of that account. Please try again.</source>
        <translation>Ce n&apos;est pas le mot de passe de ce compte. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message>
        <source>Came after the jar was closed</source>
        <translation>Arrivés après la fermeture du bocal</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu&apos;un sans nom</translation>
    </message>
    <message>
        <source>%1 for “%2” from %3</source>
        <translation>%1 pour «&#xa0;%2&#xa0;» de %3</translation>
    </message>
    <message>
        <source>Nobody knows when it was made.</source>
        <translation>Personne ne sait quand il a été fait.</translation>
    </message>
    <message>
        <source>Made %1 at %2, but it arrived more than seven days later.</source>
        <translation>Fait à la borne %2 (%1), mais arrivé plus de sept jours après.</translation>
    </message>
    <message>
        <source>Made %1 at %2, after the jar was closed.</source>
        <translation>Fait à la borne %2 (%1), après la fermeture du bocal.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Let it count: %1</source>
        <translation>Compter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>Refuser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decline this gift?</source>
        <translation>Refuser ce don&#x202f;?</translation>
    </message>
    <message>
        <source>%1 will not count, and this cannot be taken back.</source>
        <translation>%1 ne comptera pas, et c&apos;est définitif.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are here.</source>
        <translation>
            <numerusform>Voici le plus ancien (%n).</numerusform>
            <numerusform>Voici les %n plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can be done when the server answers again.</source>
        <translation>Ce sera possible quand le serveur répondra à nouveau.</translation>
    </message>
    <message>
        <source>Nothing of it counts until you decide: %1, %2.</source>
        <comment>how many, what sum</comment>
        <translation>Rien de cela ne compte avant votre décision : %1, %2.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>A parent starts a jar</source>
        <translation>Un parent crée un bocal</translation>
    </message>
    <message>
        <source>It says what the dream is and how much it takes. Strangers see the child&apos;s first name, never more.</source>
        <translation>Il dit quel est le rêve et combien il faut. Les inconnus voient le prénom de l&apos;enfant, jamais plus.</translation>
    </message>
    <message>
        <source>Everybody may give</source>
        <translation>Tout le monde peut donner</translation>
    </message>
    <message>
        <source>With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment.</source>
        <translation>Avec ou sans compte, avec ou sans nom. Un don est une promesse&#xa0;: DreamJar ne prend pas de paiement.</translation>
    </message>
    <message>
        <source>The jar is full</source>
        <translation>Le bocal est plein</translation>
    </message>
    <message>
        <source>The family and the donors settle the pledges, and the dream comes true.</source>
        <translation>La famille et les donateurs règlent les promesses, et le rêve se réalise.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C&apos;est fait</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarChoices</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only who has the link</source>
        <translation>Seulement avec le lien</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seulement</translation>
    </message>
    <message>
        <source>It stands in the list that everybody can browse, once it is published.</source>
        <translation>Il est dans la liste que tout le monde peut parcourir, une fois publié.</translation>
    </message>
    <message>
        <source>It stands in no list. Whoever has its link or its code sees it and can give.</source>
        <translation>Il n&apos;est dans aucune liste. Toute personne qui a son lien ou son code le voit et peut donner.</translation>
    </message>
    <message>
        <source>For everybody else it is not there, also not by its link.</source>
        <translation>Pour tous les autres, il n&apos;existe pas, même par son lien.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarDeeds</name>
    <message>
        <source>“%1” is open: everybody finds it and can give.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert&#xa0;: tout le monde le trouve et peut donner.</translation>
    </message>
    <message>
        <source>“%1” is closed and takes no more gifts.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé et ne prend plus de dons.</translation>
    </message>
    <message>
        <source>Nobody has given yet, so nothing else is lost.</source>
        <translation>Personne n&apos;a encore donné&#x202f;; rien d&apos;autre n&apos;est donc perdu.</translation>
    </message>
    <message>
        <source>This also deletes %1, %2 in all, here and on the server. Donors keep their own references.</source>
        <translation>Cela supprime aussi %1, %2 en tout, ici et sur le serveur. Les donateurs gardent leurs références.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Supprimer ce bocal</translation>
    </message>
    <message>
        <source>“%1” is being deleted. For ten seconds you can still take it back.</source>
        <translation>Suppression de «&#xa0;%1&#xa0;». Vous avez dix secondes pour l&apos;annuler.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>« %1 » est ouvert.</translation>
    </message>
    <message>
        <source>“%1” is yours alone: its link finds nothing any more.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus qu&apos;à vous&#xa0;: son lien ne mène plus à rien.</translation>
    </message>
    <message>
        <source>“%1” is found by its link.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve par son lien.</translation>
    </message>
    <message>
        <source>“%1” is found by everybody.</source>
        <translation>Tout le monde peut trouver «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save these gifts as CSV first…</source>
        <translation>Enregistrer d&apos;abord ces dons en CSV…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarForm</name>
    <message>
        <source>Please choose a child.</source>
        <translation>Veuillez choisir un enfant.</translation>
    </message>
    <message>
        <source>Please choose a day that is still to come, or take it away.</source>
        <translation>Veuillez choisir un jour à venir, ou le retirer.</translation>
    </message>
    <message>
        <source>A new jar</source>
        <translation>Un nouveau bocal</translation>
    </message>
    <message>
        <source>Strangers see everything here, and the child&apos;s first name.</source>
        <translation>Les inconnus voient tout ce qui est ici, et le prénom de l&apos;enfant.</translation>
    </message>
    <message>
        <source>Edit this jar</source>
        <translation>Modifier ce bocal</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Open this jar again</source>
        <translation>Rouvrir ce bocal</translation>
    </message>
    <message>
        <source>Its last day has passed. Choose a new one, or take it away.</source>
        <translation>Son dernier jour est passé. Choisissez-en un autre, ou retirez-le.</translation>
    </message>
    <message>
        <source>You were writing a jar and did not finish it.</source>
        <translation>Vous aviez commencé un bocal sans le terminer.</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not finish it.</source>
        <translation>Vous aviez commencé «&#xa0;%1&#xa0;» sans le terminer.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This day has passed. The jar still accepts gifts until you close it.</source>
        <translation>Ce jour est passé. Le bocal accepte encore des dons jusqu&apos;à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>Until the end of that day where you are. Nothing closes by itself.</source>
        <translation>Jusqu&apos;à la fin de ce jour, à votre heure locale. Rien ne se ferme de soi-même.</translation>
    </message>
    <message>
        <source>Your jar</source>
        <translation>Votre bocal</translation>
    </message>
    <message>
        <source>your child</source>
        <translation>votre enfant</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Publier ce bocal</translation>
    </message>
    <message>
        <source>Save this jar</source>
        <translation>Enregistrer ce bocal</translation>
    </message>
    <message>
        <source>Choose a child</source>
        <translation>Choisir un enfant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A bicycle for the summer</source>
        <translation>Un vélo pour l&apos;été</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Choisir une catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Best without a face: a picture of the dream, not of the child. A file is written anew, without place and time; an address elsewhere is kept, but others see the drawn banner.</source>
        <translation>De préférence sans visage&#xa0;: une image du rêve, pas de l&apos;enfant. Un fichier est réécrit, sans lieu ni heure&#x202f;; une adresse d&apos;ailleurs est conservée, mais les autres voient la bannière dessinée.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Il a un dernier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Publish it right away</source>
        <translation>Le publier tout de suite</translation>
    </message>
    <message>
        <source>Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address could look at it.</source>
        <translation>Tant que vous ne l&apos;avez pas publié, il n&apos;est dans aucune liste et personne ne peut donner. Seul quelqu&apos;un qui connaît son adresse pourrait le voir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to jars</source>
        <translation>Retour aux bocaux</translation>
    </message>
    <message>
        <source>How others will see it</source>
        <translation>Ce que les autres verront</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Montants proposés</translation>
    </message>
    <message>
        <source>Four to six, with commas between. Any other amount can be given as well.</source>
        <translation>De quatre à six, séparés par des virgules. Tout autre montant peut aussi être donné.</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Qui peut le trouver</translation>
    </message>
    <message>
        <source>Until you publish it, nobody can give.</source>
        <translation>Tant que vous ne le publiez pas, personne ne peut donner.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This jar is not here</source>
        <translation>Ce bocal n&apos;est pas ici</translation>
    </message>
    <message>
        <source>It may have been taken away, or the address has a slip in it. Others are still waiting to be filled.</source>
        <translation>Il a peut-être été retiré, ou l&apos;adresse contient une faute. D&apos;autres attendent encore d&apos;être remplis.</translation>
    </message>
    <message>
        <source>Look at other jars</source>
        <translation>Voir d&apos;autres bocaux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Voir comme un inconnu</translation>
    </message>
    <message>
        <source>Delete this jar …</source>
        <translation>Supprimer ce bocal&#xa0;…</translation>
    </message>
    <message>
        <source>More about this jar</source>
        <translation>Plus d&apos;actions pour ce bocal</translation>
    </message>
    <message>
        <source>No such jar</source>
        <translation>Bocal introuvable</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · depuis le %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Publier ce bocal</translation>
    </message>
    <message>
        <source>Close this jar</source>
        <translation>Fermer ce bocal</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>This jar stands in no list yet, and nobody can give. Publish it when it is as you want it.</source>
        <translation>Ce bocal n&apos;est encore dans aucune liste, et personne ne peut donner. Publiez-le quand il vous plaira ainsi.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full! It is still open, so more is welcome.</source>
        <translation>Le bocal de %1 est plein&#x202f;! Il est encore ouvert&#xa0;: d&apos;autres dons sont les bienvenus.</translation>
    </message>
    <message>
        <source>The last day has passed, and the jar still accepts gifts.</source>
        <translation>Le dernier jour est passé, et le bocal accepte encore des dons.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarRowCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Close jar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Fermer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Rouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Supprimer ce bocal</translation>
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
        <translation>Ce bocal est fermé. Merci à toutes celles et ceux qui ont donné.</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>Donner à ce bocal</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>dont %1 en route</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>pas encore publié</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarWidget</name>
    <message>
        <source>Jar, asleep while offline</source>
        <translation>Bocal, endormi hors ligne</translation>
    </message>
    <message>
        <source>Jar, %1 full</source>
        <translation>Bocal, plein à %1</translation>
    </message>
    <message>
        <source>Another %1 waits to be confirmed.</source>
        <translation>%1 de plus en attente de confirmation.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message>
        <source>Jars</source>
        <translation>Bocaux</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Nouveau bocal</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n ouvert</numerusform>
            <numerusform>%1, %n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>First, whose jar?</source>
        <translation>D&apos;abord, pour qui est le bocal&#x202f;?</translation>
    </message>
    <message>
        <source>A jar belongs to a child. Add your child, then start the first jar.</source>
        <translation>Un bocal appartient à un enfant. Ajoutez votre enfant, puis créez le premier bocal.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>No jars yet</source>
        <translation>Pas encore de bocaux</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: what shall the first jar be for?</source>
        <translation>Un vélo, un violon, une semaine à la mer&#xa0;: à quoi servira le premier bocal&#x202f;?</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Créer un bocal</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KeysLine</name>
    <message>
        <source>Keys for %1</source>
        <translation>Touches pour %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation>Touches par défaut pour %1</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Rétablir les touches par défaut</translation>
    </message>
    <message>
        <source>Please hold Ctrl or Alt as well: this key alone is for typing.</source>
        <translation>Veuillez aussi tenir Ctrl ou Alt&#xa0;: cette touche seule sert à écrire.</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;.</source>
        <translation>%1 est déjà pris par «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KnownAccounts</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue as %1, %2</source>
        <translation>Continuer en tant que %1, %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LanguageChoice</name>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveCard</name>
    <message>
        <source>Leave DreamJar</source>
        <translation>Fermer votre compte</translation>
    </message>
    <message>
        <source>Deletes your account, your children and your jars with the gifts in them. What you gave to others stays in their jars, without your name.</source>
        <translation>Supprime votre compte, vos enfants et vos bocaux avec leurs dons. Ce que vous avez donné à d&apos;autres reste dans leurs bocaux, sans votre nom.</translation>
    </message>
    <message>
        <source>Delete your account…</source>
        <translation>Supprimer votre compte…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Supprimer votre compte&#x202f;?</translation>
    </message>
    <message>
        <source>Save a copy of everything first…</source>
        <translation>Enregistrer d&apos;abord une copie de tout…</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Type it once more, so that nothing is deleted by mistake.</source>
        <translation>Saisissez-la encore une fois, pour que rien ne soit supprimé par erreur.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Your children, your jars and the gifts in them are deleted on the server, and everything of yours on this computer. This cannot be undone.</source>
        <translation>Vos enfants, vos bocaux et leurs dons sont supprimés sur le serveur, ainsi que tout ce qui est à vous sur cet ordinateur. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Enregistrer une copie de tout</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tout est dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message>
        <source>Letters of thanks</source>
        <translation>Lettres de remerciement</translation>
    </message>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation>
            <numerusform>Remercier pour %n don</numerusform>
            <numerusform>Remercier pour %n dons</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual letter</source>
        <translation>La lettre habituelle</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Conserver sous…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>These are replaced for each gift: %1</source>
        <translation>Remplacés pour chaque don&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>Lettres à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Mail drafts (.eml in a ZIP), for gifts with an e-mail</source>
        <translation>Brouillons d&apos;e-mail (.eml dans un ZIP), pour les dons avec e-mail</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation>
            <numerusform>Aussi %n don déjà remercié ou en cours</numerusform>
            <numerusform>Aussi %n dons déjà remerciés ou en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Écrire les lettres</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Conserver la lettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it would be printed as it stands.</source>
        <translation>Rien n&apos;est connu pour {%1}&#x202f;; il serait imprimé tel quel.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>With a PIN DreamJar locks itself when you are away or your screen is locked, and when it starts. Nothing of yours can be seen then.</source>
        <translation>Avec un code, DreamJar se verrouille en votre absence, quand votre écran est verrouillé et au démarrage. Rien de ce qui est à vous n&apos;est alors visible.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Code actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>De 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Verrouillage en cas d&apos;absence</translation>
    </message>
    <message>
        <source>ever so long</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le code</translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation>Se passer de code</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop d&apos;essais. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop d&apos;essais. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n&apos;est pas le bon code.</translation>
    </message>
    <message>
        <source>Please enter 4 to 8 digits.</source>
        <translation>Veuillez saisir de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>Le nouveau code est désormais valable.</translation>
    </message>
    <message>
        <source>DreamJar can be locked from now on.</source>
        <translation>DreamJar peut désormais être verrouillé.</translation>
    </message>
    <message>
        <source>DreamJar does not lock any more.</source>
        <translation>DreamJar ne se verrouille plus.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign out</source>
        <translation>Code oublié&#x202f;? Se déconnecter</translation>
    </message>
    <message>
        <source>DreamJar is locked</source>
        <translation>DreamJar est verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop d&apos;essais. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop d&apos;essais. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n&apos;est pas le bon code.</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign everybody out</source>
        <translation>Code oublié ? Déconnecter tout le monde</translation>
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
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in to see your children.</source>
        <translation>Connectez-vous pour voir vos enfants.</translation>
    </message>
    <message>
        <source>Sign in to see your jars.</source>
        <translation>Connectez-vous pour voir vos bocaux.</translation>
    </message>
    <message>
        <source>Sign in to see what you gave.</source>
        <translation>Connectez-vous pour voir ce que vous avez donné.</translation>
    </message>
    <message>
        <source>Sign in to see how your jars are doing.</source>
        <translation>Connectez-vous pour voir où en sont vos bocaux.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is still here.</source>
        <translation>Votre session est terminée. Reconnectez-vous&#x202f;; ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Bocaux</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>Mes dons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your account is deleted, and everything of it is gone from this computer.</source>
        <translation>Votre compte est supprimé, et il n&apos;en reste rien sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Jar</source>
        <translation>&amp;Bocal</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation>D&amp;ons</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MyAccountPane</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux paramètres</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoteImport</name>
    <message>
        <source>Notes from a table</source>
        <translation>Notes d’un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This table is larger than 4 MB. Divide it.</source>
        <translation>Ce tableau dépasse 4 Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… et %n autre ligne.</numerusform>
            <numerusform>… et %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table says nothing that is not noted already.</source>
        <translation>Le tableau ne dit rien qui ne soit déjà noté.</translation>
    </message>
    <message>
        <source>Noted from the table: %1. Undo takes all of it back.</source>
        <translation>Noté depuis le tableau : %1. « Annuler » retire tout.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me on the desktop when somebody gave</source>
        <translation>Me prévenir sur le bureau quand quelqu&apos;un a donné</translation>
    </message>
    <message>
        <source>Not at these hours; what came is told afterwards:</source>
        <translation>Pas à ces heures&#x202f;; ce qui est arrivé est annoncé ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message>
        <source>From this computer, not yet settled</source>
        <translation>De cet ordinateur, pas encore réglé</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late: the server had it already.</source>
        <translation>Trop tard&#xa0;: le serveur l&apos;avait déjà.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>C&apos;est arrivé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what and which</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparer&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>Au moins 8 caractères. Une courte phrase se retient bien.</translation>
    </message>
    <message>
        <source>Show the passwords</source>
        <translation>Afficher les mots de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on all other computers.</source>
        <translation>Un nouveau mot de passe ferme vos sessions sur tous les autres ordinateurs.</translation>
    </message>
    <message>
        <source>You sign in with Google until now. With a password of your own you can sign in without it, too.</source>
        <translation>Jusqu&apos;ici, vous vous connectez avec Google. Avec votre propre mot de passe, vous pouvez aussi vous connecter sans.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation>Votre nouveau mot de passe est désormais valable.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PicturePicker</name>
    <message>
        <source>The picture needs the server, which cannot be reached. Try again, or take the picture away and bring it later.</source>
        <translation>L&apos;image a besoin du serveur, qui n&apos;est pas joignable. Réessayez, ou retirez l&apos;image et ajoutez-la plus tard.</translation>
    </message>
    <message>
        <source>This server keeps no pictures. Please take it away.</source>
        <translation>Ce serveur ne conserve pas d&apos;images. Veuillez la retirer.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier&#xa0;…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse d&apos;une image</translation>
    </message>
    <message>
        <source>or its address</source>
        <translation>ou son adresse</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l&apos;image</translation>
    </message>
    <message>
        <source>A red bicycle by a lake</source>
        <translation>Un vélo rouge au bord d&apos;un lac</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Read to people who cannot see it.</source>
        <translation>Lu aux personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Just a moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>This file is too large. A picture may have 5 MiB.</source>
        <translation>Ce fichier est trop gros. Une image peut faire 5 Mio.</translation>
    </message>
    <message>
        <source>This is no picture that DreamJar can read. Please take a PNG or a JPEG file.</source>
        <translation>DreamJar ne peut pas lire cette image. Veuillez prendre un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Please make it smaller first.</source>
        <translation>Cette image a trop de pixels. Veuillez d&apos;abord la réduire.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Poster</name>
    <message>
        <source>by %1 · %2</source>
        <comment>first name and category</comment>
        <translation>de %1 · %2</translation>
    </message>
    <message>
        <source>The jar is full at %1</source>
        <translation>Le bocal est plein à %1</translation>
    </message>
    <message>
        <source>Scan it to see how full the jar is, and to give</source>
        <translation>Scannez pour voir où en est le bocal, et pour donner</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment.</source>
        <translation>DreamJar note des promesses et ne prend pas de paiement.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProfileCard</name>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProgressBar</name>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 de l&apos;objectif</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Numbers run without a gap. A void receipt keeps its number and stays in this list.</source>
        <translation>Les numéros se suivent sans trou. Un reçu annulé garde son numéro et reste dans cette liste.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Annuler le reçu…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Réenregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>pas encore imprimé</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>imprimé %n fois</numerusform>
            <numerusform>imprimé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make receipt %1 void</source>
        <translation>Annuler le reçu %1</translation>
    </message>
    <message>
        <source>Why? It is printed on the void receipt.</source>
        <translation>Pourquoi&#x202f;? La raison est imprimée sur le reçu annulé.</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Annuler le reçu</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>Brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>mail draft of %1</source>
        <translation>brouillon d’e-mail du %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RestoreDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>Quelle copie&#x202f;?</translation>
    </message>
    <message>
        <source>Copies that DreamJar made by itself</source>
        <translation>Copies faites par DreamJar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>D&apos;un autre emplacement…</translation>
    </message>
    <message>
        <source>DreamJar has made no copy by itself yet.</source>
        <translation>DreamJar n&apos;a pas encore fait de copie de lui-même.</translation>
    </message>
    <message>
        <source>DreamJar looks first whether the copy is whole. What is here now is not deleted: it is kept beside it under another name. What was not sent yet is carried over. What was done since the copy was made, and is nowhere else, is not in it.</source>
        <translation>DreamJar vérifie d&apos;abord que la copie est entière. Ce qui est ici maintenant n&apos;est pas supprimé&#xa0;: c&apos;est conservé à côté sous un autre nom. Ce qui n&apos;a pas encore été envoyé est repris. Ce qui a été fait depuis la copie, et n&apos;est nulle part ailleurs, n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Dossier de la copie</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>hors ligne, état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>réponse perdue</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>masqué au public</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>amount and jar</comment>
        <translation>%1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The new jar “%1”</source>
        <translation>Le nouveau bocal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A change of the jar “%1”</source>
        <translation>Une modification du bocal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deleting the jar “%1”</source>
        <translation>Suppression du bocal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, added as your child</source>
        <translation>%1, ajouté comme votre enfant</translation>
    </message>
    <message>
        <source>A change of %1&apos;s entry</source>
        <translation>Une modification de la fiche de %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Goes as soon as the entry before it has arrived.</source>
        <translation>Part dès que l&apos;élément précédent est arrivé.</translation>
    </message>
    <message>
        <source>Saved here; goes to the server by itself.</source>
        <translation>Enregistré ici&#x202f;; part de lui-même vers le serveur.</translation>
    </message>
    <message>
        <source>Tried once. It goes by itself when the server answers.</source>
        <translation>Essayé une fois. Part de lui-même quand le serveur répond.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation>
            <numerusform>Essayé %n fois. Part de lui-même quand le serveur répond.</numerusform>
            <numerusform>Essayé %n fois. Part de lui-même quand le serveur répond.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Le serveur a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It came after the jar was closed. The parent decides what happens with it.</source>
        <translation>Il est arrivé après la fermeture du bocal. Le parent décide de la suite.</translation>
    </message>
    <message>
        <source>Has arrived.</source>
        <translation>Arrivé.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Vous seul le voyez</translation>
    </message>
    <message>
        <source>By link only</source>
        <translation>Par lien seulement</translation>
    </message>
    <message>
        <source>What waits goes by itself.</source>
        <translation>Ce qui attend part de lui-même.</translation>
    </message>
    <message>
        <source>What needs you stays here. Everything else goes on by itself.</source>
        <translation>Ce qui a besoin de vous reste ici. Tout le reste continue de lui-même.</translation>
    </message>
    <message>
        <source>Talking with the server …</source>
        <translation>Échange avec le serveur&#xa0;…</translation>
    </message>
    <message>
        <source>The server cannot be reached. What waits is safe here and goes by itself later.</source>
        <translation>Le serveur n&apos;est pas joignable. Ce qui attend est en sûreté ici et partira de lui-même plus tard.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it was last heard %1. What waits is safe here and goes by itself later.</source>
        <translation>Le serveur n&apos;est pas joignable&#x202f;; dernier contact&#xa0;: %1. Ce qui attend est en sûreté ici et partira de lui-même plus tard.</translation>
    </message>
    <message>
        <source>The server answers, but something needs you.</source>
        <translation>Le serveur répond, mais quelque chose a besoin de vous.</translation>
    </message>
    <message>
        <source>Waits for this to arrive first: %1.</source>
        <translation>Attend que ceci arrive d&apos;abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same was changed on the server meanwhile. Nothing was overwritten: compare, and choose what shall hold.</source>
        <translation>La même chose a été modifiée sur le serveur entre-temps. Rien n&apos;a été écrasé&#xa0;: comparez, et choisissez ce qui doit valoir.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>modifié ailleurs</translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost, so it may or may not have arrived. Checking again asks the server and sends nothing. If you see it there, say that it has arrived; if not, send it again or put it away.</source>
        <translation>Envoyé, mais la réponse s&apos;est perdue&#x202f;; c&apos;est peut-être arrivé, peut-être pas. Revérifier interroge le serveur et n&apos;envoie rien. Si vous le voyez là-bas, dites que c&apos;est arrivé&#x202f;; sinon, renvoyez-le ou écartez-le.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Autres comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Ajouter un autre compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Utiliser un autre serveur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>No movement: jars show their light at once</source>
        <translation>Sans mouvement&#xa0;: les bocaux montrent leur lumière d&apos;un coup</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Donation stations</source>
        <translation>Bornes de dons</translation>
    </message>
    <message>
        <source>A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.</source>
        <translation>Un écran tactile dans une fête, un magasin, une école, qui prend des dons pour vos bocaux, même sans réseau.</translation>
    </message>
    <message>
        <source>Your stations</source>
        <translation>Vos bornes</translation>
    </message>
    <message>
        <source>About DreamJar</source>
        <translation>À propos de DreamJar</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. It talks to the server you chose and to nobody else.</source>
        <translation>Version %1. Logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Il parle au serveur que vous avez choisi et à personne d&apos;autre.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Browsing and giving work without an account.</source>
        <translation>Parcourir et donner fonctionnent sans compte.</translation>
    </message>
    <message>
        <source>Your keyring keeps you signed in when DreamJar is closed.</source>
        <translation>Votre trousseau garde votre session quand DreamJar est fermé.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you stay signed in only until you close DreamJar.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau&#x202f;; votre session ne dure que jusqu&apos;à la fermeture de DreamJar.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et relancez DreamJar pour retrouver votre session.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>DreamJar runs its own little server here, for this computer alone.</source>
        <translation>DreamJar fait tourner ici son propre petit serveur, pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Les montants sont en %1.</translation>
    </message>
    <message>
        <source>It is a server of an older kind: after a lost connection a gift may have to be checked by hand.</source>
        <translation>C&apos;est un serveur d&apos;un ancien type&#xa0;: après une connexion perdue, un don peut être à vérifier à la main.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Votre compte…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 lists all the keys.</source>
        <translation>Tout peut se faire sans souris. F1 liste toutes les touches.</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar crash, nothing about it leaves this computer.</source>
        <translation>DreamJar parle au serveur que vous avez choisi et à personne d&apos;autre&#x202f;; pour la connexion avec Google, c&apos;est votre navigateur qui le fait. Il ne compte rien, ne signale rien et ne cherche pas de mises à jour. Les images viennent de votre serveur seulement. Si DreamJar plante, rien n&apos;en sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>What was done on this computer and what the server told is kept in this folder.</source>
        <translation>Ce qui a été fait sur cet ordinateur et ce que le serveur a transmis se trouvent dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>Partager «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This jar gets its address as soon as the server has it. It goes there by itself.</source>
        <translation>Ce bocal recevra son adresse dès que le serveur l&apos;aura. Il y part de lui-même.</translation>
    </message>
    <message>
        <source>Code with the address of this jar</source>
        <translation>Code avec l&apos;adresse de ce bocal</translation>
    </message>
    <message>
        <source>This jar is not open now: whoever has the address sees it, but cannot give.</source>
        <translation>Ce bocal n&apos;est pas ouvert&#xa0;: qui a l&apos;adresse le voit, mais ne peut pas donner.</translation>
    </message>
    <message>
        <source>Your jars are kept on this computer alone, so this address works only here. With a DreamJar server it works everywhere.</source>
        <translation>Vos bocaux sont conservés sur cet ordinateur seulement&#x202f;; cette adresse ne fonctionne donc qu&apos;ici. Avec un serveur DreamJar, elle fonctionne partout.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Address of this jar</source>
        <translation>Adresse de ce bocal</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy for DreamJar</source>
        <translation>Copier pour DreamJar</translation>
    </message>
    <message>
        <source>A link that opens this jar in the reader&apos;s DreamJar program.</source>
        <translation>Un lien qui ouvre ce bocal dans le programme DreamJar du destinataire.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF&#xa0;…</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Enregistrer l&apos;affiche</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation>L&apos;affiche est enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The poster could not be written there. Nothing was changed.</source>
        <translation>L&apos;affiche n&apos;a pas pu être écrite à cet endroit. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The link of this jar is switched off. Whoever has it, or the code, finds nothing; you alone see the jar. What was given stays.</source>
        <translation>Le lien de ce bocal est désactivé. Qui l&apos;a, ou le code, ne trouve rien&#x202f;; vous seul voyez le bocal. Ce qui a été donné reste.</translation>
    </message>
    <message>
        <source>Switch the link on</source>
        <translation>Activer le lien</translation>
    </message>
    <message>
        <source>Switch the link off</source>
        <translation>Désactiver le lien</translation>
    </message>
    <message>
        <source>Then you alone see the jar, and it stands in no list.</source>
        <translation>Vous seul verrez alors le bocal, et il ne sera dans aucune liste.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShortcutsPane</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go into a field and press the keys you like better.</source>
        <translation>Placez-vous dans un champ et appuyez sur les touches que vous préférez.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux paramètres</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What you want to do, or its keys</source>
        <translation>Ce que vous voulez faire, ou ses touches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SignInsCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Vos sessions ouvertes</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Fermer toutes les autres</translation>
    </message>
    <message>
        <source>This server is of an older kind and does not tell.</source>
        <translation>Ce serveur est d&apos;un ancien type et ne le dit pas.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>since %1, last used %2</source>
        <translation>depuis&#xa0;: %1, dernier usage&#xa0;: %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the sign-in of %1</source>
        <translation>Fermer la session de %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatementDialog</name>
    <message>
        <source>Statement of my gifts</source>
        <translation>Relevé de mes dons</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>A gift that is still on its way is not in it yet.</source>
        <translation>Un don encore en chemin n’y figure pas encore.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Nothing was given in these days.</source>
        <translation>Rien n’a été donné ces jours-là.</translation>
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
        <translation>Une nouvelle borne de dons</translation>
    </message>
    <message>
        <source>A screen that strangers use at a fair, in a shop, at school.</source>
        <translation>Un écran que des inconnus utilisent dans une fête, un magasin, une école.</translation>
    </message>
    <message>
        <source>Back to the stations</source>
        <translation>Retour aux bornes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation>Fête d&apos;été</translation>
    </message>
    <message>
        <source>Jars it shows</source>
        <translation>Bocaux affichés</translation>
    </message>
    <message>
        <source>Amounts to touch</source>
        <translation>Montants à toucher</translation>
    </message>
    <message>
        <source>At most six whole amounts, with commas between them.</source>
        <translation>Six montants entiers au plus, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Language of its start screen</source>
        <translation>Langue de son écran d&apos;accueil</translation>
    </message>
    <message>
        <source>Every donor may choose another one.</source>
        <translation>Chaque donateur peut en choisir une autre.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>Créer la borne</translation>
    </message>
    <message>
        <source>Give it a name that you know it by.</source>
        <translation>Donnez-lui un nom qui vous parle.</translation>
    </message>
    <message>
        <source>Choose at least one open jar.</source>
        <translation>Choisissez au moins un bocal ouvert.</translation>
    </message>
    <message>
        <source>Type one to six whole amounts, for example 5, 10, 20.</source>
        <translation>Saisissez d&apos;un à six montants entiers, par exemple 5, 10, 20.</translation>
    </message>
    <message>
        <source>The pictures of the jars</source>
        <translation>Les images des bocaux</translation>
    </message>
    <message>
        <source>The names of those who gave last</source>
        <translation>Les noms des derniers donateurs</translation>
    </message>
    <message>
        <source>What strangers may see there</source>
        <translation>Ce que les inconnus peuvent y voir</translation>
    </message>
    <message>
        <source>A child&apos;s first name is always shown. Whoever gave without showing a name is never named.</source>
        <translation>Le prénom d&apos;un enfant est toujours affiché. Qui a donné sans montrer son nom n&apos;est jamais nommé.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationsPane</name>
    <message>
        <source>Donation stations</source>
        <translation>Bornes de dons</translation>
    </message>
    <message>
        <source>Screens that take gifts for your jars where people are.</source>
        <translation>Des écrans qui prennent des dons pour vos bocaux là où sont les gens.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux paramètres</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>Nouvelle borne</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Pas encore de borne</translation>
    </message>
    <message>
        <source>Any computer with a touch screen becomes one: make a station here, and type its code there.</source>
        <translation>Tout ordinateur à écran tactile peut en devenir une&#xa0;: créez une borne ici et saisissez son code là-bas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Attend son code</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>last heard of %1</source>
        <translation>dernier contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Reconfigurer</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Arrêter pour de bon</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>Le code en code QR</translation>
    </message>
    <message>
        <source>The code of “%1”</source>
        <translation>Le code de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Type or scan it at the station within seven days. It works once, and it is shown only now.</source>
        <translation>Saisissez-le ou scannez-le à la borne dans les sept jours. Il ne sert qu&apos;une fois et n&apos;est affiché que maintenant.</translation>
    </message>
    <message>
        <source>Set “%1” up anew?</source>
        <translation>Reconfigurer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>When the new code is used, the machine that was set up before is locked out. What was given there is kept there.</source>
        <translation>Quand le nouveau code sera utilisé, la machine configurée avant sera bloquée. Ce qui y a été donné y reste conservé.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Stop “%1” for good?</source>
        <translation>Arrêter «&#xa0;%1&#xa0;» pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>It takes no more gifts and cannot send what waits there. Gifts that have arrived stay.</source>
        <translation>Elle ne prend plus de dons et ne peut plus envoyer ce qui y attend. Les dons arrivés restent.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>Envoi de %n élément…</numerusform>
            <numerusform>Envoi de %n éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Recherche de nouveautés…</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Hors ligne, %n en attente</numerusform>
            <numerusform>Hors ligne, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Une action est attendue</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 chose à régler</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n chose à régler</numerusform>
            <numerusform>%n choses à régler</numerusform>
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
        <translation>Voir comme un inconnu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Asked of the server just now, without your account.</source>
        <translation>Demandé à l&apos;instant au serveur, sans votre compte.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Vous seulement</translation>
    </message>
    <message>
        <source>With real names and addresses.</source>
        <translation>Avec les vrais noms et adresses.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nobody can say what it shows to strangers right now.</source>
        <translation>Le serveur n&apos;est pas joignable&#x202f;; impossible de dire ce qu&apos;il montre aux inconnus en ce moment.</translation>
    </message>
    <message>
        <source>To a stranger the server says that there is no such jar.</source>
        <translation>À un inconnu, le serveur dit que ce bocal n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>by whom, category, day</comment>
        <translation>%1 · %2 · depuis le %3</translation>
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
        <translation>Afficher DreamJar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ViewsMenu</name>
    <message>
        <source>Keep this view as…</source>
        <translation>Conserver cette vue sous…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days: Views, Restore.</source>
        <translation>«&#xa0;%1&#xa0;» reste 30 jours dans la corbeille&#xa0;: Vues, Restaurer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Name of the view: filter, order and grouping</source>
        <translation>Nom de la vue&#xa0;: filtre, ordre et groupes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::WindowMenus</name>
    <message>
        <source>New jar</source>
        <translation>Nouveau bocal</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Nouvel enfant</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Look like the desktop</source>
        <translation>Aspect du bureau</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Aspect clair</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Aspect sombre</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>Donner à ce bocal</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Fermer ou rouvrir</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Voir comme un inconnu</translation>
    </message>
    <message>
        <source>Delete this jar…</source>
        <translation>Supprimer ce bocal…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>With the selected gifts…</source>
        <translation>Pour les dons sélectionnés…</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Lettres de remerciement…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Reçus…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Relevés, un par donateur…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Tous les reçus émis…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Créer un compte…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Your donation stations</source>
        <translation>Vos bornes de dons</translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation>Utiliser un autre serveur…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
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
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
</TS>
