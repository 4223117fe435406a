<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>ReceiptWords</name>
        <message>
            <source>Thank you!</source>
            <translation>Thank you!</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>A promise, not a payment.</source>
            <translation>A promise, not a payment.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>no end date</translation>
        </message>
        <message>
            <source>ended, still accepting</source>
            <translation>ended, still accepting</translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour left</source>
            <translation>1 hour left</translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>%n hour left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute left</source>
            <translation>1 minute left</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>1 minute ago</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>1 hour ago</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Sports</source>
            <translation>Sports</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Hobbies</source>
            <translation>Hobbies</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Dreams</source>
            <translation>Dreams</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Not given</translation>
        </message>
        <message>
            <source>Boy</source>
            <translation>Boy</translation>
        </message>
        <message>
            <source>Girl</source>
            <translation>Girl</translation>
        </message>
        <message>
            <source>Prefer not to say</source>
            <translation>Prefer not to say</translation>
        </message>
        <message>
            <source>under 1 year</source>
            <translation>under 1 year</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 year</translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>1 gift</source>
            <translation>1 gift</translation>
        </message>
        <message numerus="yes">
            <source>%n gifts</source>
            <translation>
                <numerusform>%n gift</numerusform>
                <numerusform>%n gifts</numerusform>
            </translation>
        </message>
        <message>
            <source>1 jar</source>
            <translation>1 jar</translation>
        </message>
        <message numerus="yes">
            <source>%n jars</source>
            <translation>
                <numerusform>%n jar</numerusform>
                <numerusform>%n jars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>%n waiting to be sent</numerusform>
                <numerusform>%n waiting to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::AmountScreen</name>
        <message>
            <source>How much would you like to give?</source>
            <translation>How much would you like to give?</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Other amount</source>
            <translation>Other amount</translation>
        </message>
        <message>
            <source>At most %1 here.</source>
            <translation>At most %1 here.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>From %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::AttractScreen</name>
        <message>
            <source>Touch to give</source>
            <translation>Touch to give</translation>
        </message>
        <message>
            <source>Fill a jar with light</source>
            <translation>Fill a jar with light</translation>
        </message>
        <message>
            <source>Every gift brings a child closer to a dream.</source>
            <translation>Every gift brings a child closer to a dream.</translation>
        </message>
        <message>
            <source>Thank you, %1!</source>
            <translation>Thank you, %1!</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::CheckScreen</name>
        <message>
            <source>Is everything right?</source>
            <translation>Is everything right?</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>From %1, seen by the family only</source>
            <translation>From %1, seen by the family only</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Your gift is a promise. This screen takes no money.</source>
            <translation>Your gift is a promise. This screen takes no money.</translation>
        </message>
        <message>
            <source>Give %1</source>
            <translation>Give %1</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::ChoiceScreen</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::CleaningScreen</name>
        <message>
            <source>You can wipe the screen now</source>
            <translation>You can wipe the screen now</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds left. Keep a finger on the screen to stop earlier.</source>
            <translation>
                <numerusform>%n second left. Keep a finger on the screen to stop earlier.</numerusform>
                <numerusform>%n seconds left. Keep a finger on the screen to stop earlier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::GiftFlow</name>
        <message>
            <source>This jar has just closed. Nothing was given. Please go back and choose another one.</source>
            <translation>This jar has just closed. Nothing was given. Please go back and choose another one.</translation>
        </message>
        <message>
            <source>This amount cannot be given here. Please go back and choose another one.</source>
            <translation>This amount cannot be given here. Please go back and choose another one.</translation>
        </message>
        <message>
            <source>Something is not right with the name. Please go back and look at it.</source>
            <translation>Something is not right with the name. Please go back and look at it.</translation>
        </message>
        <message>
            <source>Something is not right with the e-mail address. Please go back and look at it.</source>
            <translation>Something is not right with the e-mail address. Please go back and look at it.</translation>
        </message>
        <message>
            <source>Something is not right with the words. Please go back and look at them.</source>
            <translation>Something is not right with the words. Please go back and look at them.</translation>
        </message>
        <message>
            <source>Your gift could not be kept, so nothing was given. Please tell the staff.</source>
            <translation>Your gift could not be kept, so nothing was given. Please tell the staff.</translation>
        </message>
        <message>
            <source>This station takes no gifts now. Nothing was given.</source>
            <translation>This station takes no gifts now. Nothing was given.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Please type your name, or go back to give without one.</source>
            <translation>Please type your name, or go back to give without one.</translation>
        </message>
        <message>
            <source>Please use letters only.</source>
            <translation>Please use letters only.</translation>
        </message>
        <message>
            <source>No e-mail</source>
            <translation>No e-mail</translation>
        </message>
        <message>
            <source>A few words for the child</source>
            <translation>A few words for the child</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>No words</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Your receipt is printed.</source>
            <translation>Your receipt is printed.</translation>
        </message>
        <message>
            <source>The printer does not answer. The QR code is your receipt, too.</source>
            <translation>The printer does not answer. The QR code is your receipt, too.</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Your e-mail address</translation>
        </message>
        <message>
            <source>This does not look like an address.</source>
            <translation>This does not look like an address.</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::JarTile</name>
        <message>
            <source>Thank you, %1!</source>
            <translation>Thank you, %1!</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::JarsScreen</name>
        <message>
            <source>Which jar would you like to fill?</source>
            <translation>Which jar would you like to fill?</translation>
        </message>
        <message>
            <source>Jars before</source>
            <translation>Jars before</translation>
        </message>
        <message>
            <source>More jars</source>
            <translation>More jars</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::Keyboard</name>
        <message>
            <source>Capital letters</source>
            <translation>Capital letters</translation>
        </message>
        <message>
            <source>Digits and signs</source>
            <translation>Digits and signs</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::Keypad</name>
        <message>
            <source>Digits</source>
            <translation>Digits</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::NoticeScreen</name>
        <message>
            <source>No jars yet</source>
            <translation>No jars yet</translation>
        </message>
        <message>
            <source>This station is resting</source>
            <translation>This station is resting</translation>
        </message>
        <message>
            <source>This station is out of service</source>
            <translation>This station is out of service</translation>
        </message>
        <message>
            <source>This station cannot take gifts now</source>
            <translation>This station cannot take gifts now</translation>
        </message>
        <message>
            <source>As soon as there is a jar to fill, it appears here.</source>
            <translation>As soon as there is a jar to fill, it appears here.</translation>
        </message>
        <message>
            <source>Please come back a little later.</source>
            <translation>Please come back a little later.</translation>
        </message>
        <message>
            <source>It has to be set up anew. Every gift that was given here is safe.</source>
            <translation>It has to be set up anew. Every gift that was given here is safe.</translation>
        </message>
        <message>
            <source>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</source>
            <translation>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</translation>
        </message>
        <message>
            <source>This station needs its staff</source>
            <translation>This station needs its staff</translation>
        </message>
        <message>
            <source>It stopped several times in a minute. Every gift that was thanked for is safe.</source>
            <translation>It stopped several times in a minute. Every gift that was thanked for is safe.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::PinScreen</name>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::PresetsScreen</name>
        <message>
            <source>Amounts to touch</source>
            <translation>Amounts to touch</translation>
        </message>
        <message>
            <source>At most six. Touch one to take it away.</source>
            <translation>At most six. Touch one to take it away.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Another amount</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::ReceiptsScreen</name>
        <message>
            <source>Find a receipt</source>
            <translation>Find a receipt</translation>
        </message>
        <message>
            <source>The last hour</source>
            <translation>The last hour</translation>
        </message>
        <message>
            <source>The last day</source>
            <translation>The last day</translation>
        </message>
        <message>
            <source>The last week</source>
            <translation>The last week</translation>
        </message>
        <message>
            <source>Any amount</source>
            <translation>Any amount</translation>
        </message>
        <message>
            <source>None was given then.</source>
            <translation>None was given then.</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::ReportScreen</name>
        <message>
            <source>Shift report</source>
            <translation>Shift report</translation>
        </message>
        <message>
            <source>Gifts today</source>
            <translation>Gifts today</translation>
        </message>
        <message>
            <source>Sum today</source>
            <translation>Sum today</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Held for the family</source>
            <translation>Held for the family</translation>
        </message>
        <message>
            <source>Not accepted by the server</source>
            <translation>Not accepted by the server</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::Screen</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Your gift: %1</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::ScrollBody</name>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::StaffFlow</name>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN of the staff</translation>
        </message>
        <message>
            <source>That is not it.</source>
            <translation>That is not it.</translation>
        </message>
        <message numerus="yes">
            <source>Locked for %n seconds.</source>
            <translation>
                <numerusform>Locked for %n second.</numerusform>
                <numerusform>Locked for %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 8 digits</source>
            <translation>Choose a PIN of 4 to 8 digits</translation>
        </message>
        <message>
            <source>The same PIN once more</source>
            <translation>The same PIN once more</translation>
        </message>
        <message>
            <source>The two were not the same.</source>
            <translation>The two were not the same.</translation>
        </message>
        <message>
            <source>It could not be kept.</source>
            <translation>It could not be kept.</translation>
        </message>
        <message>
            <source>Jars of this station</source>
            <translation>Jars of this station</translation>
        </message>
        <message>
            <source>Language of the start screen</source>
            <translation>Language of the start screen</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>No printer</translation>
        </message>
        <message>
            <source>Roll of 58 mm</source>
            <translation>Roll of 58 mm</translation>
        </message>
        <message>
            <source>Roll of 80 mm</source>
            <translation>Roll of 80 mm</translation>
        </message>
        <message>
            <source>A6 sheets</source>
            <translation>A6 sheets</translation>
        </message>
        <message>
            <source>Paper of the receipts</source>
            <translation>Paper of the receipts</translation>
        </message>
        <message>
            <source>The code from the family's DreamJar. Type or scan it.</source>
            <translation>The code from the family's DreamJar. Type or scan it.</translation>
        </message>
        <message>
            <source>Please type the code.</source>
            <translation>Please type the code.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when there is a network.</source>
            <translation>The server cannot be reached. Try again when there is a network.</translation>
        </message>
        <message>
            <source>This code is not valid. A fresh one comes from the family's DreamJar.</source>
            <translation>This code is not valid. A fresh one comes from the family's DreamJar.</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::StaffScreen</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
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
            <translation>The jar had closed.</translation>
        </message>
        <message>
            <source>The jar is not there any more.</source>
            <translation>The jar is not there any more.</translation>
        </message>
        <message>
            <source>The jar is not one of this station's any more.</source>
            <translation>The jar is not one of this station's any more.</translation>
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation>The server cannot be reached.</translation>
        </message>
        <message>
            <source>The disk does not take it.</source>
            <translation>The disk does not take it.</translation>
        </message>
        <message>
            <source>Too many tries. Wait a little.</source>
            <translation>Too many tries. Wait a little.</translation>
        </message>
        <message>
            <source>The server did not accept it.</source>
            <translation>The server did not accept it.</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>%n gifts</source>
            <translation>
                <numerusform>%n gift</numerusform>
                <numerusform>%n gifts</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>The oldest waits since</source>
            <translation>The oldest waits since</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>Gifts wait for more than seven days. Look after the network.</source>
            <translation>Gifts wait for more than seven days. Look after the network.</translation>
        </message>
        <message>
            <source>Held for the family</source>
            <translation>Held for the family</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Last contact</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Clock of this machine</source>
            <translation>Clock of this machine</translation>
        </message>
        <message>
            <source>%1 fast</source>
            <translation>%1 fast</translation>
        </message>
        <message>
            <source>%1 slow</source>
            <translation>%1 slow</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>not compared yet</source>
            <translation>not compared yet</translation>
        </message>
        <message>
            <source>Free on the disk</source>
            <translation>Free on the disk</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>did not take the last page</source>
            <translation>did not take the last page</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Set up by a family</source>
            <translation>Set up by a family</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no, public jars by the rules for guests</source>
            <translation>no, public jars by the rules for guests</translation>
        </message>
        <message>
            <source>Not accepted by the server</source>
            <translation>Not accepted by the server</translation>
        </message>
        <message>
            <source>Open the station</source>
            <translation>Open the station</translation>
        </message>
        <message>
            <source>Let the station rest</source>
            <translation>Let the station rest</translation>
        </message>
        <message>
            <source>Send and fetch now</source>
            <translation>Send and fetch now</translation>
        </message>
        <message>
            <source>Shift report</source>
            <translation>Shift report</translation>
        </message>
        <message>
            <source>Find a receipt</source>
            <translation>Find a receipt</translation>
        </message>
        <message>
            <source>Choose jars</source>
            <translation>Choose jars</translation>
        </message>
        <message>
            <source>Choose amounts</source>
            <translation>Choose amounts</translation>
        </message>
        <message>
            <source>Choose the language</source>
            <translation>Choose the language</translation>
        </message>
        <message>
            <source>Choose the paper</source>
            <translation>Choose the paper</translation>
        </message>
        <message>
            <source>Clean the screen</source>
            <translation>Clean the screen</translation>
        </message>
        <message>
            <source>Set up with a code</source>
            <translation>Set up with a code</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>Change the PIN</translation>
        </message>
        <message>
            <source>Leave the station</source>
            <translation>Leave the station</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::StillThere</name>
        <message>
            <source>Are you still there?</source>
            <translation>Are you still there?</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>I am done</translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>I need more time</translation>
        </message>
        <message numerus="yes">
            <source>Everything you typed is cleared in %n seconds.</source>
            <translation>
                <numerusform>Everything you typed is cleared in %n second.</numerusform>
                <numerusform>Everything you typed is cleared in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::ThanksScreen</name>
        <message>
            <source>Thank you!</source>
            <translation>Thank you!</translation>
        </message>
        <message>
            <source>%1 for “%2”</source>
            <translation>%1 for “%2”</translation>
        </message>
        <message>
            <source>Your gift is safe. It is on its way to the jar.</source>
            <translation>Your gift is safe. It is on its way to the jar.</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Reference: %1</translation>
        </message>
        <message>
            <source>Your receipt as a QR code</source>
            <translation>Your receipt as a QR code</translation>
        </message>
        <message>
            <source>Take a picture: this is your receipt.</source>
            <translation>Take a picture: this is your receipt.</translation>
        </message>
        <message>
            <source>Print receipt</source>
            <translation>Print receipt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::TypeScreen</name>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>dreamjar::kiosk::WhoScreen</name>
        <message>
            <source>May we know who you are?</source>
            <translation>May we know who you are?</translation>
        </message>
        <message>
            <source>No, give without a name</source>
            <translation>No, give without a name</translation>
        </message>
        <message>
            <source>Yes, and everybody may see my name</source>
            <translation>Yes, and everybody may see my name</translation>
        </message>
        <message>
            <source>Yes, but only the family may see it</source>
            <translation>Yes, but only the family may see it</translation>
        </message>
        <message>
            <source>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</source>
            <translation>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</translation>
        </message>
        <message>
            <source>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</source>
            <translation>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</translation>
        </message>
    </context>
</TS>
