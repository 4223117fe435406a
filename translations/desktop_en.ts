<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
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
    <name>dreamjar::ui::AttentionList</name>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation>
            <numerusform>%n thing could not be settled with the server and needs your decision.</numerusform>
            <numerusform>%n things could not be settled with the server and need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation>
            <numerusform>%n thing waits here until the server can be reached. It goes by itself.</numerusform>
            <numerusform>%n things wait here until the server can be reached. They go by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message numerus="yes">
        <source>all but %n</source>
        <translation>
            <numerusform>all but %n</numerusform>
            <numerusform>all but %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation>
            <numerusform>A username has at least %n character.</numerusform>
            <numerusform>A username has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation>
            <numerusform>A name has at least %n character.</numerusform>
            <numerusform>A name has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation>
            <numerusform>Please use at least %n character.</numerusform>
            <numerusform>Please use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation>
            <numerusform>Please shorten this to %n character or fewer.</numerusform>
            <numerusform>Please shorten this to %n characters or fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation>
            <numerusform>%n new gift</numerusform>
            <numerusform>%n new gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation>
            <numerusform>%1 for %n jar</numerusform>
            <numerusform>%1 for %n jars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message numerus="yes">
        <source>The oldest %n are here.</source>
        <translation>
            <numerusform>The oldest one is here.</numerusform>
            <numerusform>The oldest %n are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation>
            <numerusform>Thank for %n gift</numerusform>
            <numerusform>Thank for %n gifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation>
            <numerusform>Also the %n that was or is being thanked already</numerusform>
            <numerusform>Also the %n that were or are being thanked already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong ones. Try again in %n second.</numerusform>
            <numerusform>Too many wrong ones. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong ones. Try again in %n second.</numerusform>
            <numerusform>Too many wrong ones. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoteImport</name>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… and %n more line.</numerusform>
            <numerusform>… and %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>printed %n time</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation>
            <numerusform>Tried %n time. It goes by itself when the server answers.</numerusform>
            <numerusform>Tried %n times. It goes by itself when the server answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>Sending %n…</numerusform>
            <numerusform>Sending %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
</TS>
