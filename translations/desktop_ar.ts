<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>BackPage</name>
    <message>
        <source>You can go back to DreamJar</source>
        <translation>يمكنك العودة إلى DreamJar</translation>
    </message>
    <message>
        <source>The browser has done its part. This page can be closed.</source>
        <translation>أنهى المتصفح مهمته. يمكن إغلاق هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Given so far, against the goal</source>
        <translation>ما جُمع حتى الآن مقابل الهدف</translation>
    </message>
    <message>
        <source>Given in each week</source>
        <translation>ما جُمع في كل أسبوع</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By the way it came</source>
        <translation>حسب طريقة الوصول</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No gift passes the filter.</source>
        <translation>لا تبرع يطابق التصفية.</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>--portable and --data-dir name two different places.</source>
        <translation>‎--portable و‎--data-dir يشيران إلى مكانين مختلفين.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a profile&apos;s name: at most 40 letters, digits, - and _.</source>
        <translation>لا يصلح «%1» اسمًا لملف تعريف: 40 حرفًا على الأكثر من الحروف والأرقام و- و_.</translation>
    </message>
</context>
<context>
    <name>GiftPapers</name>
    <message>
        <source>A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.</source>
        <translation>التبرع عبر DreamJar تعهّد مسجَّل هنا، وليس إثباتًا للدفع.</translation>
    </message>
    <message>
        <source>Receipt %1 %2</source>
        <translation>إيصال %1 %2</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For the jar</source>
        <translation>للجرة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تاريخ التبرع</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>ملغى منذ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Thank you for your gift.</source>
        <translation>شكرًا لك على تبرعك.</translation>
    </message>
    <message>
        <source>Gift to %1</source>
        <translation>تبرع إلى %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>تبرعك</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>كشف %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>all gifts until %1</source>
        <translation>كل التبرعات حتى %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>الجرة</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>المبلغ (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Statement of gifts</source>
        <translation>كشف التبرعات</translation>
    </message>
    <message>
        <source>Thank you for your gift to “{jar}”</source>
        <translation>شكرًا لك على تبرعك إلى «{jar}»</translation>
    </message>
    <message>
        <source>Dear {donor},

thank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a good step nearer to this dream.

Warm regards
{parent}</source>
        <translation>تحية طيبة إلى {donor}،

شكرًا لك على تبرعك بمبلغ {amount} إلى «{jar}» بتاريخ {date}. إنه يقرّب {child} خطوة كبيرة من هذا الحلم.

مع أطيب التحيات
{parent}</translation>
    </message>
    <message>
        <source>Letter %1 %2</source>
        <translation>رسالة %1 %2</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>مرحبًا %1،</translation>
    </message>
    <message>
        <source>Your receipt for “%1”</source>
        <translation>إيصالك عن «%1»</translation>
    </message>
    <message>
        <source>thank you for your gift of %1 to “%2” on %3. The receipt goes with this mail.</source>
        <translation>شكرًا على تبرعك بمبلغ %1 إلى «%2» في %3. الإيصال مرفق بهذه الرسالة.</translation>
    </message>
    <message>
        <source>My gifts %1</source>
        <translation>تبرعاتي %1</translation>
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
        <translation>تبرعاتي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>الجرة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Hidden publicly</source>
        <translation>مخفي عن العموم</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Gifts to “%1”</source>
        <translation>تبرعات إلى «%1»</translation>
    </message>
    <message>
        <source>Gifts to %1</source>
        <translation>تبرعات إلى %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>This is no text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>هذا ليس نصًا بترميز UTF-8. احفظ الجدول بصيغة CSV وبترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>السطر %1: علامة الاقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quotation mark.</source>
        <translation>السطر %1: يوجد شيء بعد علامة اقتباس مغلقة.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, “%1” and “%2” among them.</source>
        <translation>يجب أن يذكر السطر الأول أسماء الأعمدة، ومنها «%1» و«%2».</translation>
    </message>
    <message>
        <source>There is no column “%1”, “%2” or “%3”: nothing to note.</source>
        <translation>لا يوجد عمود باسم «%1» أو «%2» أو «%3»: لا شيء لتدوينه.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-05-01 14:30:00.</source>
        <translation>«%1» ليس تاريخًا مثل 2026-05-01 14:30:00.</translation>
    </message>
    <message>
        <source>“%1” is no whole amount.</source>
        <translation>«%1» ليس مبلغًا صحيحًا بلا كسور.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» ليس واحدًا من: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say when it was reviewed.</source>
        <translation>«%1» لا يبيّن وقت المراجعة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1: no gift has this date, amount and name.</source>
        <translation>السطر %1: لا يوجد تبرع بهذا التاريخ والمبلغ والاسم.</translation>
    </message>
    <message>
        <source>Line %1: which gift this is cannot be told.</source>
        <translation>السطر %1: لا يمكن معرفة أي تبرع هذا.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Raise money for a child&apos;s dream, safely.</source>
        <translation>جمع المال لحلم طفل، بأمان.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>عرض هذا ثم الخروج.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>عرض الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Connect to this DreamJar server.</source>
        <translation>الاتصال بخادم DreamJar هذا.</translation>
    </message>
    <message>
        <source>Be a donation station: full screen, for strangers (docs/KIOSK.md).</source>
        <translation>العمل كمحطة تبرع: ملء الشاشة، للغرباء (docs/KIOSK.md).</translation>
    </message>
    <message>
        <source>Play the main job with invented data, write a picture of every screen to this folder and leave.</source>
        <translation>تنفيذ المهمة الأساسية ببيانات مختلقة، وكتابة صورة لكل شاشة في هذا المجلد ثم الخروج.</translation>
    </message>
    <message>
        <source>What is &apos;%1&apos;? See dreamjar --help.</source>
        <translation>ما معنى «%1»؟ انظر dreamjar --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the address of a server. An example: http://127.0.0.1:8080</source>
        <translation>«%1» ليس عنوان خادم. مثال: http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>استخدام هذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Look like this, now: light or dark.</source>
        <translation>استخدام هذا المظهر الآن: light أو dark.</translation>
    </message>
    <message>
        <source>Draw everything this many times as large: 1 to 3, for instance 1.5.</source>
        <translation>تكبير كل شيء بهذا المقدار: من 1 إلى 3، مثل 1.5.</translation>
    </message>
    <message>
        <source>DreamJar does not speak &apos;%1&apos;. It speaks %2.</source>
        <translation>لا يعرف DreamJar اللغة «%1». اللغات المتاحة: %2.</translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;. It is light or dark.</source>
        <translation>لا يوجد مظهر «%1». المتاح: light أو dark.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale. It is a number from 1 to 3.</source>
        <translation>«%1» ليس مقياسًا صالحًا. المقياس عدد من 1 إلى 3.</translation>
    </message>
    <message>
        <source>Keep everything apart from other profiles, under this name.</source>
        <translation>حفظ كل شيء منفصلًا عن ملفات التعريف الأخرى، تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>Keep everything in a folder beside the program and write nowhere else. A file named &apos;portable&apos; there does the same.</source>
        <translation>حفظ كل شيء في مجلد بجانب البرنامج وعدم الكتابة في أي مكان آخر. ويكفي لذلك أيضًا ملف باسم «portable» هناك.</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>تتعذر الكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The printer did not take it. The receipt can be saved as PDF instead.</source>
        <translation>لم تقبله الطابعة. يمكن حفظ الإيصال بصيغة PDF بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>أُوقف. لم يتغير أي ملف.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>تتعذر الكتابة هناك. لم يتغير شيء؛ اختر مجلدًا آخر أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>حُذف تبرع أثناء الكتابة. لم يتغير شيء؛ يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Save the gifts</source>
        <translation>حفظ التبرعات</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>DreamJar is already at work here</source>
        <translation>‏DreamJar يعمل هنا بالفعل</translation>
    </message>
    <message>
        <source>Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.</source>
        <translation>هناك نسخة أخرى من DreamJar تستخدم هذه البيانات: %1. لا مشكلة في البيانات. أغلق النسخة الأخرى ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>DreamJar cannot write here</source>
        <translation>لا يستطيع DreamJar الكتابة هنا</translation>
    </message>
    <message>
        <source>This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with another folder (--data-dir), then try again.</source>
        <translation>لا يسمح هذا المجلد لـ DreamJar بالكتابة: %1. لم يتغير شيء. اسمح بذلك، أو شغّل DreamJar بمجلد آخر (‎--data-dir)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room left for DreamJar&apos;s data: %1. What is stored is safe. Free some space, then try again.</source>
        <translation>لم تعد هناك مساحة لبيانات DreamJar: %1. ما حُفظ في أمان. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This data belongs to a newer DreamJar</source>
        <translation>هذه البيانات تخص إصدارًا أحدث من DreamJar</translation>
    </message>
    <message>
        <source>A newer version of DreamJar has worked with %1. This one leaves it untouched. Please install the newer version, then try again.</source>
        <translation>عمل إصدار أحدث من DreamJar على %1. هذا الإصدار لن يمسّه. يُرجى تثبيت الإصدار الأحدث ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A file of DreamJar is damaged</source>
        <translation>أحد ملفات DreamJar تالف</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done and noted on this computer: %1. It can put back its own copy of %2 and carry over from the damaged file what had not been sent yet, as far as that can be read. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>لا يستطيع DreamJar قراءة ما أُنجز ودُوّن على هذا الحاسوب: %1. يمكنه استعادة نسخته الخاصة من %2 ونقل ما لم يُرسل بعد من الملف التالف، بقدر ما تمكن قراءته. يُحفظ الملف التالف باسم آخر؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.</source>
        <translation>لا يستطيع DreamJar قراءة ما أُنجز على هذا الحاسوب ولم يُرسل بعد: %1. يمكنه تنحية الملف التالف جانبًا باسم آخر في المجلد نفسه، والمتابعة بما لدى الخادم. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Put it aside and go on</source>
        <translation>تنحيته والمتابعة</translation>
    </message>
    <message>
        <source>DreamJar&apos;s database cannot be opened</source>
        <translation>تعذّر فتح قاعدة بيانات DreamJar</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. Put a copy of the file back, or ask somebody who knows databases, then try again.</source>
        <translation>الجرار والتبرعات المحفوظة على هذا الحاسوب في %1، ولا يستطيع DreamJar فتحه. لم يتغير شيء. استعد نسخة من الملف، أو اسأل من يعرف قواعد البيانات، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>A part of DreamJar is missing</source>
        <translation>جزء من DreamJar مفقود</translation>
    </message>
    <message>
        <source>DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please install DreamJar again.</source>
        <translation>لم يُثبَّت DreamJar كاملًا: تعذّر تحميل %1. بياناتك كما كانت. يُرجى تثبيت DreamJar مجددًا.</translation>
    </message>
    <message>
        <source>DreamJar could not open its data</source>
        <translation>لم يتمكن DreamJar من فتح بياناته</translation>
    </message>
    <message>
        <source>Something kept DreamJar from opening %1. Nothing was changed.</source>
        <translation>حال شيء ما دون فتح %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. It can put back its own copy of %2; what was done since then may be missing. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>الجرار والتبرعات المحفوظة على هذا الحاسوب في %1، ولا يستطيع DreamJar فتحه. يمكنه استعادة نسخته الخاصة من %2؛ وقد يُفقد ما أُنجز بعد ذلك. يُحفظ الملف التالف باسم آخر؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is nothing here yet that could be copied.</source>
        <translation>لا يوجد هنا بعدُ ما يمكن نسخه.</translation>
    </message>
    <message>
        <source>There is no %1 any more. Nothing was changed.</source>
        <translation>لم يعد %1 موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no copy of DreamJar&apos;s data in %1. Nothing was changed.</source>
        <translation>لا توجد نسخة من بيانات DreamJar في %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; please try an older copy.</source>
        <translation>‏%1 تالف. لم يتغير شيء؛ يُرجى تجربة نسخة أقدم.</translation>
    </message>
    <message>
        <source>%1 was made by a newer DreamJar. Nothing was changed; please install the newer version first.</source>
        <translation>‏%1 من صنع إصدار أحدث من DreamJar. لم يتغير شيء؛ يُرجى تثبيت الإصدار الأحدث أولًا.</translation>
    </message>
    <message>
        <source>%1 is the copy of a server&apos;s own database. Whoever runs that server can put it back; nothing was changed here.</source>
        <translation>‏%1 نسخة من قاعدة بيانات خادم. يمكن لمن يدير ذلك الخادم استعادتها؛ لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>It cannot be written there: %1. Nothing was changed; choose another folder.</source>
        <translation>تتعذر الكتابة هناك: %1. لم يتغير شيء؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>القرص ممتلئ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another DreamJar is at work on this data. Close it, then try again.</source>
        <translation>هناك نسخة أخرى من DreamJar تعمل على هذه البيانات. أغلقها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It did not work, and nothing was changed.</source>
        <translation>لم ينجح ذلك، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>استُعيدت النسخة.</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>ما كان هنا من قبل محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>What waited to be sent still does.</source>
        <translation>ما كان ينتظر الإرسال ما زال ينتظر.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation>انتهت مدتها وما زالت تقبل</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لا أيام متبقية</numerusform>
            <numerusform>تبقّى يوم واحد</numerusform>
            <numerusform>تبقّى يومان</numerusform>
            <numerusform>تبقّت %Ln أيام</numerusform>
            <numerusform>تبقّى %Ln يومًا</numerusform>
            <numerusform>تبقّى %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation>تبقّت ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>لا ساعات متبقية</numerusform>
            <numerusform>تبقّت ساعة</numerusform>
            <numerusform>تبقّت ساعتان</numerusform>
            <numerusform>تبقّت %Ln ساعات</numerusform>
            <numerusform>تبقّت %Ln ساعة</numerusform>
            <numerusform>تبقّت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>تبقّت دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>لا دقائق متبقية</numerusform>
            <numerusform>تبقّت دقيقة</numerusform>
            <numerusform>تبقّت دقيقتان</numerusform>
            <numerusform>تبقّت %Ln دقائق</numerusform>
            <numerusform>تبقّت %Ln دقيقة</numerusform>
            <numerusform>تبقّت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>تبقّى أقل من دقيقة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 left</source>
        <comment>days, hours, minutes</comment>
        <translation>المتبقي: %1 و%2 و%3</translation>
    </message>
    <message>
        <source>%1 and %2 left</source>
        <comment>hours, minutes</comment>
        <translation>المتبقي: %1 و%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes</comment>
        <translation>المتبقي: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>رياضة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>هوايات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>أحلام</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ولد</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>أفضّل عدم الذكر</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>1 gift</source>
        <translation>تبرع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>لا تبرعات</numerusform>
            <numerusform>تبرع واحد</numerusform>
            <numerusform>تبرعان</numerusform>
            <numerusform>%Ln تبرعات</numerusform>
            <numerusform>%Ln تبرعًا</numerusform>
            <numerusform>%Ln تبرع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 jar</source>
        <translation>جرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n jars</source>
        <translation>
            <numerusform>لا جرار</numerusform>
            <numerusform>جرة واحدة</numerusform>
            <numerusform>جرتان</numerusform>
            <numerusform>%Ln جرار</numerusform>
            <numerusform>%Ln جرة</numerusform>
            <numerusform>%Ln جرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال</numerusform>
            <numerusform>واحد ينتظر الإرسال</numerusform>
            <numerusform>اثنان ينتظران الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Backups</name>
    <message>
        <source>It is not there just now: a stick that is not plugged in, perhaps. DreamJar goes on with its own copies.</source>
        <translation>ليس موجودًا الآن: ربما ذاكرة USB غير موصولة. يواصل DreamJar بنسخه الخاصة.</translation>
    </message>
    <message>
        <source>For a week no copy of your data could be made in %1. DreamJar goes on with its own copies.</source>
        <translation>منذ أسبوع لم يمكن نسخ بياناتك إلى %1. يواصل DreamJar بنسخه الخاصة.</translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Desktop</name>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It was put aside and is being fetched again. What you did here is safe.</source>
        <translation>كانت النسخة المحلية من بيانات الخادم تالفة. نُحّيت جانبًا ويجري جلبها من جديد. ما أنجزته هنا في أمان.</translation>
    </message>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>جارٍ استعادة النسخة</translation>
    </message>
    <message>
        <source>DreamJar looks at it whole first. This takes a moment.</source>
        <translation>يفحصها DreamJar كاملة أولًا. يستغرق هذا لحظة.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AccountPane</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 3 characters. Strangers see it only when you give without a first name.</source>
        <translation>3 أحرف على الأقل. لا يراه الغرباء إلا إذا تبرعت من دون اسم أول.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>سجّلوا الدخول على هذا الحاسوب سابقًا</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>8 أحرف على الأقل. الجملة القصيرة سهلة التذكر.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>أنشئ حسابك</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>One account for you; your children need none.</source>
        <translation>حساب واحد لك؛ ولا يحتاج أطفالك إلى حساب.</translation>
    </message>
    <message>
        <source>Sign in to see your children, jars and gifts.</source>
        <translation>سجّل الدخول لترى أطفالك وجرارك وتبرعاتك.</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>ألديك حساب؟</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>The keyring does not give out this session. Please enter the password.</source>
        <translation>لا تتيح حلقة المفاتيح هذه الجلسة. يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>Creating your account …</source>
        <translation>جارٍ إنشاء حسابك …</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Your keyring is locked, so we cannot see whether you were signed in. Unlock it and start DreamJar again, or sign in here for now.</source>
        <translation>حلقة مفاتيحك مقفلة، فلا نعلم هل كنت مسجّل الدخول. افتحها ثم شغّل DreamJar مجددًا، أو سجّل الدخول هنا مؤقتًا.</translation>
    </message>
    <message>
        <source>This computer has no keyring. You can sign in, and stay signed in until you close DreamJar.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب. يمكنك تسجيل الدخول والبقاء كذلك حتى تغلق DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AttentionList</name>
    <message>
        <source>One thing could not be settled with the server and needs your decision.</source>
        <translation>تعذّرت تسوية أمر واحد مع الخادم ويحتاج إلى قرارك.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرارك.</numerusform>
            <numerusform>تعذّرت تسوية أمر واحد مع الخادم ويحتاج إلى قرارك.</numerusform>
            <numerusform>تعذّرت تسوية أمرين مع الخادم ويحتاجان إلى قرارك.</numerusform>
            <numerusform>تعذّرت تسوية %Ln أمور مع الخادم وتحتاج إلى قرارك.</numerusform>
            <numerusform>تعذّرت تسوية %Ln أمرًا مع الخادم وتحتاج إلى قرارك.</numerusform>
            <numerusform>تعذّرت تسوية %Ln أمر مع الخادم وتحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>One thing waits here until the server can be reached. It goes by itself.</source>
        <translation>أمر واحد ينتظر هنا حتى يمكن الوصول إلى الخادم. يُرسل تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation>
            <numerusform>لا شيء ينتظر هنا.</numerusform>
            <numerusform>أمر واحد ينتظر هنا حتى يمكن الوصول إلى الخادم. يُرسل تلقائيًا.</numerusform>
            <numerusform>أمران ينتظران هنا حتى يمكن الوصول إلى الخادم. يُرسلان تلقائيًا.</numerusform>
            <numerusform>%Ln أمور تنتظر هنا حتى يمكن الوصول إلى الخادم. تُرسل تلقائيًا.</numerusform>
            <numerusform>%Ln أمرًا تنتظر هنا حتى يمكن الوصول إلى الخادم. تُرسل تلقائيًا.</numerusform>
            <numerusform>%Ln أمر تنتظر هنا حتى يمكن الوصول إلى الخادم. تُرسل تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s jar “%2” is full! What shall happen now?</source>
        <translation>امتلأت جرة %1 «%2»! ماذا يحدث الآن؟</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>The last day of “%1” has passed. It still accepts gifts until you close it.</source>
        <translation>انقضى آخر يوم للجرة «%1». ما زالت تقبل التبرعات حتى تغلقها.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.</source>
        <translation>عيد ميلاد %1 السادس عشر في %2. ابتداءً من ذلك اليوم لا يمكن بدء جرة جديدة؛ وتستمر الجرار المفتوحة حتى تغلقها.</translation>
    </message>
    <message>
        <source>Look at the children</source>
        <translation>عرض الأطفال</translation>
    </message>
    <message>
        <source>This computer has no keyring: you are signed in until you close DreamJar.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب: تبقى مسجّل الدخول حتى تغلق DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Avatar</name>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BackupCard</name>
    <message>
        <source>Copies of your data</source>
        <translation>نسخ من بياناتك</translation>
    </message>
    <message>
        <source>They lie on the same disk. Copy them to another one now and then, a stick for example: with such a copy you can go on on a new computer. Keep it where only you can read it.</source>
        <translation>إنها على القرص نفسه. انسخها من حين لآخر إلى قرص آخر، كذاكرة USB مثلًا: بهذه النسخة يمكنك المتابعة على حاسوب جديد. احفظها حيث لا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>النسخ إلى مكان آخر…</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>استعادة نسخة…</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day, from the second day on, and keeps the newest seven.</source>
        <translation>ينشئ DreamJar نسخة تلقائيًا مرة كل يوم، ابتداءً من اليوم الثاني، ويحتفظ بأحدث سبع نسخ.</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day and keeps the newest seven. The last one is of %1.</source>
        <translation>ينشئ DreamJar نسخة تلقائيًا مرة كل يوم ويحتفظ بأحدث سبع نسخ. آخر نسخة: %1.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>النسخ إلى</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Copied to %1, as it is now.</source>
        <translation>نُسخت إلى %1 كما هي الآن.</translation>
    </message>
    <message>
        <source>A folder for the daily copies</source>
        <translation>مجلد للنسخ اليومية</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>التوقف عن النسخ هناك</translation>
    </message>
    <message>
        <source>A copy a day can go into another folder as well.</source>
        <translation>يمكن أن تذهب نسخة كل يوم إلى مجلد آخر أيضًا.</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. %2</source>
        <comment>folder, what is wrong</comment>
        <translation>تذهب نسخة كل يوم إلى %1 أيضًا. %2</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. The last one there is of %2.</source>
        <translation>تذهب نسخة كل يوم إلى %1 أيضًا. وآخر نسخة هناك بتاريخ %2.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Banner</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookBar</name>
    <message>
        <source>Search gifts</source>
        <translation>البحث في التبرعات</translation>
    </message>
    <message>
        <source>Donor, comment or note</source>
        <translation>متبرّع أو تعليق أو ملاحظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Filters that are kept under a name</source>
        <translation>تصفيات محفوظة باسم</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>What to do with the selected gifts</source>
        <translation>ما يُفعل بالتبرعات المحددة</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>تعليم كمُراجَع</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>تعليم كغير مُراجَع</translation>
    </message>
    <message>
        <source>Thanks: %1</source>
        <translation>الشكر: %1</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>رسائل الشكر…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>الإيصالات…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Filter (on)</source>
        <translation>تصفية (مفعّلة)</translation>
    </message>
    <message>
        <source>Receipts by e-mail…</source>
        <translation>إيصالات بالبريد…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookFilterPanel</name>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>الجرة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المتبرّع</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Everybody but this donor</source>
        <translation>الجميع ما عدا هذا المتبرّع</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>المبلغ من</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>المبلغ إلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>مخفي عن العموم</translation>
    </message>
    <message>
        <source>shown publicly</source>
        <translation>ظاهر للعموم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>مُراجَع</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>غير مُراجَع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>غير صادر</translation>
    </message>
    <message>
        <source>Changed since they were reviewed</source>
        <translation>تغيّرت بعد مراجعتها</translation>
    </message>
    <message>
        <source>All but these days</source>
        <translation>الكل ما عدا هذه الأيام</translation>
    </message>
    <message>
        <source>All but these amounts</source>
        <translation>الكل ما عدا هذه المبالغ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>مع تعليق</translation>
    </message>
    <message>
        <source>without a comment</source>
        <translation>بلا تعليق</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookTable</name>
    <message>
        <source>Gifts to your jars</source>
        <translation>التبرعات إلى جرارك</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookWords</name>
    <message>
        <source>hidden publicly</source>
        <translation>مخفي عن العموم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>الجرة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Public sees</source>
        <translation>ما يراه العموم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>المبلغ (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>محطة تبرع</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>بانتظار الشكر</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>تم شكره</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By jar</source>
        <translation>حسب الجرة</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>حسب الطفل</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>حسب المتبرّع</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>‏%1 مستلَم</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>‏%1 في الطريق</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>‏%1 غير معروف</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>‏%1 معلّق</translation>
    </message>
    <message>
        <source>Click to sort; with Ctrl, sort further within what is equal.</source>
        <translation>انقر للفرز؛ ومع Ctrl يُفرز ما تساوى فرزًا إضافيًا.</translation>
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
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>موسّعة</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>مُراجَع</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BrowsePane</name>
    <message>
        <source>Browse jars</source>
        <translation>تصفح الجرار</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>الجرار</translation>
    </message>
    <message>
        <source>Search jars</source>
        <translation>البحث في الجرار</translation>
    </message>
    <message>
        <source>Search by title, story or first name</source>
        <translation>ابحث بالعنوان أو القصة أو الاسم الأول</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Most given</source>
        <translation>الأكثر جمعًا</translation>
    </message>
    <message>
        <source>Closest to the goal</source>
        <translation>الأقرب إلى الهدف</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Largest goal</source>
        <translation>أكبر هدف</translation>
    </message>
    <message>
        <source>Smallest goal</source>
        <translation>أصغر هدف</translation>
    </message>
    <message>
        <source>Least given</source>
        <translation>الأقل جمعًا</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>1 jar fits.</source>
        <translation>جرة واحدة مطابقة.</translation>
    </message>
    <message>
        <source>%1 jars fit.</source>
        <translation>عدد الجرار المطابقة: %1.</translation>
    </message>
    <message>
        <source>One open jar. Everybody can give, no account needed.</source>
        <translation>جرة مفتوحة واحدة. يمكن للجميع التبرع دون حساب.</translation>
    </message>
    <message>
        <source>%1 open jars. Everybody can give, no account needed.</source>
        <translation>عدد الجرار المفتوحة: %1. يمكن للجميع التبرع دون حساب.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No open jar has these words in its title, story or first name.</source>
        <translation>لا توجد جرة مفتوحة تحوي هذه الكلمات في عنوانها أو قصتها أو الاسم الأول.</translation>
    </message>
    <message>
        <source>Show all jars</source>
        <translation>عرض كل الجرار</translation>
    </message>
    <message>
        <source>The server sleeps</source>
        <translation>الخادم نائم</translation>
    </message>
    <message>
        <source>It cannot be reached right now. Jars appear here as soon as it answers.</source>
        <translation>لا يمكن الوصول إليه الآن. تظهر الجرار هنا فور استجابته.</translation>
    </message>
    <message>
        <source>Fetching the jars</source>
        <translation>جارٍ جلب الجرار</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>No open jars yet</source>
        <translation>لا جرار مفتوحة بعد</translation>
    </message>
    <message>
        <source>As soon as a parent starts one, it stands here.</source>
        <translation>ما إن يبدأ أحد الوالدين جرة حتى تظهر هنا.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChartsView</name>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>حفظ المخطط…</translation>
    </message>
    <message>
        <source>%1 in all, %2. The same numbers are in the table.</source>
        <translation>الإجمالي %1، %2. الأرقام نفسها في الجدول.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>المبلغ (%1)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG ‏(*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>The chart cannot be written there. Choose another folder.</source>
        <translation>تتعذر كتابة المخطط هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Show jars</source>
        <translation>عرض الجرار</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>جرة جديدة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and date of birth</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1، لا مفتوحة</numerusform>
            <numerusform>%1، واحدة مفتوحة</numerusform>
            <numerusform>%1، اثنتان مفتوحتان</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>From the 16th birthday on, no new jar can be started.</source>
        <translation>ابتداءً من عيد الميلاد السادس عشر لا يمكن بدء جرة جديدة.</translation>
    </message>
    <message>
        <source>New jar for %1</source>
        <translation>جرة جديدة لـ %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 can be removed once no jar is open.</source>
        <translation>تمكن إزالة %1 حين لا تبقى جرة مفتوحة.</translation>
    </message>
    <message>
        <source>16 or older: open jars go on, but no new one can be started.</source>
        <translation>في السادسة عشرة أو أكثر: تستمر الجرار المفتوحة، لكن لا يمكن بدء جرة جديدة.</translation>
    </message>
    <message>
        <source>Show %1&apos;s jars</source>
        <translation>عرض جرار %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildForm</name>
    <message>
        <source>Back to children</source>
        <translation>العودة إلى الأطفال</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>اسم الطفل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Only chooses the drawn face while there is no picture.</source>
        <translation>يحدد الوجه المرسوم فقط ما دامت لا توجد صورة.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>It is never shown to strangers.</source>
        <translation>لا تُعرض على الغرباء أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Strangers only ever see the first name.</source>
        <translation>لا يرى الغرباء إلا الاسم الأول.</translation>
    </message>
    <message>
        <source>Strangers see “%1”.</source>
        <translation>يرى الغرباء «%1».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Strangers see a first name, never more.</source>
        <translation>يرى الغرباء الاسم الأول لا أكثر.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>No children here yet</source>
        <translation>لا أطفال هنا بعد</translation>
    </message>
    <message>
        <source>Add your child with name and birthday; then a jar can be started for a dream.</source>
        <translation>أضف طفلك بالاسم وتاريخ الميلاد؛ ثم يمكن بدء جرة لحلم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>الأصغر أولًا</translation>
    </message>
    <message>
        <source>Most jars</source>
        <translation>الأكثر جرارًا</translation>
    </message>
    <message>
        <source>Most raised</source>
        <translation>الأعلى جمعًا</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>%1&apos;s entry is removed from this computer and from the server.</source>
        <translation>تُزال بيانات %1 من هذا الحاسوب ومن الخادم.</translation>
    </message>
    <message>
        <source>This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.</source>
        <translation>يزيل هذا أيضًا %1 بكل ما فيها من تبرعات، هنا وعلى الخادم. ويحتفظ المتبرعون بأرقامهم المرجعية.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message>
        <source>All but the marked ones</source>
        <translation>الكل ما عدا المحدد</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>إلغاء كل التحديد</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <translation>
            <numerusform>الكل</numerusform>
            <numerusform>الكل ما عدا واحدًا</numerusform>
            <numerusform>الكل ما عدا اثنين</numerusform>
            <numerusform>الكل ما عدا %Ln</numerusform>
            <numerusform>الكل ما عدا %Ln</numerusform>
            <numerusform>الكل ما عدا %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
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
        <translation>تغييران على «%1»</translation>
    </message>
    <message>
        <source>You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing was overwritten, and everything else goes on syncing. Choose what shall hold.</source>
        <translation>غيّرت هذا هنا، وفي الأثناء تغيّر على الخادم، وربما غيّرته أنت على حاسوب آخر. لم يُستبدل شيء، وتستمر مزامنة كل ما عداه. اختر ما يبقى.</translation>
    </message>
    <message>
        <source>The fields that were changed</source>
        <translation>الحقول التي تغيّرت</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>إبقاء ما على الخادم</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>إرسال هذا</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashFields</name>
    <message>
        <source>no last day</source>
        <translation>بلا يوم أخير</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>مفتوحة أم مغلقة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>من يمكنه العثور عليها</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>مبالغ للاختيار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashBar</name>
    <message>
        <source>DreamJar ended unexpectedly the last time. What you did is kept.</source>
        <translation>انتهى DreamJar فجأة في المرة الماضية. ما فعلته محفوظ.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashDialog</name>
    <message>
        <source>Report of the last crash</source>
        <translation>تقرير العطل الأخير</translation>
    </message>
    <message>
        <source>This is all of it: the version, the system, and where in the program it happened. Nothing of yours is in it, and it lies on this computer alone. Whoever looks after DreamJar for you can use it; they have it only when you give it to them.</source>
        <translation>هذا كل ما فيه: الإصدار والنظام وموضع العطل في البرنامج. ليس فيه شيء يخصك، وهو على هذا الحاسوب وحده. قد يفيد من يعتني بـ DreamJar من أجلك، ولا يصل إليه إلا إذا أعطيته إياه.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>لا تمكن الكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DashboardPane</name>
    <message>
        <source>New jar</source>
        <translation>جرة جديدة</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>الجرار</translation>
    </message>
    <message>
        <source>Open jars</source>
        <translation>الجرار المفتوحة</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>المبلغ المجموع</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>آخر تبرع</translation>
    </message>
    <message>
        <source>All my jars</source>
        <translation>كل جراري</translation>
    </message>
    <message>
        <source>Your jars</source>
        <translation>جرارك</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>كل التبرعات</translation>
    </message>
    <message>
        <source>No gifts yet. Tell family and friends about your jar; everybody can give without an account.</source>
        <translation>لا تبرعات بعد. أخبر العائلة والأصدقاء عن جرتك؛ يمكن للجميع التبرع دون حساب.</translation>
    </message>
    <message>
        <source>Last gifts</source>
        <translation>آخر التبرعات</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>‏%1 في الطريق</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>الإجمالي: %1</translation>
    </message>
    <message>
        <source>Whose dream comes first?</source>
        <translation>حلم مَن يأتي أولًا؟</translation>
    </message>
    <message>
        <source>Add your child with name and birthday. Strangers will only ever see the first name.</source>
        <translation>أضف طفلك بالاسم وتاريخ الميلاد. لن يرى الغرباء إلا الاسم الأول.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>Now a jar to fill</source>
        <translation>والآن جرة لتُملأ</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: say what it is for and how much it takes.</source>
        <translation>دراجة أو كمان أو أسبوع عند البحر: اذكر الغرض والمبلغ اللازم.</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>بدء جرة</translation>
    </message>
    <message>
        <source>Two small steps, and the first jar stands.</source>
        <translation>خطوتان صغيرتان وتجهز الجرة الأولى.</translation>
    </message>
    <message>
        <source>This is how your jars are doing.</source>
        <translation>هكذا حال جرارك.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>اختر تاريخًا</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DonationsPane</name>
    <message>
        <source>My donations</source>
        <translation>تبرعاتي</translation>
    </message>
    <message>
        <source>What you gave to other children&apos;s jars.</source>
        <translation>ما تبرعت به لجرار أطفال آخرين.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>You have not given yet</source>
        <translation>لم تتبرع بعد</translation>
    </message>
    <message>
        <source>Your gifts stand here with their sum, year by year. Every jar is glad of a little light.</source>
        <translation>تظهر تبرعاتك هنا مع مجموعها، سنة بعد سنة. كل جرة تفرح بقليل من النور.</translation>
    </message>
    <message>
        <source>Look at jars</source>
        <translation>تصفح الجرار</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>منها %1 في الطريق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>جدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>جدول بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>طباعة الجدول…</translation>
    </message>
    <message>
        <source>Statement for some days…</source>
        <translation>كشف لفترة معينة…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message>
        <source>Please choose a username.</source>
        <translation>يُرجى اختيار اسم مستخدم.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>يُرجى إدخال عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Please enter a password.</source>
        <translation>يُرجى إدخال كلمة مرور.</translation>
    </message>
    <message>
        <source>Please enter your current password, so that we know it is you.</source>
        <translation>يُرجى إدخال كلمة مرورك الحالية لنتأكد أنه أنت.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>يُرجى إدخال اسمك الأول.</translation>
    </message>
    <message>
        <source>Please enter your last name.</source>
        <translation>يُرجى إدخال اسم عائلتك.</translation>
    </message>
    <message>
        <source>Please enter the child&apos;s name.</source>
        <translation>يُرجى إدخال اسم الطفل.</translation>
    </message>
    <message>
        <source>Please choose the date of birth.</source>
        <translation>يُرجى اختيار تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Please enter the web address of a picture.</source>
        <translation>يُرجى إدخال عنوان صورة على الويب.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>يُرجى الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>Please give the jar a title.</source>
        <translation>يُرجى إعطاء الجرة عنوانًا.</translation>
    </message>
    <message>
        <source>Please tell in a few words what the jar is for.</source>
        <translation>يُرجى ذكر الغرض من الجرة ببضع كلمات.</translation>
    </message>
    <message>
        <source>Please enter the goal, as a whole amount.</source>
        <translation>يُرجى إدخال الهدف بمبلغ صحيح بلا كسور.</translation>
    </message>
    <message>
        <source>Please choose a category.</source>
        <translation>يُرجى اختيار فئة.</translation>
    </message>
    <message>
        <source>Please say whether the jar is open.</source>
        <translation>يُرجى تحديد ما إذا كانت الجرة مفتوحة.</translation>
    </message>
    <message>
        <source>Please say whether the jar has a last day.</source>
        <translation>يُرجى تحديد ما إذا كان للجرة يوم أخير.</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>يُرجى اختيار اليوم الأخير.</translation>
    </message>
    <message>
        <source>Please choose or enter an amount.</source>
        <translation>يُرجى اختيار مبلغ أو إدخاله.</translation>
    </message>
    <message>
        <source>Please enter a comment.</source>
        <translation>يُرجى إدخال تعليق.</translation>
    </message>
    <message>
        <source>Please say whether your name may be shown.</source>
        <translation>يُرجى تحديد ما إذا كان يمكن إظهار اسمك.</translation>
    </message>
    <message>
        <source>Please enter your name. You can still hide it from the public.</source>
        <translation>يُرجى إدخال اسمك. ما زال بإمكانك إخفاؤه عن العموم.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address. Only the parent sees it.</source>
        <translation>يُرجى إدخال عنوان بريدك الإلكتروني. لا يراه إلا ولي الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation>
            <numerusform>يُرجى إدخال اسم مستخدم.</numerusform>
            <numerusform>لا يقل اسم المستخدم عن حرف واحد.</numerusform>
            <numerusform>لا يقل اسم المستخدم عن حرفين.</numerusform>
            <numerusform>لا يقل اسم المستخدم عن %Ln أحرف.</numerusform>
            <numerusform>لا يقل اسم المستخدم عن %Ln حرفًا.</numerusform>
            <numerusform>لا يقل اسم المستخدم عن %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>يُرجى إدخال كلمة مرور.</numerusform>
            <numerusform>لا تقل كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>لا تقل كلمة المرور عن حرفين.</numerusform>
            <numerusform>لا تقل كلمة المرور عن %Ln أحرف.</numerusform>
            <numerusform>لا تقل كلمة المرور عن %Ln حرفًا.</numerusform>
            <numerusform>لا تقل كلمة المرور عن %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation>
            <numerusform>يُرجى إدخال اسم.</numerusform>
            <numerusform>لا يقل الاسم عن حرف واحد.</numerusform>
            <numerusform>لا يقل الاسم عن حرفين.</numerusform>
            <numerusform>لا يقل الاسم عن %Ln أحرف.</numerusform>
            <numerusform>لا يقل الاسم عن %Ln حرفًا.</numerusform>
            <numerusform>لا يقل الاسم عن %Ln حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation>
            <numerusform>يُرجى كتابة شيء هنا.</numerusform>
            <numerusform>يُرجى استخدام حرف واحد على الأقل.</numerusform>
            <numerusform>يُرجى استخدام حرفين على الأقل.</numerusform>
            <numerusform>يُرجى استخدام %Ln أحرف على الأقل.</numerusform>
            <numerusform>يُرجى استخدام %Ln حرفًا على الأقل.</numerusform>
            <numerusform>يُرجى استخدام %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the goal as a whole amount, for example 500.</source>
        <translation>يُرجى إدخال الهدف بمبلغ صحيح بلا كسور، مثل 500.</translation>
    </message>
    <message>
        <source>Please enter a whole amount, for example 25.</source>
        <translation>يُرجى إدخال مبلغ صحيح بلا كسور، مثل 25.</translation>
    </message>
    <message>
        <source>A goal is at least 1.</source>
        <translation>الهدف لا يقل عن 1.</translation>
    </message>
    <message>
        <source>A gift is at least 1.</source>
        <translation>التبرع لا يقل عن 1.</translation>
    </message>
    <message>
        <source>A goal is at most 100,000.</source>
        <translation>الهدف لا يزيد عن 100,000.</translation>
    </message>
    <message>
        <source>A gift is at most 100,000.</source>
        <translation>التبرع لا يزيد عن 100,000.</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation>
            <numerusform>يُرجى ترك هذا فارغًا.</numerusform>
            <numerusform>يُرجى الاختصار إلى حرف واحد.</numerusform>
            <numerusform>يُرجى الاختصار إلى حرفين أو أقل.</numerusform>
            <numerusform>يُرجى الاختصار إلى %Ln أحرف أو أقل.</numerusform>
            <numerusform>يُرجى الاختصار إلى %Ln حرفًا أو أقل.</numerusform>
            <numerusform>يُرجى الاختصار إلى %Ln حرف أو أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer with yes or no.</source>
        <translation>يُرجى الإجابة بنعم أو لا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. مثال: anna@example.org.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://example.org/picture.jpg.</source>
        <translation>هذا ليس عنوان ويب. مثال: https://example.org/picture.jpg.</translation>
    </message>
    <message>
        <source>Please choose a date from the calendar.</source>
        <translation>يُرجى اختيار تاريخ من التقويم.</translation>
    </message>
    <message>
        <source>There is an invisible character in here. Please type it again.</source>
        <translation>يوجد هنا محرف غير مرئي. يُرجى الكتابة من جديد.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and @ . + - _, without spaces.</source>
        <translation>يُرجى استخدام الحروف والأرقام و@ . + - _ فقط، دون مسافات.</translation>
    </message>
    <message>
        <source>Somebody already has this username. Please choose another one.</source>
        <translation>اسم المستخدم هذا مأخوذ. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is already an account with this address. You can sign in with it.</source>
        <translation>يوجد حساب بهذا العنوان بالفعل. يمكنك تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Please choose another one.</source>
        <translation>كلمة المرور هذه من أول ما قد يجرّبه أي شخص. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>هذه ليست كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Please choose a date that is not in the future.</source>
        <translation>يُرجى اختيار تاريخ ليس في المستقبل.</translation>
    </message>
    <message>
        <source>DreamJar is for children under 16. From the 16th birthday on, no jar can be started.</source>
        <translation>‏DreamJar للأطفال دون السادسة عشرة. ابتداءً من عيد الميلاد السادس عشر لا يمكن بدء جرة.</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing you typed is lost.</source>
        <translation>يُرجى مراجعة الحقول المميزة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent.</source>
        <translation>أُغلقت هذه الجرة ولم تعد تقبل التبرعات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This child still has an open jar. Close it first, then try again.</source>
        <translation>ما زالت لهذا الطفل جرة مفتوحة. أغلقها أولًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have removed it.</source>
        <translation>لم يعد هذا موجودًا. ربما أزاله أحد.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it cannot be changed from here.</source>
        <translation>هذا يخص شخصًا آخر، فلا يمكن تغييره من هنا.</translation>
    </message>
    <message>
        <source>Please sign in first. What you typed stays here.</source>
        <translation>يُرجى تسجيل الدخول أولًا. ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>E-mail address and password do not go together. Please try again.</source>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>That were many tries in a short time. Please wait a few minutes and try again.</source>
        <translation>محاولات كثيرة في وقت قصير. يُرجى الانتظار بضع دقائق ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Look at it again, then decide.</source>
        <translation>تغيّر هذا في مكان آخر في الأثناء. راجعه مجددًا ثم قرر.</translation>
    </message>
    <message>
        <source>The server cannot be reached right now. Nothing is lost; please try again in a moment.</source>
        <translation>لا يمكن الوصول إلى الخادم الآن. لم يضع شيء؛ يُرجى المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost; please try again in a moment.</source>
        <translation>واجه الخادم مشكلة. لم يضع شيء؛ يُرجى المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This computer could not save it. Is the disk full? What you typed stays here.</source>
        <translation>لم يتمكن هذا الحاسوب من الحفظ. هل القرص ممتلئ؟ ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>Signing in with Google is not set up here. Your password works.</source>
        <translation>تسجيل الدخول عبر Google غير معدّ هنا. كلمة مرورك تعمل.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be reached. Is there a connection to the internet?</source>
        <translation>لا يمكن الوصول إلى صفحة تسجيل الدخول. هل يوجد اتصال بالإنترنت؟</translation>
    </message>
    <message>
        <source>This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.</source>
        <translation>لم يسمح هذا الحاسوب للمتصفح بالرد على DreamJar. لم يُرسل شيء؛ يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>No web browser could be opened on this computer. Your password works without one.</source>
        <translation>تعذّر فتح متصفح ويب على هذا الحاسوب. كلمة مرورك تعمل دون متصفح.</translation>
    </message>
    <message>
        <source>You did not allow it in the browser, so nothing happened here.</source>
        <translation>لم تسمح بذلك في المتصفح، فلم يحدث شيء هنا.</translation>
    </message>
    <message>
        <source>The sign-in page ended with a refusal. Nothing happened here; please try again.</source>
        <translation>انتهت صفحة تسجيل الدخول بالرفض. لم يحدث شيء هنا؛ يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.</source>
        <translation>ما أعاده المتصفح لا يخص عملية تسجيل الدخول هذه، فجرى تجاهله. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Please try again.</source>
        <translation>لم يعد أحد من المتصفح خلال خمس دقائق. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Signing in with Google was cancelled.</source>
        <translation>أُلغي تسجيل الدخول عبر Google.</translation>
    </message>
    <message>
        <source>The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.</source>
        <translation>لم يقبل خادم DreamJar ما قالته صفحة تسجيل الدخول. لم يحدث شيء؛ يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Please enter its password once.</source>
        <translation>يوجد حساب بالعنوان %1 بالفعل. يُرجى إدخال كلمة مروره مرة واحدة.</translation>
    </message>
    <message>
        <source>The address of this Google account belongs to another DreamJar account. Sign in to that one instead.</source>
        <translation>عنوان حساب Google هذا يخص حساب DreamJar آخر. سجّل الدخول إلى ذلك الحساب بدلًا منه.</translation>
    </message>
    <message>
        <source>That took longer than ten minutes. Please continue with Google once more.</source>
        <translation>استغرق ذلك أكثر من عشر دقائق. يُرجى المتابعة عبر Google مرة أخرى.</translation>
    </message>
    <message>
        <source>Please choose who can find the jar.</source>
        <translation>يُرجى اختيار من يمكنه العثور على الجرة.</translation>
    </message>
    <message>
        <source>Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.</source>
        <translation>يُرجى إدخال أربعة إلى ستة مبالغ مختلفة، مثل 10, 20, 50, 100 – أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FeaturedRow</name>
    <message>
        <source>Stop moving</source>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>قاربت الاكتمال</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>by whom, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the featured jars</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>قاربت الاكتمال: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
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
        <translation>مرحبًا بك في DreamJar</translation>
    </message>
    <message>
        <source>A jar for a child&apos;s dream, filled by the people who care.</source>
        <translation>جرة لحلم طفل، يملؤها من يهتمون به.</translation>
    </message>
    <message>
        <source>Set up DreamJar on this computer</source>
        <translation>إعداد DreamJar على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing else is needed, and you can start right away.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا حاجة إلى شيء آخر، ويمكنك البدء فورًا.</translation>
    </message>
    <message>
        <source>Connect to a DreamJar server</source>
        <translation>الاتصال بخادم DreamJar</translation>
    </message>
    <message>
        <source>Somebody runs a server for your family, school or club and gave you its address.</source>
        <translation>يدير أحدهم خادمًا لعائلتك أو مدرستك أو ناديك وأعطاك عنوانه.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>التجول ببيانات تجريبية</translation>
    </message>
    <message>
        <source>See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere.</source>
        <translation>شاهد كيف تمتلئ الجرار. عائلات خيالية فقط؛ ولا يُحفظ ما تفعله هناك في مكان آخر.</translation>
    </message>
    <message>
        <source>Enter the address that you were given. We look who answers there before anything is sent.</source>
        <translation>أدخل العنوان الذي أُعطي لك. نتحقق ممن يجيب هناك قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>يُرجى إدخال عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://dreamjar.example.org.</source>
        <translation>هذا ليس عنوان خادم. مثال: https://dreamjar.example.org.</translation>
    </message>
    <message>
        <source>Looking who answers at %1 …</source>
        <translation>جارٍ التحقق ممن يجيب في %1 …</translation>
    </message>
    <message>
        <source>A DreamJar server answers here.</source>
        <translation>يجيب هنا خادم DreamJar.</translation>
    </message>
    <message>
        <source>“%1” answers here.</source>
        <translation>يجيب هنا «%1».</translation>
    </message>
    <message>
        <source>A DreamJar server of an older kind answers here. It works; only a lost connection may leave a gift to be checked by hand.</source>
        <translation>يجيب هنا خادم DreamJar من نوع أقدم. إنه يعمل؛ لكن انقطاع الاتصال قد يترك تبرعًا يحتاج إلى تحقق يدوي.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a DreamJar server. Is the address complete?</source>
        <translation>شيء ما يجيب في هذا العنوان، لكنه ليس خادم DreamJar. هل العنوان كامل؟</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Are you online, and is it spelled right?</source>
        <translation>لا أحد يجيب في هذا العنوان. هل أنت متصل بالإنترنت، وهل كُتب العنوان صحيحًا؟</translation>
    </message>
    <message>
        <source>I have a copy of my data…</source>
        <translation>لديّ نسخة من بياناتي…</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>المجلد الذي فيه النسخة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A gift for &quot;%1&quot;</source>
        <translation>تبرع إلى «%1»</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation>
            <numerusform>لا تبرعات جديدة</numerusform>
            <numerusform>تبرع جديد</numerusform>
            <numerusform>تبرعان جديدان</numerusform>
            <numerusform>%Ln تبرعات جديدة</numerusform>
            <numerusform>%Ln تبرعًا جديدًا</numerusform>
            <numerusform>%Ln تبرع جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation>‏%1 لـ «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 لجرة واحدة</numerusform>
            <numerusform>‏%1 لجرتين</numerusform>
            <numerusform>‏%1 لـ %Ln جرار</numerusform>
            <numerusform>‏%1 لـ %Ln جرة</numerusform>
            <numerusform>‏%1 لـ %Ln جرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftDetail</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Hidden publicly: strangers read “Anonymous”.</source>
        <translation>مخفي عن العموم: يقرأ الغرباء «مجهول».</translation>
    </message>
    <message>
        <source>Notes, receipts and letters are for gifts that the server has.</source>
        <translation>الملاحظات والإيصالات والرسائل للتبرعات التي لدى الخادم.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>تعليم كمُراجَع</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>إيصال…</translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation>رسالة شكر…</translation>
    </message>
    <message>
        <source>Open the jar</source>
        <translation>فتح الجرة</translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation>لـ %1 · %2</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>طريقة الوصول: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>تمت المراجعة %1</translation>
    </message>
    <message>
        <source>receipt no. %1</source>
        <translation>الإيصال رقم %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The server changed this gift after you reviewed it.</source>
        <translation>غيّر الخادم هذا التبرع بعد أن راجعته.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: كان %2 وأصبح %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Reviewed – take back</source>
        <translation>مُراجَع – إلغاء المراجعة</translation>
    </message>
    <message>
        <source>Receipt no. %1 again…</source>
        <translation>الإيصال رقم %1 مجددًا…</translation>
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
        <translation>أرشيف ZIP ‏(*.zip)</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>One export at a time: the last one is not done yet.</source>
        <translation>عملية تصدير واحدة في كل مرة: لم تنتهِ السابقة بعد.</translation>
    </message>
    <message>
        <source>Gifts to the jars of %1</source>
        <translation>التبرعات إلى جرار %1</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <translation>تصدير التبرعات</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>أُوقف. لم يتغير أي ملف.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>تتعذر الكتابة هناك. لم يتغير شيء؛ اختر مجلدًا آخر أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>حُذف تبرع أثناء الكتابة. لم يتغير شيء؛ يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>حفظ الإيصالات</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Writing receipts…</source>
        <translation>جارٍ كتابة الإيصالات…</translation>
    </message>
    <message>
        <source>There is no gift among these that the server has, so there is no receipt.</source>
        <translation>ليس بين هذه تبرع لدى الخادم، فلا يوجد إيصال.</translation>
    </message>
    <message>
        <source>Save a receipt again</source>
        <translation>حفظ إيصال مجددًا</translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation>حفظ الكشوف</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الكشوف</translation>
    </message>
    <message>
        <source>Writing statements…</source>
        <translation>جارٍ كتابة الكشوف…</translation>
    </message>
    <message>
        <source>No gift that the server has passes the filter, so there is no statement.</source>
        <translation>لا تبرع لدى الخادم يطابق التصفية، فلا يوجد كشف.</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>حفظ الرسائل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation>جارٍ كتابة الرسائل…</translation>
    </message>
    <message>
        <source>Everybody here was thanked already, so no letter was written.</source>
        <translation>سبق شكر الجميع هنا، فلم تُكتب أي رسالة.</translation>
    </message>
    <message>
        <source>Save receipts as mail drafts</source>
        <translation>حفظ الإيصالات كمسودات بريد</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>إيصالات بالبريد</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>تُكتب مسودات البريد…</translation>
    </message>
    <message>
        <source>Save a receipt as a mail draft</source>
        <translation>حفظ إيصال كمسودة بريد</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>إيصال بالبريد</translation>
    </message>
    <message>
        <source>Nobody here waits for a receipt by e-mail: no address was left, or the draft was made already. One of them again: Export, All receipts that were issued.</source>
        <translation>لا أحد هنا ينتظر إيصالًا بالبريد: لم يُترك عنوان، أو أُعدّت المسودة من قبل. لإعادة أحدها: تصدير، كل الإيصالات الصادرة.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftLine</name>
    <message>
        <source>for “%1”</source>
        <translation>لـ «%1»</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>‏%1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftList</name>
    <message>
        <source>Nobody has given yet. The first gift makes the light.</source>
        <translation>لم يتبرع أحد بعد. أول تبرع يشعل النور.</translation>
    </message>
    <message>
        <source>Show more gifts</source>
        <translation>عرض مزيد من التبرعات</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftsPane</name>
    <message>
        <source>Select some gifts first.</source>
        <translation>حدد بعض التبرعات أولًا.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>No gift passes</source>
        <translation>لا تبرع مطابق</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>لا شيء يطابق البحث والتصفية معًا.</translation>
    </message>
    <message>
        <source>Show all gifts</source>
        <translation>عرض كل التبرعات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>جدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Table as Excel workbook…</source>
        <translation>جدول بصيغة Excel…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>جدول بصيغة PDF…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>جدول بصيغة JSON…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>طباعة الجدول…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>كشوف، لكل متبرّع كشف…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>كل الإيصالات الصادرة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>توسيع كل المجموعات</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>%1, still being read…</source>
        <translation>%1، القراءة جارية…</translation>
    </message>
    <message>
        <source>Everything that was given to your jars, with real names.</source>
        <translation>كل ما تُبرّع به لجرارك، بالأسماء الحقيقية.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is what is known here.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ هذا هو المعروف هنا.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is how it was %1.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ هذا آخر ما عُرف منه %1.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>a review mark</source>
        <translation>علامة مراجعة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Your gifts</source>
        <translation>تبرعاتك</translation>
    </message>
    <message>
        <source>Sign in to see what was given to your jars.</source>
        <translation>سجّل الدخول لترى ما تُبرّع به لجرارك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation>لا تبرعات بعد</translation>
    </message>
    <message>
        <source>As soon as somebody gives to one of your jars, it stands here with the real name.</source>
        <translation>ما إن يتبرع أحد لإحدى جرارك حتى يظهر ذلك هنا بالاسم الحقيقي.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم حسب</translation>
    </message>
    <message>
        <source>Notes from a table…</source>
        <translation>ملاحظات من جدول…</translation>
    </message>
    <message>
        <source>notes from a table</source>
        <translation>ملاحظات من جدول</translation>
    </message>
    <message>
        <source>Receipts by e-mail, for stations…</source>
        <translation>إيصالات بالبريد، للمحطات…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GivePanel</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>كلمة مرفقة</translation>
    </message>
    <message>
        <source>Hide my name from the public</source>
        <translation>إخفاء اسمي عن العموم</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment: you settle it with the family.</source>
        <translation>يسجّل DreamJar التعهدات ولا يتسلّم أي مدفوعات: تسوّي الأمر مع العائلة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Reference of your gift</source>
        <translation>الرقم المرجعي لتبرعك</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>It stays the same for ever. Keep it if you want to ask about this gift.</source>
        <translation>لا يتغير أبدًا. احتفظ به إن أردت السؤال عن هذا التبرع.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>نسخ الرقم المرجعي</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Give once more</source>
        <translation>التبرع مرة أخرى</translation>
    </message>
    <message>
        <source>Give to %1&apos;s jar</source>
        <translation>التبرع لجرة %1</translation>
    </message>
    <message>
        <source>Only %1&apos;s parent sees it.</source>
        <translation>لا يراه إلا ولي أمر %1.</translation>
    </message>
    <message>
        <source>%1&apos;s parent still sees it.</source>
        <translation>ما زال ولي أمر %1 يراه.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent, and what you typed is still here.</source>
        <translation>أُغلقت هذه الجرة ولم تعد تقبل التبرعات. لم يُرسل شيء، وما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Saving your gift …</source>
        <translation>جارٍ حفظ تبرعك …</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>التبرع بمبلغ %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>شكرًا لك، %1!</translation>
    </message>
    <message>
        <source>%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can be reached.</source>
        <translation>حُفظ مبلغ %1 لـ «%2» على هذا الحاسوب. يُرسل إلى الخادم تلقائيًا فور إمكان الوصول إليه.</translation>
    </message>
    <message>
        <source>%1 for “%2” is recorded.</source>
        <translation>سُجّل مبلغ %1 لـ «%2».</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoalQuestion</name>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Raise the goal</source>
        <translation>رفع الهدف</translation>
    </message>
    <message>
        <source>What shall happen now? Until you say so it stays open, and more is welcome.</source>
        <translation>ماذا يحدث الآن؟ تبقى مفتوحة حتى تقرر، والمزيد موضع ترحيب.</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full!</source>
        <translation>امتلأت جرة %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoogleCard</name>
    <message>
        <source>Sign-in with Google</source>
        <translation>تسجيل الدخول عبر Google</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>استخدام مزوّد آخر</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The address of Google or of any other OpenID provider that your server knows.</source>
        <translation>عنوان Google أو أي مزوّد OpenID آخر يعرفه خادمك.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Google gives one to desktop programs, too. It protects nothing and is kept in the settings.</source>
        <translation>تعطي Google سرًا لبرامج سطح المكتب أيضًا. إنه لا يحمي شيئًا ويُحفظ في الإعدادات.</translation>
    </message>
    <message>
        <source>Save the provider</source>
        <translation>حفظ المزوّد</translation>
    </message>
    <message>
        <source>Use what the server offers</source>
        <translation>استخدام ما يقدّمه الخادم</translation>
    </message>
    <message>
        <source>Please enter an address that begins with https://.</source>
        <translation>يُرجى إدخال عنوان يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Please enter the client ID that the provider gave.</source>
        <translation>يُرجى إدخال معرّف العميل الذي أعطاه المزوّد.</translation>
    </message>
    <message>
        <source>This server is of an older kind and cannot sign in with Google from here.</source>
        <translation>هذا الخادم من نوع أقدم ولا يمكنه تسجيل الدخول عبر Google من هنا.</translation>
    </message>
    <message>
        <source>&quot;Continue with Google&quot; asks %1.</source>
        <translation>«المتابعة عبر Google» تسأل %1.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google.</source>
        <translation>هذا الخادم غير معدّ لتسجيل الدخول عبر Google.</translation>
    </message>
    <message>
        <source>DreamJar&apos;s own server on this computer learns of a change when DreamJar is started again.</source>
        <translation>خادم DreamJar الخاص على هذا الحاسوب يعرف بالتغيير عند تشغيل DreamJar مجددًا.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GooglePanel</name>
    <message>
        <source>Continue with Google</source>
        <translation>المتابعة عبر Google</translation>
    </message>
    <message>
        <source>Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself.</source>
        <translation>فُتح متصفحك. سجّل الدخول هناك ثم عد إلى هنا: يتابع DreamJar تلقائيًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel signing in with Google</source>
        <translation>إلغاء تسجيل الدخول عبر Google</translation>
    </message>
    <message>
        <source>Password of your DreamJar account</source>
        <translation>كلمة مرور حسابك في DreamJar</translation>
    </message>
    <message>
        <source>Link and sign in</source>
        <translation>الربط وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Do not link the accounts</source>
        <translation>عدم ربط الحسابين</translation>
    </message>
    <message>
        <source>This server is of an older kind that cannot sign in with Google from here. Your password works.</source>
        <translation>هذا الخادم من نوع أقدم لا يمكنه تسجيل الدخول عبر Google من هنا. كلمة مرورك تعمل.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google. Your password works.</source>
        <translation>هذا الخادم غير معدّ لتسجيل الدخول عبر Google. كلمة مرورك تعمل.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>لم يجب الخادم بعد.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Enter its password once, and from then on Google is enough.</source>
        <translation>يوجد حساب بالعنوان %1 بالفعل. أدخل كلمة مروره مرة واحدة، وبعدها يكفي Google.</translation>
    </message>
    <message>
        <source>This is not the password of that account. Please try again.</source>
        <translation>هذه ليست كلمة مرور ذلك الحساب. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message>
        <source>Came after the jar was closed</source>
        <translation>وصل بعد إغلاق الجرة</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 for “%2” from %3</source>
        <translation>‏%1 لـ «%2» من %3</translation>
    </message>
    <message>
        <source>Nobody knows when it was made.</source>
        <translation>لا أحد يعلم متى قُدّم.</translation>
    </message>
    <message>
        <source>Made %1 at %2, but it arrived more than seven days later.</source>
        <translation>قُدّم %1 في %2، لكنه وصل بعد أكثر من سبعة أيام.</translation>
    </message>
    <message>
        <source>Made %1 at %2, after the jar was closed.</source>
        <translation>قُدّم %1 في %2، بعد إغلاق الجرة.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>احتسابه</translation>
    </message>
    <message>
        <source>Let it count: %1</source>
        <translation>احتساب: %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>رفض: %1</translation>
    </message>
    <message>
        <source>Decline this gift?</source>
        <translation>رفض هذا التبرع؟</translation>
    </message>
    <message>
        <source>%1 will not count, and this cannot be taken back.</source>
        <translation>لن يُحتسب %1، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are here.</source>
        <translation>
            <numerusform>لا شيء هنا.</numerusform>
            <numerusform>الأقدم هنا.</numerusform>
            <numerusform>أقدم اثنين هنا.</numerusform>
            <numerusform>أقدم %Ln هنا.</numerusform>
            <numerusform>أقدم %Ln هنا.</numerusform>
            <numerusform>أقدم %Ln هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can be done when the server answers again.</source>
        <translation>يمكن ذلك حين يجيب الخادم مجددًا.</translation>
    </message>
    <message>
        <source>Nothing of it counts until you decide: %1, %2.</source>
        <comment>how many, what sum</comment>
        <translation>لا يُحتسب شيء من هذا حتى تقرر: %1، %2.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>نص الموضوع</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>A parent starts a jar</source>
        <translation>أحد الوالدين يبدأ جرة</translation>
    </message>
    <message>
        <source>It says what the dream is and how much it takes. Strangers see the child&apos;s first name, never more.</source>
        <translation>تذكر الجرة الحلم والمبلغ اللازم. يرى الغرباء الاسم الأول للطفل لا أكثر.</translation>
    </message>
    <message>
        <source>Everybody may give</source>
        <translation>يمكن للجميع التبرع</translation>
    </message>
    <message>
        <source>With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment.</source>
        <translation>بحساب أو دونه، باسم أو دونه. التبرع تعهّد: لا يتسلّم DreamJar أي مدفوعات.</translation>
    </message>
    <message>
        <source>The jar is full</source>
        <translation>امتلأت الجرة</translation>
    </message>
    <message>
        <source>The family and the donors settle the pledges, and the dream comes true.</source>
        <translation>تسوّي العائلة والمتبرعون التعهدات، ويتحقق الحلم.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
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
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Only who has the link</source>
        <translation>من لديه الرابط فقط</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>It stands in the list that everybody can browse, once it is published.</source>
        <translation>تظهر في القائمة التي يتصفحها الجميع، بعد نشرها.</translation>
    </message>
    <message>
        <source>It stands in no list. Whoever has its link or its code sees it and can give.</source>
        <translation>لا تظهر في أي قائمة. من لديه رابطها أو رمزها يراها ويمكنه التبرع.</translation>
    </message>
    <message>
        <source>For everybody else it is not there, also not by its link.</source>
        <translation>غير موجودة لدى الآخرين، ولا حتى برابطها.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarDeeds</name>
    <message>
        <source>“%1” is open: everybody finds it and can give.</source>
        <translation>«%1» مفتوحة: يمكن للجميع العثور عليها والتبرع.</translation>
    </message>
    <message>
        <source>“%1” is closed and takes no more gifts.</source>
        <translation>«%1» مغلقة ولم تعد تقبل التبرعات.</translation>
    </message>
    <message>
        <source>Nobody has given yet, so nothing else is lost.</source>
        <translation>لم يتبرع أحد بعد، فلن يضيع شيء آخر.</translation>
    </message>
    <message>
        <source>This also deletes %1, %2 in all, here and on the server. Donors keep their own references.</source>
        <translation>يحذف هذا أيضًا %1 بإجمالي %2، هنا وعلى الخادم. ويحتفظ المتبرعون بأرقامهم المرجعية.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>حذف هذه الجرة</translation>
    </message>
    <message>
        <source>“%1” is being deleted. For ten seconds you can still take it back.</source>
        <translation>جارٍ حذف «%1». يمكنك التراجع خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«%1» مفتوحة.</translation>
    </message>
    <message>
        <source>“%1” is yours alone: its link finds nothing any more.</source>
        <translation>«%1» لك وحدك: رابطها لم يعد يجد شيئًا.</translation>
    </message>
    <message>
        <source>“%1” is found by its link.</source>
        <translation>يمكن العثور على «%1» برابطها.</translation>
    </message>
    <message>
        <source>“%1” is found by everybody.</source>
        <translation>يمكن للجميع العثور على «%1».</translation>
    </message>
    <message>
        <source>Save these gifts as CSV first…</source>
        <translation>حفظ هذه التبرعات بصيغة CSV أولًا…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarForm</name>
    <message>
        <source>Please choose a child.</source>
        <translation>يُرجى اختيار طفل.</translation>
    </message>
    <message>
        <source>Please choose a day that is still to come, or take it away.</source>
        <translation>يُرجى اختيار يوم لم يأتِ بعد، أو إزالته.</translation>
    </message>
    <message>
        <source>A new jar</source>
        <translation>جرة جديدة</translation>
    </message>
    <message>
        <source>Strangers see everything here, and the child&apos;s first name.</source>
        <translation>يرى الغرباء كل ما هنا، والاسم الأول للطفل.</translation>
    </message>
    <message>
        <source>Edit this jar</source>
        <translation>تعديل هذه الجرة</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Open this jar again</source>
        <translation>إعادة فتح هذه الجرة</translation>
    </message>
    <message>
        <source>Its last day has passed. Choose a new one, or take it away.</source>
        <translation>انقضى يومها الأخير. اختر يومًا جديدًا أو أزله.</translation>
    </message>
    <message>
        <source>You were writing a jar and did not finish it.</source>
        <translation>كنت تكتب جرة ولم تكملها.</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not finish it.</source>
        <translation>كنت تكتب «%1» ولم تكملها.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>This day has passed. The jar still accepts gifts until you close it.</source>
        <translation>انقضى هذا اليوم. ما زالت الجرة تقبل التبرعات حتى تغلقها.</translation>
    </message>
    <message>
        <source>Until the end of that day where you are. Nothing closes by itself.</source>
        <translation>حتى نهاية ذلك اليوم حيث أنت. لا شيء يُغلق تلقائيًا.</translation>
    </message>
    <message>
        <source>Your jar</source>
        <translation>جرتك</translation>
    </message>
    <message>
        <source>your child</source>
        <translation>طفلك</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>نشر هذه الجرة</translation>
    </message>
    <message>
        <source>Save this jar</source>
        <translation>حفظ هذه الجرة</translation>
    </message>
    <message>
        <source>Choose a child</source>
        <translation>اختر طفلًا</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A bicycle for the summer</source>
        <translation>دراجة للصيف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>اختر فئة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Best without a face: a picture of the dream, not of the child. A file is written anew, without place and time; an address elsewhere is kept, but others see the drawn banner.</source>
        <translation>الأفضل دون وجه: صورة للحلم لا للطفل. يُكتب الملف من جديد دون مكان ووقت؛ أما العنوان الخارجي فيُحفظ، لكن الآخرين يرون اللافتة المرسومة.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>لها يوم أخير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Publish it right away</source>
        <translation>نشرها فورًا</translation>
    </message>
    <message>
        <source>Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address could look at it.</source>
        <translation>لا تظهر في أي قائمة ولا يمكن لأحد التبرع حتى تنشرها. لا يمكن أن يراها إلا من يعرف عنوانها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to jars</source>
        <translation>العودة إلى الجرار</translation>
    </message>
    <message>
        <source>How others will see it</source>
        <translation>كيف يراها الآخرون</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>مبالغ للاختيار</translation>
    </message>
    <message>
        <source>Four to six, with commas between. Any other amount can be given as well.</source>
        <translation>أربعة إلى ستة، تفصل بينها فواصل. ويمكن التبرع بأي مبلغ آخر أيضًا.</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>من يمكنه العثور عليها</translation>
    </message>
    <message>
        <source>Until you publish it, nobody can give.</source>
        <translation>لا يمكن لأحد التبرع قبل أن تنشرها.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This jar is not here</source>
        <translation>هذه الجرة ليست هنا</translation>
    </message>
    <message>
        <source>It may have been taken away, or the address has a slip in it. Others are still waiting to be filled.</source>
        <translation>ربما أُزيلت، أو في العنوان خطأ. ما زالت جرار أخرى تنتظر أن تُملأ.</translation>
    </message>
    <message>
        <source>Look at other jars</source>
        <translation>تصفح جرار أخرى</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>العرض كما يراها الغرباء</translation>
    </message>
    <message>
        <source>Delete this jar …</source>
        <translation>حذف هذه الجرة …</translation>
    </message>
    <message>
        <source>More about this jar</source>
        <translation>المزيد عن هذه الجرة</translation>
    </message>
    <message>
        <source>No such jar</source>
        <translation>لا توجد هذه الجرة</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>‏%1 · منذ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>نشر هذه الجرة</translation>
    </message>
    <message>
        <source>Close this jar</source>
        <translation>إغلاق هذه الجرة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>This jar stands in no list yet, and nobody can give. Publish it when it is as you want it.</source>
        <translation>لا تظهر هذه الجرة في أي قائمة بعد، ولا يمكن لأحد التبرع. انشرها حين تصبح كما تريد.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full! It is still open, so more is welcome.</source>
        <translation>امتلأت جرة %1! ما زالت مفتوحة، والمزيد موضع ترحيب.</translation>
    </message>
    <message>
        <source>The last day has passed, and the jar still accepts gifts.</source>
        <translation>انقضى اليوم الأخير، وما زالت الجرة تقبل التبرعات.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarRowCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Close jar</source>
        <translation>إغلاق الجرة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>إغلاق «%1»</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>إعادة فتح «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>حذف هذه الجرة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarSummary</name>
    <message>
        <source>This jar is closed. Thank you to everybody who gave.</source>
        <translation>هذه الجرة مغلقة. شكرًا لكل من تبرع.</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>التبرع لهذه الجرة</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>منها %1 في الطريق</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>لم تُنشر بعد</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarWidget</name>
    <message>
        <source>Jar, asleep while offline</source>
        <translation>جرة، نائمة دون اتصال</translation>
    </message>
    <message>
        <source>Jar, %1 full</source>
        <translation>جرة ممتلئة بنسبة %1</translation>
    </message>
    <message>
        <source>Another %1 waits to be confirmed.</source>
        <translation>‏%1 أخرى تنتظر التأكيد.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message>
        <source>Jars</source>
        <translation>الجرار</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>جرة جديدة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1، لا مفتوحة</numerusform>
            <numerusform>%1، واحدة مفتوحة</numerusform>
            <numerusform>%1، اثنتان مفتوحتان</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
            <numerusform>%1، %Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>First, whose jar?</source>
        <translation>أولًا، جرة مَن؟</translation>
    </message>
    <message>
        <source>A jar belongs to a child. Add your child, then start the first jar.</source>
        <translation>كل جرة تخص طفلًا. أضف طفلك ثم ابدأ الجرة الأولى.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>No jars yet</source>
        <translation>لا جرار بعد</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: what shall the first jar be for?</source>
        <translation>دراجة أو كمان أو أسبوع عند البحر: ما غرض الجرة الأولى؟</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>بدء جرة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KeysLine</name>
    <message>
        <source>Keys for %1</source>
        <translation>مفاتيح %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation>المفاتيح القياسية لـ %1</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>العودة إلى المفاتيح القياسية</translation>
    </message>
    <message>
        <source>Please hold Ctrl or Alt as well: this key alone is for typing.</source>
        <translation>يُرجى الضغط على Ctrl أو Alt أيضًا: هذا المفتاح وحده للكتابة.</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;.</source>
        <translation>‏%1 مستخدم لـ «%2».</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KnownAccounts</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue as %1, %2</source>
        <translation>المتابعة باسم %1، %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LanguageChoice</name>
    <message>
        <source>Like the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveCard</name>
    <message>
        <source>Leave DreamJar</source>
        <translation>مغادرة DreamJar</translation>
    </message>
    <message>
        <source>Deletes your account, your children and your jars with the gifts in them. What you gave to others stays in their jars, without your name.</source>
        <translation>يحذف حسابك وأطفالك وجرارك بما فيها من تبرعات. ما تبرعت به للآخرين يبقى في جرارهم دون اسمك.</translation>
    </message>
    <message>
        <source>Delete your account…</source>
        <translation>حذف حسابك…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>حذف حسابك؟</translation>
    </message>
    <message>
        <source>Save a copy of everything first…</source>
        <translation>حفظ نسخة من كل شيء أولًا…</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Type it once more, so that nothing is deleted by mistake.</source>
        <translation>اكتبه مرة أخرى كي لا يُحذف شيء بالخطأ.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Your children, your jars and the gifts in them are deleted on the server, and everything of yours on this computer. This cannot be undone.</source>
        <translation>يُحذف أطفالك وجرارك والتبرعات التي فيها من الخادم، وكل ما يخصك على هذا الحاسوب. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>حفظ نسخة من كل شيء</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>كل شيء في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message>
        <source>Letters of thanks</source>
        <translation>رسائل الشكر</translation>
    </message>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation>
            <numerusform>لا تبرعات للشكر عليها</numerusform>
            <numerusform>الشكر على تبرع واحد</numerusform>
            <numerusform>الشكر على تبرعين</numerusform>
            <numerusform>الشكر على %Ln تبرعات</numerusform>
            <numerusform>الشكر على %Ln تبرعًا</numerusform>
            <numerusform>الشكر على %Ln تبرع</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual letter</source>
        <translation>الرسالة المعتادة</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>These are replaced for each gift: %1</source>
        <translation>تُستبدل هذه في كل تبرع: %1</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>رسائل للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Mail drafts (.eml in a ZIP), for gifts with an e-mail</source>
        <translation>مسودات بريد (‎.eml في ZIP)، للتبرعات التي لها بريد إلكتروني</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation>
            <numerusform>لم يُشكر أي تبرع بعد</numerusform>
            <numerusform>شمل التبرع الذي سبق شكره أو يجري شكره</numerusform>
            <numerusform>شمل التبرعين اللذين سبق شكرهما أو يجري</numerusform>
            <numerusform>شمل %Ln تبرعات سبق شكرها أو يجري شكرها</numerusform>
            <numerusform>شمل %Ln تبرعًا سبق شكرها أو يجري شكرها</numerusform>
            <numerusform>شمل %Ln تبرع سبق شكرها أو يجري شكرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>كتابة الرسائل</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it would be printed as it stands.</source>
        <translation>لا يُعرف شيء عن {%1}؛ سيُطبع كما هو.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>With a PIN DreamJar locks itself when you are away or your screen is locked, and when it starts. Nothing of yours can be seen then.</source>
        <translation>برمز PIN يقفل DreamJar نفسه حين تغيب أو تُقفل شاشتك، وعند تشغيله. فلا يمكن حينها رؤية شيء من بياناتك.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>القفل عند الغياب لمدة</translation>
    </message>
    <message>
        <source>ever so long</source>
        <translation>أي مدة (بلا قفل)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation>الاستغناء عن رمز PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>ليس هذا رمز PIN.</translation>
    </message>
    <message>
        <source>Please enter 4 to 8 digits.</source>
        <translation>يُرجى إدخال 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>يسري رمز PIN الجديد من الآن.</translation>
    </message>
    <message>
        <source>DreamJar can be locked from now on.</source>
        <translation>يمكن قفل DreamJar من الآن.</translation>
    </message>
    <message>
        <source>DreamJar does not lock any more.</source>
        <translation>لم يعد DreamJar يُقفل.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign out</source>
        <translation>نسيت رمز PIN؟ تسجيل الخروج</translation>
    </message>
    <message>
        <source>DreamJar is locked</source>
        <translation>‏DreamJar مقفل</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>ليس هذا رمز PIN.</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign everybody out</source>
        <translation>نسيت رمز PIN؟ تسجيل خروج الجميع</translation>
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
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in to see your children.</source>
        <translation>سجّل الدخول لترى أطفالك.</translation>
    </message>
    <message>
        <source>Sign in to see your jars.</source>
        <translation>سجّل الدخول لترى جرارك.</translation>
    </message>
    <message>
        <source>Sign in to see what you gave.</source>
        <translation>سجّل الدخول لترى ما تبرعت به.</translation>
    </message>
    <message>
        <source>Sign in to see how your jars are doing.</source>
        <translation>سجّل الدخول لترى حال جرارك.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is still here.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا؛ ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>الجرار</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>تبرعاتي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Your account is deleted, and everything of it is gone from this computer.</source>
        <translation>حُذف حسابك، وأُزيل كل ما يخصه من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Jar</source>
        <translation>&amp;جرة</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation>تب&amp;رعات</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MyAccountPane</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoteImport</name>
    <message>
        <source>Notes from a table</source>
        <translation>ملاحظات من جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This table is larger than 4 MB. Divide it.</source>
        <translation>هذا الجدول أكبر من 4 م.ب. قسّمه.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>لم يُدوَّن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… ولا أسطر أخرى.</numerusform>
            <numerusform>… وسطر واحد آخر.</numerusform>
            <numerusform>… وسطران آخران.</numerusform>
            <numerusform>… و%Ln أسطر أخرى.</numerusform>
            <numerusform>… و%Ln سطرًا آخر.</numerusform>
            <numerusform>… و%Ln سطر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table says nothing that is not noted already.</source>
        <translation>لا يقول الجدول شيئًا غير مدوَّن من قبل.</translation>
    </message>
    <message>
        <source>Noted from the table: %1. Undo takes all of it back.</source>
        <translation>دُوِّن من الجدول: %1. «تراجع» يلغيها كلها.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me on the desktop when somebody gave</source>
        <translation>إعلامي على سطح المكتب حين يتبرع أحد</translation>
    </message>
    <message>
        <source>Not at these hours; what came is told afterwards:</source>
        <translation>ليس في هذه الساعات؛ ويُعلَن ما وصل بعدها:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في علبة النظام عند إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message>
        <source>From this computer, not yet settled</source>
        <translation>من هذا الحاسوب، لم يُسوَّ بعد</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>وواحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late: the server had it already.</source>
        <translation>فات الأوان: الخادم تسلّمه بالفعل.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxLine</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>لقد وصل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقارنة …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال مجددًا</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>8 أحرف على الأقل. الجملة القصيرة سهلة التذكر.</translation>
    </message>
    <message>
        <source>Show the passwords</source>
        <translation>إظهار كلمتي المرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on all other computers.</source>
        <translation>كلمة المرور الجديدة تنهي جلساتك على كل الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>You sign in with Google until now. With a password of your own you can sign in without it, too.</source>
        <translation>تسجّل الدخول عبر Google حتى الآن. بكلمة مرور خاصة بك يمكنك الدخول دونه أيضًا.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation>تسري كلمة مرورك الجديدة من الآن.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PicturePicker</name>
    <message>
        <source>The picture needs the server, which cannot be reached. Try again, or take the picture away and bring it later.</source>
        <translation>تحتاج الصورة إلى الخادم، ولا يمكن الوصول إليه. حاول مجددًا، أو أزل الصورة وأضفها لاحقًا.</translation>
    </message>
    <message>
        <source>This server keeps no pictures. Please take it away.</source>
        <translation>لا يحفظ هذا الخادم الصور. يُرجى إزالتها.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>or its address</source>
        <translation>أو عنوانها</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>A red bicycle by a lake</source>
        <translation>دراجة حمراء عند بحيرة</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ماذا تُظهر؟</translation>
    </message>
    <message>
        <source>Read to people who cannot see it.</source>
        <translation>يُقرأ لمن لا يستطيعون رؤيتها.</translation>
    </message>
    <message>
        <source>Just a moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>This file is too large. A picture may have 5 MiB.</source>
        <translation>هذا الملف كبير جدًا. الحد الأقصى للصورة 5 MiB.</translation>
    </message>
    <message>
        <source>This is no picture that DreamJar can read. Please take a PNG or a JPEG file.</source>
        <translation>هذه ليست صورة يستطيع DreamJar قراءتها. يُرجى استخدام ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Please make it smaller first.</source>
        <translation>عدد وحدات البكسل في هذه الصورة كبير جدًا. يُرجى تصغيرها أولًا.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Poster</name>
    <message>
        <source>by %1 · %2</source>
        <comment>first name and category</comment>
        <translation>من %1 · %2</translation>
    </message>
    <message>
        <source>The jar is full at %1</source>
        <translation>تمتلئ الجرة عند %1</translation>
    </message>
    <message>
        <source>Scan it to see how full the jar is, and to give</source>
        <translation>امسحه لترى كم امتلأت الجرة ولتتبرع</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment.</source>
        <translation>يسجّل DreamJar التعهدات ولا يتسلّم أي مدفوعات.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProfileCard</name>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProgressBar</name>
    <message>
        <source>%1 of the goal</source>
        <translation>‏%1 من الهدف</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Numbers run without a gap. A void receipt keeps its number and stays in this list.</source>
        <translation>تتسلسل الأرقام بلا فجوات. يحتفظ الإيصال الملغى برقمه ويبقى في هذه القائمة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>الجرة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>حفظ مجددًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>لم يُطبع بعد</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>لم يُطبع</numerusform>
            <numerusform>طُبع مرة واحدة</numerusform>
            <numerusform>طُبع مرتين</numerusform>
            <numerusform>طُبع %Ln مرات</numerusform>
            <numerusform>طُبع %Ln مرة</numerusform>
            <numerusform>طُبع %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>Make receipt %1 void</source>
        <translation>إبطال الإيصال %1</translation>
    </message>
    <message>
        <source>Why? It is printed on the void receipt.</source>
        <translation>لماذا؟ يُطبع السبب على الإيصال الملغى.</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>مسودة بريد…</translation>
    </message>
    <message>
        <source>mail draft of %1</source>
        <translation>مسودة بريد بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RestoreDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>أي نسخة؟</translation>
    </message>
    <message>
        <source>Copies that DreamJar made by itself</source>
        <translation>نسخ أنشأها DreamJar تلقائيًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>من مكان آخر…</translation>
    </message>
    <message>
        <source>DreamJar has made no copy by itself yet.</source>
        <translation>لم ينشئ DreamJar أي نسخة تلقائيًا بعد.</translation>
    </message>
    <message>
        <source>DreamJar looks first whether the copy is whole. What is here now is not deleted: it is kept beside it under another name. What was not sent yet is carried over. What was done since the copy was made, and is nowhere else, is not in it.</source>
        <translation>يتحقق DreamJar أولًا من سلامة النسخة. ما هو هنا الآن لا يُحذف: يُحفظ بجانبها باسم آخر. ويُنقل ما لم يُرسل بعد. أما ما أُنجز بعد إنشاء النسخة وليس في مكان آخر، فليس فيها.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>المجلد الذي فيه النسخة</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>غير منشورة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>دون اتصال، آخر تحديث %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>فُقد الرد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>مخفي عن العموم</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>amount and jar</comment>
        <translation>‏%1 لـ «%2»</translation>
    </message>
    <message>
        <source>The new jar “%1”</source>
        <translation>الجرة الجديدة «%1»</translation>
    </message>
    <message>
        <source>A change of the jar “%1”</source>
        <translation>تغيير على الجرة «%1»</translation>
    </message>
    <message>
        <source>Deleting the jar “%1”</source>
        <translation>حذف الجرة «%1»</translation>
    </message>
    <message>
        <source>%1, added as your child</source>
        <translation>إضافة %1 إلى أطفالك</translation>
    </message>
    <message>
        <source>A change of %1&apos;s entry</source>
        <translation>تغيير على بيانات %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Goes as soon as the entry before it has arrived.</source>
        <translation>يُرسل فور وصول ما قبله.</translation>
    </message>
    <message>
        <source>Saved here; goes to the server by itself.</source>
        <translation>محفوظ هنا؛ يُرسل إلى الخادم تلقائيًا.</translation>
    </message>
    <message>
        <source>Tried once. It goes by itself when the server answers.</source>
        <translation>جرت محاولة واحدة. يُرسل تلقائيًا حين يجيب الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation>
            <numerusform>لم تجرِ أي محاولة. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
            <numerusform>جرت محاولة واحدة. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
            <numerusform>جرت محاولتان. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
            <numerusform>جرت %Ln محاولات. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
            <numerusform>جرت %Ln محاولة. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
            <numerusform>جرت %Ln محاولة. يُرسل تلقائيًا حين يجيب الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>رفض الخادم: %1</translation>
    </message>
    <message>
        <source>It came after the jar was closed. The parent decides what happens with it.</source>
        <translation>وصل بعد إغلاق الجرة. يقرر ولي الأمر ما يحدث به.</translation>
    </message>
    <message>
        <source>Has arrived.</source>
        <translation>وصل.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>لا يراها سواك</translation>
    </message>
    <message>
        <source>By link only</source>
        <translation>بالرابط فقط</translation>
    </message>
    <message>
        <source>What waits goes by itself.</source>
        <translation>ما ينتظر يُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>What needs you stays here. Everything else goes on by itself.</source>
        <translation>ما يحتاج إليك يبقى هنا. وما عداه يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>Talking with the server …</source>
        <translation>جارٍ التواصل مع الخادم …</translation>
    </message>
    <message>
        <source>The server cannot be reached. What waits is safe here and goes by itself later.</source>
        <translation>لا يمكن الوصول إلى الخادم. ما ينتظر في أمان هنا ويُرسل تلقائيًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it was last heard %1. What waits is safe here and goes by itself later.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ آخر رد منه كان %1. ما ينتظر في أمان هنا ويُرسل تلقائيًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server answers, but something needs you.</source>
        <translation>الخادم يجيب، لكن أمرًا ما يحتاج إليك.</translation>
    </message>
    <message>
        <source>Waits for this to arrive first: %1.</source>
        <translation>ينتظر وصول هذا أولًا: %1.</translation>
    </message>
    <message>
        <source>The same was changed on the server meanwhile. Nothing was overwritten: compare, and choose what shall hold.</source>
        <translation>تغيّر الشيء نفسه على الخادم في الأثناء. لم يُستبدل شيء: قارن واختر ما يبقى.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost, so it may or may not have arrived. Checking again asks the server and sends nothing. If you see it there, say that it has arrived; if not, send it again or put it away.</source>
        <translation>أُرسل لكن الرد فُقد، فربما وصل وربما لم يصل. التحقق مجددًا يسأل الخادم ولا يرسل شيئًا. إن رأيته هناك فأكّد وصوله؛ وإلا فأرسله مجددًا أو نحّه.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>حسابات أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>إضافة حساب آخر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>استخدام خادم آخر</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>No movement: jars show their light at once</source>
        <translation>بلا حركة: تُظهر الجرار نورها فورًا</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Donation stations</source>
        <translation>محطات التبرع</translation>
    </message>
    <message>
        <source>A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.</source>
        <translation>شاشة لمس في معرض أو متجر أو مدرسة تقبل التبرعات لجرارك، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Your stations</source>
        <translation>محطاتك</translation>
    </message>
    <message>
        <source>About DreamJar</source>
        <translation>حول DreamJar</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. It talks to the server you chose and to nobody else.</source>
        <translation>الإصدار %1. برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. يتواصل مع الخادم الذي اخترته وحده.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Browsing and giving work without an account.</source>
        <translation>التصفح والتبرع ممكنان دون حساب.</translation>
    </message>
    <message>
        <source>Your keyring keeps you signed in when DreamJar is closed.</source>
        <translation>تبقيك حلقة المفاتيح مسجّل الدخول عند إغلاق DreamJar.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you stay signed in only until you close DreamJar.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب، فتبقى مسجّل الدخول حتى تغلق DreamJar فقط.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.</source>
        <translation>حلقة مفاتيحك مقفلة. افتحها ثم شغّل DreamJar مجددًا لتكون مسجّل الدخول كما كنت.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>DreamJar runs its own little server here, for this computer alone.</source>
        <translation>يشغّل DreamJar هنا خادمه الصغير الخاص، لهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>المبالغ بعملة %1.</translation>
    </message>
    <message>
        <source>It is a server of an older kind: after a lost connection a gift may have to be checked by hand.</source>
        <translation>إنه خادم من نوع أقدم: بعد انقطاع الاتصال قد يلزم التحقق من تبرع يدويًا.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>حسابك…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 lists all the keys.</source>
        <translation>يمكن فعل كل شيء دون فأرة. يعرض F1 كل المفاتيح.</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar crash, nothing about it leaves this computer.</source>
        <translation>يتواصل DreamJar مع الخادم الذي اخترته وحده؛ ولتسجيل الدخول عبر Google يتواصل متصفحك أنت. لا يحصي شيئًا ولا يبلّغ عن شيء ولا يبحث عن تحديثات. تأتي الصور من خادمك وحده. وإن تعطّل DreamJar فلا يغادر هذا الحاسوب شيء عن ذلك.</translation>
    </message>
    <message>
        <source>What was done on this computer and what the server told is kept in this folder.</source>
        <translation>ما أُنجز على هذا الحاسوب وما أخبر به الخادم محفوظ في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>مشاركة «%1»</translation>
    </message>
    <message>
        <source>This jar gets its address as soon as the server has it. It goes there by itself.</source>
        <translation>تحصل هذه الجرة على عنوانها فور وصولها إلى الخادم. تُرسل إليه تلقائيًا.</translation>
    </message>
    <message>
        <source>Code with the address of this jar</source>
        <translation>رمز بعنوان هذه الجرة</translation>
    </message>
    <message>
        <source>This jar is not open now: whoever has the address sees it, but cannot give.</source>
        <translation>هذه الجرة ليست مفتوحة الآن: من لديه العنوان يراها لكن لا يمكنه التبرع.</translation>
    </message>
    <message>
        <source>Your jars are kept on this computer alone, so this address works only here. With a DreamJar server it works everywhere.</source>
        <translation>جرارك محفوظة على هذا الحاسوب وحده، فلا يعمل هذا العنوان إلا هنا. مع خادم DreamJar يعمل في كل مكان.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Address of this jar</source>
        <translation>عنوان هذه الجرة</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy for DreamJar</source>
        <translation>نسخ لـ DreamJar</translation>
    </message>
    <message>
        <source>A link that opens this jar in the reader&apos;s DreamJar program.</source>
        <translation>رابط يفتح هذه الجرة في برنامج DreamJar لدى القارئ.</translation>
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
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>حفظ الملصق</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation>حُفظ الملصق: %1</translation>
    </message>
    <message>
        <source>The poster could not be written there. Nothing was changed.</source>
        <translation>تعذّرت كتابة الملصق هناك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The link of this jar is switched off. Whoever has it, or the code, finds nothing; you alone see the jar. What was given stays.</source>
        <translation>رابط هذه الجرة معطّل. من لديه الرابط أو الرمز لا يجد شيئًا؛ أنت وحدك ترى الجرة. ما تُبرّع به يبقى.</translation>
    </message>
    <message>
        <source>Switch the link on</source>
        <translation>تفعيل الرابط</translation>
    </message>
    <message>
        <source>Switch the link off</source>
        <translation>تعطيل الرابط</translation>
    </message>
    <message>
        <source>Then you alone see the jar, and it stands in no list.</source>
        <translation>عندها ترى الجرة وحدك، ولا تظهر في أي قائمة.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShortcutsPane</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Go into a field and press the keys you like better.</source>
        <translation>انتقل إلى حقل واضغط المفاتيح التي تفضّلها.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>إعادة الكل كما كان</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>What you want to do, or its keys</source>
        <translation>ما تريد فعله، أو مفاتيحه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SignInsCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>أين سجّلت الدخول</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>إنهاء كل الجلسات الأخرى</translation>
    </message>
    <message>
        <source>This server is of an older kind and does not tell.</source>
        <translation>هذا الخادم من نوع أقدم ولا يخبر بذلك.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>since %1, last used %2</source>
        <translation>منذ %1، آخر استخدام %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the sign-in of %1</source>
        <translation>إنهاء جلسة %1</translation>
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
        <translation>كشف بتبرعاتي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>A gift that is still on its way is not in it yet.</source>
        <translation>التبرع الذي ما زال في الطريق لا يظهر فيه بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Nothing was given in these days.</source>
        <translation>لم يُتبرع بشيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationForm</name>
    <message>
        <source>A new donation station</source>
        <translation>محطة تبرع جديدة</translation>
    </message>
    <message>
        <source>A screen that strangers use at a fair, in a shop, at school.</source>
        <translation>شاشة يستخدمها الغرباء في معرض أو متجر أو مدرسة.</translation>
    </message>
    <message>
        <source>Back to the stations</source>
        <translation>العودة إلى المحطات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation>معرض الصيف</translation>
    </message>
    <message>
        <source>Jars it shows</source>
        <translation>الجرار التي تعرضها</translation>
    </message>
    <message>
        <source>Amounts to touch</source>
        <translation>مبالغ للمس</translation>
    </message>
    <message>
        <source>At most six whole amounts, with commas between them.</source>
        <translation>ستة مبالغ صحيحة على الأكثر، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Language of its start screen</source>
        <translation>لغة شاشة البداية</translation>
    </message>
    <message>
        <source>Every donor may choose another one.</source>
        <translation>يمكن لكل متبرّع اختيار لغة أخرى.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>إنشاء المحطة</translation>
    </message>
    <message>
        <source>Give it a name that you know it by.</source>
        <translation>أعطها اسمًا تعرفها به.</translation>
    </message>
    <message>
        <source>Choose at least one open jar.</source>
        <translation>اختر جرة مفتوحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Type one to six whole amounts, for example 5, 10, 20.</source>
        <translation>اكتب من مبلغ واحد إلى ستة مبالغ صحيحة، مثل 5, 10, 20.</translation>
    </message>
    <message>
        <source>The pictures of the jars</source>
        <translation>صور الجرار</translation>
    </message>
    <message>
        <source>The names of those who gave last</source>
        <translation>أسماء آخر المتبرعين</translation>
    </message>
    <message>
        <source>What strangers may see there</source>
        <translation>ما يمكن للغرباء رؤيته هناك</translation>
    </message>
    <message>
        <source>A child&apos;s first name is always shown. Whoever gave without showing a name is never named.</source>
        <translation>يظهر الاسم الأول للطفل دائمًا. ومن تبرع دون إظهار اسمه لا يُذكر أبدًا.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationsPane</name>
    <message>
        <source>Donation stations</source>
        <translation>محطات التبرع</translation>
    </message>
    <message>
        <source>Screens that take gifts for your jars where people are.</source>
        <translation>شاشات تقبل التبرعات لجرارك حيث يكون الناس.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>محطة جديدة</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>لا محطات بعد</translation>
    </message>
    <message>
        <source>Any computer with a touch screen becomes one: make a station here, and type its code there.</source>
        <translation>يمكن لأي حاسوب بشاشة لمس أن يصبح محطة: أنشئ محطة هنا واكتب رمزها هناك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>تنتظر رمزها</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>last heard of %1</source>
        <translation>آخر اتصال %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>الإعداد من جديد</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>إيقاف نهائي</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>الرمز كرمز QR</translation>
    </message>
    <message>
        <source>The code of “%1”</source>
        <translation>رمز «%1»</translation>
    </message>
    <message>
        <source>Type or scan it at the station within seven days. It works once, and it is shown only now.</source>
        <translation>اكتبه أو امسحه عند المحطة خلال سبعة أيام. يعمل مرة واحدة، ولا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>Set “%1” up anew?</source>
        <translation>إعداد «%1» من جديد؟</translation>
    </message>
    <message>
        <source>When the new code is used, the machine that was set up before is locked out. What was given there is kept there.</source>
        <translation>عند استخدام الرمز الجديد يُمنع الجهاز الذي أُعدّ سابقًا. ما تُبرّع به هناك يبقى محفوظًا فيه.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
    <message>
        <source>Stop “%1” for good?</source>
        <translation>إيقاف «%1» نهائيًا؟</translation>
    </message>
    <message>
        <source>It takes no more gifts and cannot send what waits there. Gifts that have arrived stay.</source>
        <translation>لن تقبل تبرعات بعد ذلك ولن ترسل ما ينتظر فيها. والتبرعات التي وصلت تبقى.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>كل شيء محدَّث</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>جارٍ الإرسال…</numerusform>
            <numerusform>جارٍ إرسال واحد…</numerusform>
            <numerusform>جارٍ إرسال اثنين…</numerusform>
            <numerusform>جارٍ إرسال %Ln…</numerusform>
            <numerusform>جارٍ إرسال %Ln…</numerusform>
            <numerusform>جارٍ إرسال %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>جارٍ البحث عن جديد…</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>دون اتصال</numerusform>
            <numerusform>دون اتصال، واحد ينتظر</numerusform>
            <numerusform>دون اتصال، اثنان ينتظران</numerusform>
            <numerusform>دون اتصال، %Ln تنتظر</numerusform>
            <numerusform>دون اتصال، %Ln تنتظر</numerusform>
            <numerusform>دون اتصال، %Ln تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>أمر ما يحتاج إليك</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>أمر واحد يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%Ln أمور تحتاج إليك</numerusform>
            <numerusform>%Ln أمرًا تحتاج إليك</numerusform>
            <numerusform>%Ln أمر تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>العرض كما يراها الغرباء</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Asked of the server just now, without your account.</source>
        <translation>سُئل عنها الخادم الآن، دون حسابك.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>With real names and addresses.</source>
        <translation>بالأسماء والعناوين الحقيقية.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nobody can say what it shows to strangers right now.</source>
        <translation>لا يمكن الوصول إلى الخادم، فلا أحد يعلم ما يعرضه على الغرباء الآن.</translation>
    </message>
    <message>
        <source>To a stranger the server says that there is no such jar.</source>
        <translation>يقول الخادم للغريب إنه لا توجد هذه الجرة.</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>by whom, category, day</comment>
        <translation>‏%1 · %2 · منذ %3</translation>
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
        <translation>إظهار DreamJar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ViewsMenu</name>
    <message>
        <source>Keep this view as…</source>
        <translation>حفظ هذا العرض باسم…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days: Views, Restore.</source>
        <translation>«%1» في سلة المهملات لمدة 30 يومًا: العروض، استعادة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view: filter, order and grouping</source>
        <translation>اسم العرض: التصفية والترتيب والتجميع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::WindowMenus</name>
    <message>
        <source>New jar</source>
        <translation>جرة جديدة</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>طفل جديد</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Look like the desktop</source>
        <translation>مظهر سطح المكتب</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>التبرع لهذه الجرة</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>إغلاق أو إعادة فتح</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>العرض كما يراها الغرباء</translation>
    </message>
    <message>
        <source>Delete this jar…</source>
        <translation>حذف هذه الجرة…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>توسيع كل المجموعات</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>With the selected gifts…</source>
        <translation>مع التبرعات المحددة…</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>تعليم كمُراجَع</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>رسائل الشكر…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>الإيصالات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>كشوف، لكل متبرّع كشف…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>كل الإيصالات الصادرة…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>طباعة الجدول…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>إنشاء حساب…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your donation stations</source>
        <translation>محطات التبرع الخاصة بك</translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation>استخدام خادم آخر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
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
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
</TS>
