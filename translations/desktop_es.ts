<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BackPage</name>
    <message>
        <source>You can go back to DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser has done its part. This page can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given so far, against the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the way it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>--portable and --data-dir name two different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a profile&apos;s name: at most 40 letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftPapers</name>
    <message>
        <source>A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all gifts until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your gift to “{jar}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {donor},

thank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a good step nearer to this dream.

Warm regards
{parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftSheets</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Raise money for a child&apos;s dream, safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this DreamJar server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be a donation station: full screen, for strangers (docs/KIOSK.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the main job with invented data, write a picture of every screen to this folder and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &apos;%1&apos;? See dreamjar --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the address of a server. An example: http://127.0.0.1:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like this, now: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw everything this many times as large: 1 to 3, for instance 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar does not speak &apos;%1&apos;. It speaks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;. It is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale. It is a number from 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything apart from other profiles, under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in a folder beside the program and write nowhere else. A file named &apos;portable&apos; there does the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. The receipt can be saved as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>DreamJar is already at work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar cannot write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with another folder (--data-dir), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for DreamJar&apos;s data: %1. What is stored is safe. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data belongs to a newer DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of DreamJar has worked with %1. This one leaves it untouched. Please install the newer version, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of DreamJar is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done and noted on this computer: %1. It can put back its own copy of %2 and carry over from the damaged file what had not been sent yet, as far as that can be read. The damaged file is kept under another name; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar&apos;s database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. Put a copy of the file back, or ask somebody who knows databases, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of DreamJar is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please install DreamJar again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar could not open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something kept DreamJar from opening %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 left</source>
        <comment>days, hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 left</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Desktop</name>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It was put aside and is being fetched again. What you did here is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AccountPane</name>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 3 characters. Strangers see it only when you give without a first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account for you; your children need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your children, jars and gifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not give out this session. Please enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating your account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked, so we cannot see whether you were signed in. Unlock it and start DreamJar again, or sign in here for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring. You can sign in, and stay signed in until you close DreamJar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AttentionList</name>
    <message>
        <source>One thing could not be settled with the server and needs your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing waits here until the server can be reached. It goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s jar “%2” is full! What shall happen now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of “%1” has passed. It still accepts gifts until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring: you are signed in until you close DreamJar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Avatar</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Banner</name>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookFilterPanel</name>
    <message>
        <source>From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody but this donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since they were reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookTable</name>
    <message>
        <source>Gifts to your jars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookWords</name>
    <message>
        <source>hidden publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort; with Ctrl, sort further within what is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BrowsePane</name>
    <message>
        <source>Browse jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, story or first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 jar fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jars fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One open jar. Everybody can give, no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open jars. Everybody can give, no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open jar has these words in its title, story or first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached right now. Jars appear here as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open jars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a parent starts one, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChartsView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2. The same numbers are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and date of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the 16th birthday on, no new jar can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jar for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be removed once no jar is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 or older: open jars go on, but no new one can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1&apos;s jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildForm</name>
    <message>
        <source>Back to children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only chooses the drawn face while there is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never shown to strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers only ever see the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers see “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers see a first name, never more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No children here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your child with name and birthday; then a jar can be started for a dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s entry is removed from this computer and from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message>
        <source>All but the marked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashDialog</name>
    <message>
        <source>Two changes of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing was overwritten, and everything else goes on syncing. Choose what shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields that were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashFields</name>
    <message>
        <source>no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CopiesCard</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on this computer is copied once a day. The newest seven copies are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DashboardPane</name>
    <message>
        <source>New jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gifts yet. Tell family and friends about your jar; everybody can give without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose dream comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your child with name and birthday. Strangers will only ever see the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a jar to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: say what it is for and how much it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small steps, and the first jar stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how your jars are doing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DonationsPane</name>
    <message>
        <source>My donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you gave to other children&apos;s jars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gifts stand here with their sum, year by year. Every jar is glad of a little light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message>
        <source>Please choose a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your current password, so that we know it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the child&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the web address of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the jar a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell in a few words what the jar is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the goal, as a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether the jar is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether the jar has a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose or enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say whether your name may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your name. You can still hide it from the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address. Only the parent sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the goal as a whole amount, for example 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a whole amount, for example 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is at most 100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift is at most 100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://example.org/picture.jpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a date from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in here. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use only letters, digits and @ . + - _, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already has this username. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account with this address. You can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a date that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar is for children under 16. From the 16th birthday on, no jar can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child still has an open jar. Close it first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it cannot be changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in first. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address and password do not go together. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That were many tries in a short time. Please wait a few minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Look at it again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached right now. Nothing is lost; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save it. Is the disk full? What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with Google is not set up here. Your password works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page cannot be reached. Is there a connection to the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened on this computer. Your password works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not allow it in the browser, so nothing happened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page ended with a refusal. Nothing happened here; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with Google was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account with %1. Please enter its password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this Google account belongs to another DreamJar account. Sign in to that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took longer than ten minutes. Please continue with Google once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose who can find the jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FeaturedRow</name>
    <message>
        <source>Stop moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>by whom, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the featured jars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FirstRunPane</name>
    <message>
        <source>Welcome to DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jar for a child&apos;s dream, filled by the people who care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up DreamJar on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing else is needed, and you can start right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a DreamJar server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody runs a server for your family, school or club and gave you its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that you were given. We look who answers there before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://dreamjar.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who answers at %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DreamJar server answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DreamJar server of an older kind answers here. It works; only a lost connection may leave a gift to be checked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a DreamJar server. Is the address complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at this address. Are you online, and is it spelled right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftDetail</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden publicly: strangers read “Anonymous”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, receipts and letters are for gifts that the server has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server changed this gift after you reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed – take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt no. %1 again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftExports</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One export at a time: the last one is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts to the jars of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gift among these that the server has, so there is no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing statements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift that the server has passes the filter, so there is no statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here was thanked already, so no letter was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftLine</name>
    <message>
        <source>for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftList</name>
    <message>
        <source>Nobody has given yet. The first gift makes the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more gifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftsPane</name>
    <message>
        <source>Keep this view as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days: Views, Restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view: filter, order and grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some gifts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor, comment or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that are kept under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the selected gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
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
        <source>Fold all groups out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was given to your jars, with real names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached; this is what is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached; this is how it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see what was given to your jars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody gives to one of your jars, it stands here with the real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GivePanel</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my name from the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment: you settle it with the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of your gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays the same for ever. Keep it if you want to ask about this gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to %1&apos;s jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1&apos;s parent sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s parent still sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent, and what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving your gift …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2” is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoalQuestion</name>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall happen now? Until you say so it stays open, and more is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s jar is full!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoogleCard</name>
    <message>
        <source>Sign-in with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Google or of any other OpenID provider that your server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gives one to desktop programs, too. It protects nothing and is kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the client ID that the provider gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is of an older kind and cannot sign in with Google from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Continue with Google&quot; asks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar&apos;s own server on this computer learns of a change when DreamJar is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GooglePanel</name>
    <message>
        <source>Continue with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel signing in with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of your DreamJar account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not link the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is of an older kind that cannot sign in with Google from here. Your password works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google. Your password works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account with %1. Enter its password once, and from then on Google is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password of that account. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message>
        <source>Came after the jar was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, count nowhere until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2” from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 at %2, but it arrived more than seven days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 at %2, after the jar was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this gift?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not count, and this cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent starts a jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the dream is and how much it takes. Strangers see the child&apos;s first name, never more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family and the donors settle the pledges, and the dream comes true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarChoices</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who has the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the list that everybody can browse, once it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no list. Whoever has its link or its code sees it and can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody else it is not there, also not by its link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarDeeds</name>
    <message>
        <source>“%1” is open: everybody finds it and can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed and takes no more gifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given yet, so nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This also deletes %1, %2 in all, here and on the server. Donors keep their own references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being deleted. For ten seconds you can still take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is yours alone: its link finds nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is found by its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is found by everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these gifts as CSV first…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarForm</name>
    <message>
        <source>Please choose a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a day that is still to come, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers see everything here, and the child&apos;s first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this jar again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day has passed. Choose a new one, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing a jar and did not finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing “%1” and did not finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed. The jar still accepts gifts until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of that day where you are. Nothing closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bicycle for the summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best without a face: a picture of the dream, not of the child. A file is written anew, without place and time; an address elsewhere is kept, but others see the drawn banner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address could look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to six, with commas between. Any other amount can be given as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you publish it, nobody can give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken away, or the address has a slip in it. Others are still waiting to be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at other jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this jar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, as of when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar stands in no list yet, and nobody can give. Publish it when it is as you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s jar is full! It is still open, so more is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has passed, and the jar still accepts gifts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarRowCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarSummary</name>
    <message>
        <source>This jar is closed. Thank you to everybody who gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarWidget</name>
    <message>
        <source>Jar, asleep while offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar, %1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 waits to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message>
        <source>Jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First, whose jar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jar belongs to a child. Add your child, then start the first jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: what shall the first jar be for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KeysLine</name>
    <message>
        <source>Keys for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hold Ctrl or Alt as well: this key alone is for typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KnownAccounts</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LanguageChoice</name>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveCard</name>
    <message>
        <source>Leave DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes your account, your children and your jars with the gifts in them. What you gave to others stays in their jars, without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of everything first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, so that nothing is deleted by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your children, your jars and the gifts in them are deleted on the server, and everything of yours on this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message>
        <source>Letters of thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The usual letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are replaced for each gift: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail drafts (.eml in a ZIP), for gifts with an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it would be printed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PIN DreamJar locks itself when you are away or your screen is locked, and when it starts. Nothing of yours can be seen then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ever so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar can be locked from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar does not lock any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN forgotten? Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MainWindow</name>
    <message>
        <source>DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your jars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see what you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see how your jars are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is deleted, and everything of it is gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MyAccountPane</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when somebody gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at these hours; what came is told afterwards:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message>
        <source>From this computer, not yet settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late: the server had it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxLine</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what and which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on all other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with Google until now. With a password of your own you can sign in without it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PicturePicker</name>
    <message>
        <source>The picture needs the server, which cannot be reached. Try again, or take the picture away and bring it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no pictures. Please take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red bicycle by a lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just a moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large. A picture may have 5 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that DreamJar can read. Please take a PNG or a JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has too many pixels. Please make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Poster</name>
    <message>
        <source>by %1 · %2</source>
        <comment>first name and category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar is full at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it to see how full the jar is, and to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProfileCard</name>
    <message>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProgressBar</name>
    <message>
        <source>%1 of the goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers run without a gap. A void receipt keeps its number and stays in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make receipt %1 void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It is printed on the void receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>amount and jar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new jar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the jar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the jar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added as your child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of %1&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes as soon as the entry before it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here; goes to the server by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried once. It goes by itself when the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost, so it may or may not have arrived. Look at the jar: if the gift is there, say so; if not, send it again or put it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after the jar was closed. The parent decides what happens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By link only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you stays here. Everything else goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking with the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What waits is safe here and goes by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached; it was last heard %1. What waits is safe here and goes by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but something needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for this to arrive first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was changed on the server meanwhile. Nothing was overwritten: compare, and choose what shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement: jars show their light at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on this computer and what the server told is kept in this folder. Copy it while DreamJar is closed to have it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. It talks to the server you chose and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsing and giving work without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring keeps you signed in when DreamJar is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so you stay signed in only until you close DreamJar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar runs its own little server here, for this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a server of an older kind: after a lost connection a gift may have to be checked by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 lists all the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar crash, nothing about it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar gets its address as soon as the server has it. It goes there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the address of this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This jar is not open now: whoever has the address sees it, but cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your jars are kept on this computer alone, so this address works only here. With a DreamJar server it works everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that opens this jar in the reader&apos;s DreamJar program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster could not be written there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of this jar is switched off. Whoever has it, or the code, finds nothing; you alone see the jar. What was given stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the link on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the link off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you alone see the jar, and it stands in no list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShortcutsPane</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into a field and press the keys you like better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to do, or its keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SignInsCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is of an older kind and does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sign-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationForm</name>
    <message>
        <source>A new donation station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen that strangers use at a fair, in a shop, at school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jars it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts to touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most six whole amounts, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its start screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every donor may choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that you know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one open jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one to six whole amounts, for example 5, 10, 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of those who gave last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What strangers may see there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s first name is always shown. Whoever gave without showing a name is never named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationsPane</name>
    <message>
        <source>Donation stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens that take gifts for your jars where people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any computer with a touch screen becomes one: make a station here, and type its code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan it at the station within seven days. It works once, and it is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” up anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the new code is used, the machine that was set up before is locked out. What was given there is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop “%1” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no more gifts and cannot send what waits there. Gifts that have arrived stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StrangerDialog</name>
    <message>
        <source>See as a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the server just now, without your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With real names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so nobody can say what it shows to strangers right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a stranger the server says that there is no such jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>by whom, category, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>percentage, raised of goal, time left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Tray</name>
    <message>
        <source>Show DreamJar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::WindowMenus</name>
    <message>
        <source>New jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this jar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the selected gifts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your donation stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::YearOfGifts</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::askFirst</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
