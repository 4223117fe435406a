<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>A promise, not a payment.</source>
        <translation>وعد وليس دفعة.</translation>
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
        <translation>مغلق</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation>انتهى وما زال يقبل</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لا أيام متبقية</numerusform>
            <numerusform>تبقّى يوم واحد</numerusform>
            <numerusform>تبقّى يومان</numerusform>
            <numerusform>تبقّت %n أيام</numerusform>
            <numerusform>تبقّى %n يومًا</numerusform>
            <numerusform>تبقّى %n يوم</numerusform>
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
            <numerusform>تبقّت %n ساعات</numerusform>
            <numerusform>تبقّت %n ساعة</numerusform>
            <numerusform>تبقّت %n ساعة</numerusform>
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
            <numerusform>تبقّت %n دقائق</numerusform>
            <numerusform>تبقّت %n دقيقة</numerusform>
            <numerusform>تبقّت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>أقل من دقيقة</translation>
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
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
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
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
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
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
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
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
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
            <numerusform>لا عطايا</numerusform>
            <numerusform>عطاء واحد</numerusform>
            <numerusform>عطاءان</numerusform>
            <numerusform>%n عطايا</numerusform>
            <numerusform>%n عطاءً</numerusform>
            <numerusform>%n عطاء</numerusform>
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
            <numerusform>%n جرار</numerusform>
            <numerusform>%n جرة</numerusform>
            <numerusform>%n جرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر الإرسال</numerusform>
            <numerusform>اثنان ينتظران الإرسال</numerusform>
            <numerusform>%n تنتظر الإرسال</numerusform>
            <numerusform>%n تنتظر الإرسال</numerusform>
            <numerusform>%n تنتظر الإرسال</numerusform>
        </translation>
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
</context>
<context>
    <name>dreamjar::kiosk::AmountScreen</name>
    <message>
        <source>How much would you like to give?</source>
        <translation>كم تودّ أن تعطي؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>At most %1 here.</source>
        <translation>الحد الأقصى هنا %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AttractScreen</name>
    <message>
        <source>Touch to give</source>
        <translation>المس لتعطي</translation>
    </message>
    <message>
        <source>Fill a jar with light</source>
        <translation>املأ جرة بالنور</translation>
    </message>
    <message>
        <source>Every gift brings a child closer to a dream.</source>
        <translation>كل عطاء يقرّب طفلًا من حلمه.</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>شكرًا، %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>من دون اسم</translation>
    </message>
    <message>
        <source>From %1, seen by the family only</source>
        <translation>من %1، تراه العائلة فقط</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Your gift is a promise. This screen takes no money.</source>
        <translation>عطاؤك وعد. هذه الشاشة لا تأخذ مالًا.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>أعطِ %1</translation>
    </message>
    <message>
        <source>Receipt by e-mail later: %1</source>
        <translation>الإيصال لاحقًا بالبريد الإلكتروني: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ChoiceScreen</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>يمكنك مسح الشاشة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Keep a finger on the screen to stop earlier.</source>
        <translation>
            <numerusform>انتهى الوقت.</numerusform>
            <numerusform>تبقّت ثانية. أبقِ إصبعك على الشاشة لتتوقف قبل ذلك.</numerusform>
            <numerusform>تبقّت ثانيتان. أبقِ إصبعك على الشاشة لتتوقف قبل ذلك.</numerusform>
            <numerusform>تبقّت %n ثوانٍ. أبقِ إصبعك على الشاشة لتتوقف قبل ذلك.</numerusform>
            <numerusform>تبقّت %n ثانية. أبقِ إصبعك على الشاشة لتتوقف قبل ذلك.</numerusform>
            <numerusform>تبقّت %n ثانية. أبقِ إصبعك على الشاشة لتتوقف قبل ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::GiftFlow</name>
    <message>
        <source>This jar has just closed. Nothing was given. Please go back and choose another one.</source>
        <translation>أُغلقت هذه الجرة للتو. لم يُعطَ شيء. ارجع واختر جرة أخرى.</translation>
    </message>
    <message>
        <source>This amount cannot be given here. Please go back and choose another one.</source>
        <translation>لا يمكن إعطاء هذا المبلغ هنا. ارجع واختر مبلغًا آخر.</translation>
    </message>
    <message>
        <source>Something is not right with the name. Please go back and look at it.</source>
        <translation>هناك خطأ في الاسم. ارجع وتحقق منه.</translation>
    </message>
    <message>
        <source>Something is not right with the e-mail address. Please go back and look at it.</source>
        <translation>هناك خطأ في البريد الإلكتروني. ارجع وتحقق منه.</translation>
    </message>
    <message>
        <source>Something is not right with the words. Please go back and look at them.</source>
        <translation>هناك خطأ في الكلمات. ارجع وتحقق منها.</translation>
    </message>
    <message>
        <source>Your gift could not be kept, so nothing was given. Please tell the staff.</source>
        <translation>تعذّر حفظ عطائك ولم يُعطَ شيء. أخبر القائمين على المكان.</translation>
    </message>
    <message>
        <source>This station takes no gifts now. Nothing was given.</source>
        <translation>هذه المحطة لا تقبل العطايا الآن. لم يُعطَ شيء.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Please type your name, or go back to give without one.</source>
        <translation>اكتب اسمك، أو ارجع لتعطي من دون اسم.</translation>
    </message>
    <message>
        <source>Please use letters only.</source>
        <translation>استخدم الحروف فقط.</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>بلا بريد</translation>
    </message>
    <message>
        <source>A few words for the child</source>
        <translation>بضع كلمات للطفل</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation>طُبع إيصالك.</translation>
    </message>
    <message>
        <source>The printer does not answer. The QR code is your receipt, too.</source>
        <translation>الطابعة لا تستجيب. رمز QR هو إيصالك أيضًا.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>This does not look like an address.</source>
        <translation>هذا لا يشبه عنوانًا.</translation>
    </message>
    <message>
        <source>Your e-mail address, for the receipt</source>
        <translation>بريدك الإلكتروني، من أجل الإيصال</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarTile</name>
    <message>
        <source>Thank you, %1!</source>
        <translation>شكرًا، %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarsScreen</name>
    <message>
        <source>Which jar would you like to fill?</source>
        <translation>أي جرة تودّ أن تملأ؟</translation>
    </message>
    <message>
        <source>Jars before</source>
        <translation>الجرار السابقة</translation>
    </message>
    <message>
        <source>More jars</source>
        <translation>جرار أخرى</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keypad</name>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::NoticeScreen</name>
    <message>
        <source>No jars yet</source>
        <translation>لا جرار بعد</translation>
    </message>
    <message>
        <source>This station is resting</source>
        <translation>هذه المحطة تستريح</translation>
    </message>
    <message>
        <source>This station is out of service</source>
        <translation>هذه المحطة خارج الخدمة</translation>
    </message>
    <message>
        <source>This station cannot take gifts now</source>
        <translation>لا يمكن لهذه المحطة قبول العطايا الآن</translation>
    </message>
    <message>
        <source>As soon as there is a jar to fill, it appears here.</source>
        <translation>ما إن توجد جرة لتُملأ حتى تظهر هنا.</translation>
    </message>
    <message>
        <source>Please come back a little later.</source>
        <translation>عد بعد قليل من فضلك.</translation>
    </message>
    <message>
        <source>It has to be set up anew. Every gift that was given here is safe.</source>
        <translation>يجب إعدادها من جديد. كل عطاء قُدّم هنا في أمان.</translation>
    </message>
    <message>
        <source>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</source>
        <translation>يحتاج تخزينها إلى من يفحصه. كل عطاء شُكر صاحبه في أمان.</translation>
    </message>
    <message>
        <source>This station needs its staff</source>
        <translation>هذه المحطة تحتاج إلى القائمين عليها</translation>
    </message>
    <message>
        <source>It stopped several times in a minute. Every gift that was thanked for is safe.</source>
        <translation>توقفت عدة مرات خلال دقيقة. كل عطاء شُكر صاحبه في أمان.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PinScreen</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PresetsScreen</name>
    <message>
        <source>Amounts to touch</source>
        <translation>مبالغ للمس</translation>
    </message>
    <message>
        <source>At most six. Touch one to take it away.</source>
        <translation>ستة على الأكثر. المس مبلغًا لإزالته.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>Now at least %1</source>
        <translation>الحد الأدنى الآن %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>على الأكثر %1</translation>
    </message>
    <message>
        <source>Now at most %1</source>
        <translation>الحد الأقصى الآن %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReceiptsScreen</name>
    <message>
        <source>Find a receipt</source>
        <translation>ابحث عن إيصال</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الماضية</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>اليوم الماضي</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>أي مبلغ</translation>
    </message>
    <message>
        <source>None was given then.</source>
        <translation>لم يُعطَ شيء حينها.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReportScreen</name>
    <message>
        <source>Shift report</source>
        <translation>تقرير المناوبة</translation>
    </message>
    <message>
        <source>Gifts today</source>
        <translation>عطايا اليوم</translation>
    </message>
    <message>
        <source>Sum today</source>
        <translation>مجموع اليوم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>محفوظة للعائلة</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>لم يقبلها الخادم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Screen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Your gift: %1</source>
        <translation>عطاؤك: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ScrollBody</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffFlow</name>
    <message>
        <source>PIN of the staff</source>
        <translation>رمز القائمين</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>ليس هذا هو الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n seconds.</source>
        <translation>
            <numerusform>غير مقفل.</numerusform>
            <numerusform>مقفل لثانية.</numerusform>
            <numerusform>مقفل لثانيتين.</numerusform>
            <numerusform>مقفل لمدة %n ثوانٍ.</numerusform>
            <numerusform>مقفل لمدة %n ثانية.</numerusform>
            <numerusform>مقفل لمدة %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 8 digits</source>
        <translation>اختر رمزًا من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>الرمزان غير متطابقين.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>تعذّر حفظه.</translation>
    </message>
    <message>
        <source>Jars of this station</source>
        <translation>جرار هذه المحطة</translation>
    </message>
    <message>
        <source>Language of the start screen</source>
        <translation>لغة شاشة البداية</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بلا طابعة</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>لفة 58 مم</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>لفة 80 مم</translation>
    </message>
    <message>
        <source>A6 sheets</source>
        <translation>أوراق A6</translation>
    </message>
    <message>
        <source>Paper of the receipts</source>
        <translation>ورق الإيصالات</translation>
    </message>
    <message>
        <source>The code from the family&apos;s DreamJar. Type or scan it.</source>
        <translation>الرمز من DreamJar العائلة. اكتبه أو امسحه.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>اكتب الرمز من فضلك.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Try again when there is a network.</source>
        <translation>تعذّر الوصول إلى الخادم. حاول حين تتوفر الشبكة.</translation>
    </message>
    <message>
        <source>This code is not valid. A fresh one comes from the family&apos;s DreamJar.</source>
        <translation>هذا الرمز غير صالح. يعطي DreamJar العائلة رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Gifts wait here to be sent to another server. They have to go first.</source>
        <translation>تنتظر هنا تبرعات لخادم آخر. يجب أن تُرسَل أولاً.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffScreen</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The jar had closed.</source>
        <translation>كانت الجرة مغلقة.</translation>
    </message>
    <message>
        <source>The jar is not there any more.</source>
        <translation>لم تعد الجرة موجودة.</translation>
    </message>
    <message>
        <source>The jar is not one of this station&apos;s any more.</source>
        <translation>لم تعد الجرة من جرار هذه المحطة.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The disk does not take it.</source>
        <translation>القرص لا يقبله.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little.</source>
        <translation>محاولات كثيرة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>لم يقبله الخادم.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>لا عطايا</numerusform>
            <numerusform>عطاء واحد</numerusform>
            <numerusform>عطاءان</numerusform>
            <numerusform>%n عطايا</numerusform>
            <numerusform>%n عطاءً</numerusform>
            <numerusform>%n عطاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>The oldest waits since</source>
        <translation>الأقدم ينتظر منذ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Gifts wait for more than seven days. Look after the network.</source>
        <translation>عطايا تنتظر منذ أكثر من سبعة أيام. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>محفوظة للعائلة</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>did not take the last page</source>
        <translation>لم تقبل الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Set up by a family</source>
        <translation>أعدّتها عائلة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, public jars by the rules for guests</source>
        <translation>لا، جرار عامة بقواعد الضيوف</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>لم يقبلها الخادم</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>افتح المحطة</translation>
    </message>
    <message>
        <source>Let the station rest</source>
        <translation>دع المحطة تستريح</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>أرسل واستقبل الآن</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>تقرير المناوبة</translation>
    </message>
    <message>
        <source>Find a receipt</source>
        <translation>ابحث عن إيصال</translation>
    </message>
    <message>
        <source>Choose jars</source>
        <translation>اختر الجرار</translation>
    </message>
    <message>
        <source>Choose amounts</source>
        <translation>اختر المبالغ</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>اختر الورق</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>نظّف الشاشة</translation>
    </message>
    <message>
        <source>Set up with a code</source>
        <translation>الإعداد برمز</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>غيّر الرمز</translation>
    </message>
    <message>
        <source>Leave the station</source>
        <translation>غادر المحطة</translation>
    </message>
    <message>
        <source>Let the pictures move</source>
        <translation>السماح بحركة الصور</translation>
    </message>
    <message>
        <source>Keep the pictures still</source>
        <translation>تثبيت الصور</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج وقتًا أكثر</translation>
    </message>
    <message numerus="yes">
        <source>Everything you typed is cleared in %n seconds.</source>
        <translation>
            <numerusform>يُحذف كل ما كتبته الآن.</numerusform>
            <numerusform>يُحذف كل ما كتبته خلال ثانية.</numerusform>
            <numerusform>يُحذف كل ما كتبته خلال ثانيتين.</numerusform>
            <numerusform>يُحذف كل ما كتبته خلال %n ثوانٍ.</numerusform>
            <numerusform>يُحذف كل ما كتبته خلال %n ثانية.</numerusform>
            <numerusform>يُحذف كل ما كتبته خلال %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 لـ «%2»</translation>
    </message>
    <message>
        <source>Your gift is safe. It is on its way to the jar.</source>
        <translation>عطاؤك في أمان. وهو في طريقه إلى الجرة.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>الرقم المرجعي: %1</translation>
    </message>
    <message>
        <source>Your receipt as a QR code</source>
        <translation>إيصالك كرمز QR</translation>
    </message>
    <message>
        <source>Take a picture: this is your receipt.</source>
        <translation>التقط صورة: هذا إيصالك.</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>اطبع الإيصال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The family sends the receipt to your e-mail address later.</source>
        <translation>سترسل لك الأسرة الإيصال لاحقًا بالبريد الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::TypeScreen</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::WhoScreen</name>
    <message>
        <source>May we know who you are?</source>
        <translation>هل لنا أن نعرف من أنت؟</translation>
    </message>
    <message>
        <source>No, give without a name</source>
        <translation>لا، أعطِ من دون اسم</translation>
    </message>
    <message>
        <source>Yes, and everybody may see my name</source>
        <translation>نعم، ويمكن للجميع رؤية اسمي</translation>
    </message>
    <message>
        <source>Yes, but only the family may see it</source>
        <translation>نعم، لكن العائلة وحدها تراه</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</source>
        <translation>ما تكتبه يذهب إلى عائلة هذه الجرة ولا أحد غيرها. يُحفظ مقفلًا على هذا الجهاز ويُحذف هنا فور وصوله.</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</source>
        <translation>ما تكتبه يذهب إلى عائلة هذه الجرة ولا أحد غيرها. يُحفظ على هذا الجهاز حتى يصل، ثم يُحذف هنا.</translation>
    </message>
</context>
</TS>
