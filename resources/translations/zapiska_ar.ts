<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>يحفظ برنامج Zapiska وقائع مذكرة الأمانة (الهيئات والولايات والاجتماعات ورموز الوثائق) ويُعدّ المذكرة منها. ويُحفظ كل تغيير فوراً ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>سجل من نوع «{record}»: يجب ملء الحقل «{field}». لم يُضف شيء. املأ هذا الحقل.</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>لا يندرج سجل من نوع «{record}» تحت سجل من نوع «{parent}». لم يُضف شيء. اختر مكاناً آخر.</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>يُضاف سجل من نوع «{record}» إلى سجل من نوع «{parent}». لم يُضف شيء. اختر أولاً السجل الذي يُضاف إليه.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت:</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>لم تُنشأ نسخة احتياطية لأن تغييراً كان جارياً في تلك اللحظة. ستُنشأ النسخة التالية كالمعتاد.</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>لم تُنشأ نسخة احتياطية لأن ملف المشروع تالف. النسخ السابقة سليمة لم تُمس. افحص المشروع واستعد نسخة احتياطية.</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>لم تُنشأ نسخة احتياطية لعدم وجود مساحة في «{folder}». المشروع والنسخ السابقة سليمة لم تُمس. أفسح مساحة على ذلك القرص.</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>لم تُنشأ نسخة احتياطية لأن المجلد «{folder}» لم يعد موجوداً. المشروع سليم لم يُمس. تأكد من أن القرص موصول.</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>لم تُنشأ نسخة احتياطية في «{folder}» ({reason}). المشروع والنسخ السابقة سليمة لم تُمس. افحص القرص.</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>لم تُنشأ نسخة احتياطية لأنه لا يجوز لك الكتابة في «{folder}». المشروع سليم لم يُمس. اطلب حق الكتابة هناك أو انقل المشروع.</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>لم تُنشأ نسخة احتياطية: أعاد قرص «{folder}» غير ما كُتب عليه. النسخ السابقة سليمة لم تُمس. اطلب فحص القرص.</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>لم تُنشأ نسخة احتياطية لتعذر قراءة ملف المشروع ({reason}). النسخ السابقة سليمة لم تُمس. افحص المشروع.</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}، {reason}: {file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>أُنشئت النسخة الاحتياطية دون نظيرتها النصية: {reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>عند الطلب</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>قبل تعديل سجلات كثيرة</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>قبل الانتقال إلى صيغة أحدث</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>عند الفتح</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>أثناء العمل</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>يخالف أحد السجلات قاعدة ولا يمكن كتابته بصيغة التبادل ({reason}). افحص المشروع.</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>لم يتغير شيء منذ أحدث نسخة احتياطية:</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>دون تغيير شيء</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>تجري المقارنة بحالة اليوم…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>ما يختلف عن اليوم</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>فتح مجلد هذه النسخة</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>أعمدة قائمة النسخ</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>تتعذر قراءة المشروع نفسه، فلا شيء يُقارن به.</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولاً</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة بعد الفتح بقليل، وكل نصف ساعة إذا تغير شيء، وعند الإغلاق.</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>لا توجد نسخ احتياطية. وهي تُنشأ لمشروع مفتوح للتعديل.</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>إنشاء نسخة ا&amp;لآن</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>إنشاء نسخة من المشروع كما هو الآن وفحصها</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>تغيّر منذ ذلك الحين: {count} ({names})</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>في النسخة فقط: {count} ({names})</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>اليوم فقط: {count} ({names})</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>وضع النسخة المؤرخة {moment} مكان {file}؟</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>سيعود المشروع كما كان آنذاك. وتبقى حالته الراهنة بجانبه باسم {file}، وكذلك في نسخة احتياطية. يُغلق المشروع ثم يُفتح من جديد.</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>سبب الإنشاء</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>وضع هذه النسخة مكان المشروع بعد سؤال أخير</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>لا شيء: سجلات هذه النسخة هي سجلات اليوم.</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>تُنشأ النسخ الاحتياطية تلقائياً وتُفحص عند إنشائها. وهي في «{folder}».</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>النسخ الاحتياطية من {file}</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>عرض ك&amp;نص</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>فتح السجلات نفسها نصاً يُقرأ دون هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>إضافة بند جدول الأعمال {record}</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>إضافة الهيئة {record}</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>إضافة الوثيقة {record}</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>إضافة الصك {record}</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>إضافة الولاية {record}</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>إضافة الاجتماع {record}</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>إضافة المذكرة {record}</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>إضافة المكان {record}</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>إضافة الحكم {record}</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>إضافة الدورة {record}</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>إضافة الاجتماع التالي {record}</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>انقطع التغيير قبل اكتماله، فلم يُحفظ منه شيء. أعد إجراءه.</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>تغيير يوم اعتماد {count} من الولايات</numerusform>
            <numerusform>تغيير يوم اعتماد {count} ولاية</numerusform>
            <numerusform>تغيير يوم اعتماد {count} من الولايات</numerusform>
            <numerusform>تغيير يوم اعتماد {count} ولايات</numerusform>
            <numerusform>تغيير يوم اعتماد {count} ولاية</numerusform>
            <numerusform>تغيير يوم اعتماد {count} ولاية</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>تغيير حالة جدول أعمال {count} من الدورات</numerusform>
            <numerusform>تغيير حالة جدول أعمال {count} دورة</numerusform>
            <numerusform>تغيير حالة جدول أعمال {count} من الدورات</numerusform>
            <numerusform>تغيير حالة جدول أعمال {count} دورات</numerusform>
            <numerusform>تغيير حالة جدول أعمال {count} دورة</numerusform>
            <numerusform>تغيير حالة جدول أعمال {count} دورة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>تغيير خلايا {count} من السجلات</numerusform>
            <numerusform>تغيير خلايا {count} سجل</numerusform>
            <numerusform>تغيير خلايا {count} من السجلات</numerusform>
            <numerusform>تغيير خلايا {count} سجلات</numerusform>
            <numerusform>تغيير خلايا {count} سجلاً</numerusform>
            <numerusform>تغيير خلايا {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>تغيير تاريخ {count} من الوثائق</numerusform>
            <numerusform>تغيير تاريخ {count} وثيقة</numerusform>
            <numerusform>تغيير تاريخ {count} من الوثائق</numerusform>
            <numerusform>تغيير تاريخ {count} وثائق</numerusform>
            <numerusform>تغيير تاريخ {count} وثيقة</numerusform>
            <numerusform>تغيير تاريخ {count} وثيقة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>نقل موعد {count} من الاجتماعات بعدد من الأيام: {days}</numerusform>
            <numerusform>نقل موعد {count} اجتماع بعدد من الأيام: {days}</numerusform>
            <numerusform>نقل موعد {count} من الاجتماعات بعدد من الأيام: {days}</numerusform>
            <numerusform>نقل موعد {count} اجتماعات بعدد من الأيام: {days}</numerusform>
            <numerusform>نقل موعد {count} اجتماعاً بعدد من الأيام: {days}</numerusform>
            <numerusform>نقل موعد {count} اجتماع بعدد من الأيام: {days}</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>تغيير توزيع {count} من الوثائق</numerusform>
            <numerusform>تغيير توزيع {count} وثيقة</numerusform>
            <numerusform>تغيير توزيع {count} من الوثائق</numerusform>
            <numerusform>تغيير توزيع {count} وثائق</numerusform>
            <numerusform>تغيير توزيع {count} وثيقة</numerusform>
            <numerusform>تغيير توزيع {count} وثيقة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>تغيير اليوم الأول في {count} من السجلات</numerusform>
            <numerusform>تغيير اليوم الأول في {count} سجل</numerusform>
            <numerusform>تغيير اليوم الأول في {count} من السجلات</numerusform>
            <numerusform>تغيير اليوم الأول في {count} سجلات</numerusform>
            <numerusform>تغيير اليوم الأول في {count} سجلاً</numerusform>
            <numerusform>تغيير اليوم الأول في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>تغيير شكل الانعقاد في {count} من السجلات</numerusform>
            <numerusform>تغيير شكل الانعقاد في {count} سجل</numerusform>
            <numerusform>تغيير شكل الانعقاد في {count} من السجلات</numerusform>
            <numerusform>تغيير شكل الانعقاد في {count} سجلات</numerusform>
            <numerusform>تغيير شكل الانعقاد في {count} سجلاً</numerusform>
            <numerusform>تغيير شكل الانعقاد في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>تغيير تسمية لقاءات {count} من الهيئات</numerusform>
            <numerusform>تغيير تسمية لقاءات {count} هيئة</numerusform>
            <numerusform>تغيير تسمية لقاءات {count} من الهيئات</numerusform>
            <numerusform>تغيير تسمية لقاءات {count} هيئات</numerusform>
            <numerusform>تغيير تسمية لقاءات {count} هيئة</numerusform>
            <numerusform>تغيير تسمية لقاءات {count} هيئة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>تغيير نوع {count} من الهيئات</numerusform>
            <numerusform>تغيير نوع {count} هيئة</numerusform>
            <numerusform>تغيير نوع {count} من الهيئات</numerusform>
            <numerusform>تغيير نوع {count} هيئات</numerusform>
            <numerusform>تغيير نوع {count} هيئة</numerusform>
            <numerusform>تغيير نوع {count} هيئة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>تغيير اليوم الأخير في {count} من السجلات</numerusform>
            <numerusform>تغيير اليوم الأخير في {count} سجل</numerusform>
            <numerusform>تغيير اليوم الأخير في {count} من السجلات</numerusform>
            <numerusform>تغيير اليوم الأخير في {count} سجلات</numerusform>
            <numerusform>تغيير اليوم الأخير في {count} سجلاً</numerusform>
            <numerusform>تغيير اليوم الأخير في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>تغيير اللغة الأصلية في {count} من الوثائق</numerusform>
            <numerusform>تغيير اللغة الأصلية في {count} وثيقة</numerusform>
            <numerusform>تغيير اللغة الأصلية في {count} من الوثائق</numerusform>
            <numerusform>تغيير اللغة الأصلية في {count} وثائق</numerusform>
            <numerusform>تغيير اللغة الأصلية في {count} وثيقة</numerusform>
            <numerusform>تغيير اللغة الأصلية في {count} وثيقة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>تغيّر السجل منذ إعداد المعاينة. لم يُغيَّر شيء. اطلع على المعاينة من جديد.</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>تغيير المكان في {count} من السجلات</numerusform>
            <numerusform>تغيير المكان في {count} سجل</numerusform>
            <numerusform>تغيير المكان في {count} من السجلات</numerusform>
            <numerusform>تغيير المكان في {count} سجلات</numerusform>
            <numerusform>تغيير المكان في {count} سجلاً</numerusform>
            <numerusform>تغيير المكان في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>تغيير بداية عمل {count} من الهيئات</numerusform>
            <numerusform>تغيير بداية عمل {count} هيئة</numerusform>
            <numerusform>تغيير بداية عمل {count} من الهيئات</numerusform>
            <numerusform>تغيير بداية عمل {count} هيئات</numerusform>
            <numerusform>تغيير بداية عمل {count} هيئة</numerusform>
            <numerusform>تغيير بداية عمل {count} هيئة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>تغيير المصدر في {count} من السجلات</numerusform>
            <numerusform>تغيير المصدر في {count} سجل</numerusform>
            <numerusform>تغيير المصدر في {count} من السجلات</numerusform>
            <numerusform>تغيير المصدر في {count} سجلات</numerusform>
            <numerusform>تغيير المصدر في {count} سجلاً</numerusform>
            <numerusform>تغيير المصدر في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>تغيير الحالة في {count} من السجلات</numerusform>
            <numerusform>تغيير الحالة في {count} سجل</numerusform>
            <numerusform>تغيير الحالة في {count} من السجلات</numerusform>
            <numerusform>تغيير الحالة في {count} سجلات</numerusform>
            <numerusform>تغيير الحالة في {count} سجلاً</numerusform>
            <numerusform>تغيير الحالة في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>تغيير تاريخ الحالة في {count} من السجلات</numerusform>
            <numerusform>تغيير تاريخ الحالة في {count} سجل</numerusform>
            <numerusform>تغيير تاريخ الحالة في {count} من السجلات</numerusform>
            <numerusform>تغيير تاريخ الحالة في {count} سجلات</numerusform>
            <numerusform>تغيير تاريخ الحالة في {count} سجلاً</numerusform>
            <numerusform>تغيير تاريخ الحالة في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>تغيير صفة {count} من الهيئات (دائمة أو مؤقتة)</numerusform>
            <numerusform>تغيير صفة {count} هيئة (دائمة أو مؤقتة)</numerusform>
            <numerusform>تغيير صفة {count} من الهيئات (دائمة أو مؤقتة)</numerusform>
            <numerusform>تغيير صفة {count} هيئات (دائمة أو مؤقتة)</numerusform>
            <numerusform>تغيير صفة {count} هيئة (دائمة أو مؤقتة)</numerusform>
            <numerusform>تغيير صفة {count} هيئة (دائمة أو مؤقتة)</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>السجلات المحددة: {count}؛ وأقصى ما يمكن تغييره دفعة واحدة: {most}. لم يُغيَّر شيء. حدّد عدداً أقل.</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>تغيير نوع {count} من الوثائق</numerusform>
            <numerusform>تغيير نوع {count} وثيقة</numerusform>
            <numerusform>تغيير نوع {count} من الوثائق</numerusform>
            <numerusform>تغيير نوع {count} وثائق</numerusform>
            <numerusform>تغيير نوع {count} وثيقة</numerusform>
            <numerusform>تغيير نوع {count} وثيقة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>تغيير تسمية {count} من اللقاءات</numerusform>
            <numerusform>تغيير تسمية {count} لقاء</numerusform>
            <numerusform>تغيير تسمية {count} من اللقاءات</numerusform>
            <numerusform>تغيير تسمية {count} لقاءات</numerusform>
            <numerusform>تغيير تسمية {count} لقاءً</numerusform>
            <numerusform>تغيير تسمية {count} لقاء</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>تغيير نهاية عمل {count} من الهيئات</numerusform>
            <numerusform>تغيير نهاية عمل {count} هيئة</numerusform>
            <numerusform>تغيير نهاية عمل {count} من الهيئات</numerusform>
            <numerusform>تغيير نهاية عمل {count} هيئات</numerusform>
            <numerusform>تغيير نهاية عمل {count} هيئة</numerusform>
            <numerusform>تغيير نهاية عمل {count} هيئة</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>تغيير علامة التحقق في {count} من السجلات</numerusform>
            <numerusform>تغيير علامة التحقق في {count} سجل</numerusform>
            <numerusform>تغيير علامة التحقق في {count} من السجلات</numerusform>
            <numerusform>تغيير علامة التحقق في {count} سجلات</numerusform>
            <numerusform>تغيير علامة التحقق في {count} سجلاً</numerusform>
            <numerusform>تغيير علامة التحقق في {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>حذف بند جدول الأعمال {record}</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>حذف الهيئة {record}</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>حذف الوثيقة {record}</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>حذف الصك {record}</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>حذف الولاية {record}</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>حذف الاجتماع {record}</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>حذف المذكرة {record}</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>حذف المكان {record}</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>حذف الحكم {record}</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>حذف الفرع {record}</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>حذف الدورة {record}</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>حذف {count} من السجلات</numerusform>
            <numerusform>حذف {count} سجل</numerusform>
            <numerusform>حذف {count} من السجلات</numerusform>
            <numerusform>حذف {count} سجلات</numerusform>
            <numerusform>حذف {count} سجلاً</numerusform>
            <numerusform>حذف {count} سجل</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>نسخ بند جدول الأعمال {record}</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>نسخ الهيئة {record}</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>نسخ الوثيقة {record}</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>نسخ الصك {record}</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>نسخ الولاية {record}</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>نسخ الاجتماع {record}</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>نسخ المذكرة {record}</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>نسخ المكان {record}</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>نسخ الحكم {record}</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>نسخ الفرع {record}</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>نسخ الدورة {record}</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>تصحيح: {words} في {record}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>العودة إلى مراعاة ملاحظات في المذكرة {note}</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>تجاهل ملاحظة {rule} في المذكرة {note}</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>تصحيح ملاحظات قاعدة واحدة: {count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>إضافة حاشية إلى المذكرة {note}</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>تغيير علامة حاشية في المذكرة {note}</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>نقل حاشية في المذكرة {note}</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>نقل حاشية في المذكرة {note}</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>حذف حاشية من المذكرة {note}</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>تغيير نص حاشية في المذكرة {note} ({language})</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>تغيير صيغة النصب: {record}</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>تغيير صيغة المفعول غير المباشر: {record}</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>تغيير صيغة الإضافة: {record}</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>تغيير صيغة الأداة: {record}</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>تغيير صيغة الجر بالحرف: {record}</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>اقتراح الصيغ الإعرابية: {record}</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>تغيير المرفقات: {record}</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>تغيير الهيئات: {record}</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>تغيير اللغات: {record}</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>تغيير الاجتماعات المجاورة: {record}</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>تغيير الاجتماعات: {record}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>نقل موعد الاجتماع {meeting}</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>تغيير بنود جدول أعمال المذكرة {note}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>تغيير التاريخ المرجعي للمذكرة {note}</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>أرقام المذكرة {note} بالعربية</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>تغيير وثيقة المذكرة {note}</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>تغيير ترقيم عناوين فروع المذكرة {note}</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>تغيير صيغة الزمن في عناوين فروع المذكرة {note}</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>تغيير لغات المذكرة {note}</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>تغيير تخطيط المذكرة {note}</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>تغيير دورة المذكرة {note}</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>تغيير عنوان المذكرة {note}</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>جرى تعديل خارج إطار التغييرات؛ ولم يُحفظ، وبقي المشروع كما كان. أعد إجراءه.</translation>
    </message>
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>الإبقاء على صياغة المحرر في المذكرة {note} ({language}) بعد تغيّر البيانات</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>حذف صياغة المحرر من المذكرة {note}</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>صياغة المحرر في المذكرة {note} ({language})</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>إضافة فقرة إلى القسم {section}</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>إعادة فقرة إلى المذكرة {note}</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>تقسيم فقرة في القسم {section}</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>دمج فقرات في الفرع {section}</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>حذف فقرة من المذكرة {note}</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>نقل فقرة في الفرع {section}</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>إزالة فقرة مضافة من القسم {section}</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>تقسيم فقرة في الفرع {section}</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>استرجاع قيمة سابقة: {record}</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>لا يزال تغيير آخر جارياً. لم يبدأ شيء غيره؛ أكمل ذلك التغيير أولاً.</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>إضافة فرع عن {body} إلى المذكرة {note}</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>تغيير مكان الانعقاد في عنوان الفرع {section}</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>اختيار اجتماع في الفرع {section}</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>تغيير مطلع الحديث عن الاجتماعات في الفرع {section}</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>نقل الفرع {section}</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>حذف الفرع {section}</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>تغيير ولاية تقديم التقارير في الفرع {section}</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>تغيير الإشارة إلى التقارير في الفرع {section}</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>تغيير مكان الانعقاد في نص الفرع {section}</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>إيراد الحكم {provision} في الفرع {section}</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>نقل حكم في الفرع {section}</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>تغيير مطلع الحديث عن ولاية في الفرع {section}</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>حذف حكم من الفرع {section}</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>تغيير طريقة ذكر عنوان في الفرع {section}</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>تغيير الاسم الشائع: {record} ({language})</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>تغيير التكوين: {record} ({language})</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>تغيير البلد: {record} ({language})</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>تغيير العنوان الكامل: {record} ({language})</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>تغيير الاسم: {record} ({language})</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>تغيير الاسم الرسمي: {record} ({language})</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>تغيير العنوان بصيغته المحكية: {record} ({language})</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>تغيير الاسم المختصر: {record} ({language})</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>تغيير العنوان المختصر: {record} ({language})</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>تغيير العنوان: {record} ({language})</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>تغيير الصياغة: {record} ({language})</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>تغيير علامة التحقق من نص: {record} ({language})</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>تغيير يوم الاعتماد: {record}</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>تغيير الهيئة المعتمِدة: {record}</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>تغيير حالة جدول الأعمال: {record}</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>تغيير صفة العاقل: {record}</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>تغيير الهيئة: {record}</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>تغيير التاريخ: {record}</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>تغيير التوزيع: {record}</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>تغيير الأيام: {record}</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>تغيير شكل الانعقاد: {record}</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>تغيير تسمية اللقاءات: {record}</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>تغيير الجنس النحوي: {record}</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>تغيير الصك: {record}</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>تغيير رقم العمل: {record}</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>تغيير النوع: {record}</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>تغيير التسمية: {record}</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>تغيير الولاية: {record}</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>تغيير الرقم أو العدد: {record}</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>تغيير الرقم الترتيبي: {record}</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>تغيير اللغة الأصلية: {record}</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>تغيير السجل الأعلى: {record}</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>تغيير الجزء: {record}</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>تغيير رقم الجزء: {record}</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>تغيير المكان: {record}</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>تغيير الدور: {record}</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>تغيير الدورة: {record}</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>تغيير البداية: {record}</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>تغيير المصدر: {record}</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>تغيير الحالة: {record}</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>تغيير تاريخ الحالة: {record}</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>تغيير الرمز: {record}</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>تغيير بادئة الرمز: {record}</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>تغيير الصفة (دائمة أو مؤقتة): {record}</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>تغيير المعاهدة: {record}</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>تغيير النوع: {record}</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>تغيير الوحدة (اجتماع أو دورة): {record}</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>تغيير النهاية: {record}</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>تغيير علامة التحقق: {record}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>الحرف رقم {position} هو {character}: لا يراه أحد وقد يجعل النص يُقرأ على غير ما هو عليه. احذفه هنا: {near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>عدد حروف النص {length}؛ ولا يمكن حفظ أكثر من {most}. اختصره.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>إخفاء الكل</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>عرض الهيئات العليا وحدها</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>الهيئات الفرعية مخفية</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>التسلسل الهرمي، ويضم {count} من الهيئات.</numerusform>
            <numerusform>التسلسل الهرمي، ويضم {count} هيئة.</numerusform>
            <numerusform>التسلسل الهرمي، ويضم {count} من الهيئات.</numerusform>
            <numerusform>التسلسل الهرمي، ويضم {count} هيئات.</numerusform>
            <numerusform>التسلسل الهرمي، ويضم {count} هيئة.</numerusform>
            <numerusform>التسلسل الهرمي، ويضم {count} هيئة.</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>كامل العرض</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>عرض المخطط بكامل العرض المتاح</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>تنقلك مفاتيح الأسهم من هيئة إلى أخرى، ويفتحها مفتاح Enter. ويغيّر الزائد والناقص المقياس، ويُظهر 0 العرض كاملاً.</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>أُخفي ما تحتها: {count} من الهيئات</numerusform>
            <numerusform>أُخفي ما تحتها: {count} هيئة</numerusform>
            <numerusform>أُخفي ما تحتها: {count} من الهيئات</numerusform>
            <numerusform>أُخفي ما تحتها: {count} هيئات</numerusform>
            <numerusform>أُخفي ما تحتها: {count} هيئة</numerusform>
            <numerusform>أُخفي ما تحتها: {count} هيئة</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>هيئة مؤقتة</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماع</numerusform>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماعات</numerusform>
            <numerusform>{count} اجتماعاً</numerusform>
            <numerusform>{count} اجتماع</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>لم يُذكر هل هي دائمة أم مؤقتة</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>إظهار جميع الهيئات الفرعية</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>تابعة لـ: {body}</translation>
    </message>
    <message id="chart.sessions" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} دورة</numerusform>
        </translation>
    </message>
    <message id="chart.standing">
        <source>standing body</source>
        <translation>هيئة دائمة</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>مخطط الهيئات</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>بعد جدول الأعمال المؤقت نجمة تحيل إلى رمزه: «{words}».</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>النجمة لجدول الأعمال المؤقت وحده.</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>البند {words} ليس في ترتيبه في سطر جدول الأعمال.</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>البند الواحد بالمفرد والبنود بالجمع.</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>أرقام البنود ليست قائمة: «{words}». تفصل بينها فواصل ويُعطف آخرها.</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>العلامة «{words}» بلا حاشية.</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>حاشية جدول الأعمال المؤقت هي رمزه ونقطة.</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>لا شيء في النص يحيل إلى الحاشية {mark}.</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>في سطر جدول الأعمال من البنود {items} ومن العناوين أقل: {titles}.</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>الأخطاء: {errors}. التحذيرات: {warnings}. النصائح: {advice}.</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>بين شهرين مختلفين توضع شرطة بين مسافتين لا «{words}».</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>«{words}» شرطة كُتبت مرتين.</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>واصلة بين مسافتين في موضع الشرطة.</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>تربط واصلة قصيرة، لا شرطة، أجزاء الكلمة: «{words}».</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>تنقص شرطة أو فاصلة بين الرقمين في «{words}».</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>بين أيام الشهر «{words}»، والصواب «{dash}» بلا مسافات.</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>«{words}»: النهاية قبل البداية.</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>يذكر العنوان والنص الذي تحته أياماً مختلفة: هنا «{words}» وهناك {other}.</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>لا وجود لهذا اليوم: «{words}».</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>يُكتب الشهر بالحروف وتُوصل الأيام بشرطة أو بحرف العطف: «{words}».</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>«{words}» أكثر من شهر، وهذا أطول من أن يكون اجتماعاً.</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>«{words}» ليست سنة.</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>«{words}» ليس اسم شهر.</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>يُكتب الشهر «{meant}».</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>يذكر العنوان الأيام اللاحقة أولا: «{words}».</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>«{words}»: اليومان المعطوفان متتاليان، وهذان ليسا كذلك.</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>«{words}»: لا يمكن أن يُعقد اجتماع يُعرض تقريره على الدورة بعد افتتاحها.</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>«{words}» يبدأ أو ينتهي يوم سبت أو أحد؛ تحقق من الأرقام.</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>بعد سنة التاريخ تُكتب «года» بهذه الصيغة كاملة.</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>لا نص في {file}.</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} ليس نصاً بترميز UTF-8.</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>يعلن الجزء {part} من ملف Word نوع وثيقة، ولا يفعل ذلك أي برنامج؛ فلا يُقرأ.</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file} ليس ملف Word (.docx) ولا نصا عاديا (.txt): احفظه أولا بإحدى هاتين الصيغتين.</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>يبدو أن النص بلغة أخرى ({seems}) غير لغة القراءة ({language}).</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>في ملف Word أكثر من {most} جزءاً فلا يُقرأ.</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>ليس هذا ملف Word يمكن قراءته: {reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part} كبير جداً أو يكبر كثيراً عند فك ضغطه فلا يُقرأ.</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>الصواب: {fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>في الكلمات نفسها في موضع آخر «{other}»، وهنا «{words}».</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>في مواضع أخرى من النص لا شيء بين هذه الكلمات؛ أما هنا فترد «{words}».</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>في مواضع أخرى من النص ترد «{other}» بين هاتين الكلمتين، وهي ناقصة هنا.</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>هنا «{words}» وفي مقطع مماثل «{other}»؛ وقد يكون أحدهما سهواً.</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>هنا «{words}» وفي غير هذا الموضع بالكلمات نفسها «{other}».</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>الاسم الثاني لا يتعلق بالأول: «{words}».</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>لا ترد هذه الصيغة بعد حرف جر أو صفة: «{words}».</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>الكلمات «{words}» غير متطابقة في الحالة أو الجنس أو العدد.</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>هذه الكلمات لا تتوافق: «{words}».</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>الكلمة بعد حرف الجر في حالة خاطئة: «{words}».</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>لا يكون في العنوان فعل مستقل: «{words}».</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>لا تأتي هذه الصيغة من فعل الكينونة مع هذا المصدر: «{words}».</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>لم يُذكر ما تقرر: «{words}».</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>المعطوف هنا في حالة إعرابية غير حالة ما قبله: «{words}».</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>لا يتفق هذا الفعل مع الأفعال السابقة في الجملة: «{words}».</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>لا يطابق اسم المفعول أي اسم في الجملة: «{words}».</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>اسم مرفوع بعد اسم مباشرة وبلا فعل: «{words}».</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>ينقص الاسم الذي تصفه «{words}».</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>«{words}» لا يطابق «{subject}».</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>الاسم بعد هذا الفعل في حالة إعرابية خاطئة: «{words}».</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>صيغة مهجورة: «{words}».</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>عدد ترتيبي واحد مع اسم جمع: «{words}».</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>«{words}»: الفعل واسم المفعول غير متطابقين.</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>تنقص كلمة قبل «же»: «{words}».</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>«{words}» لا تطابق «{subject}».</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>لا يرد في المذكرة فعل بهذه الصيغة: «{words}».</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>عبارة ثابتة بصيغة أخرى: «{words}» لا «{meant}».</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>الفعل لا يطابق فاعله: «{words}».</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>الخبر في حالة إعرابية خاطئة: «{words}».</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>وردت «{words}» في حالة الجر بلا حرف جر.</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>لا كلمة قبل «{words}» توافق جنس هذا الضمير.</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>يحل هنا اسم ثان محل التكملة: «{words}».</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>«{words}» لا يطابق فاعل الجملة.</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>ليس في الجملة فعل.</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>متجاهَل: {number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>جرى تجاهله في {day}: {reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>لا توجد هذه الفقرة في الإصدار باللغة «{language}».</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>في الإصدار باللغة «{language}» تحمل هذه الفقرة الرقم {other}؛ وللفقرة رقم واحد في جميع اللغات.</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>«{words}» هنا بأحرف كبيرة، وفي مواضع أخرى بأحرف صغيرة.</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>تُكتب «{words}» «{meant}» بين الكلمات نفسها في مواضع أخرى من النص.</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>«{words}» حرف لاتيني في موضع كلمة روسية.</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>تختلط في «{words}» حروف لاتينية وسيريلية متشابهة.</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>تبدأ الفقرة بحرف صغير.</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>في الرمز «{words}» حروف سيريلية، والرموز تكتب باللاتينية.</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>تكتب وثائق الأمم المتحدة الروسية е بدل ё: «{words}».</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>يشير العنوان إلى {words}، ولا تشير إليه أي فقرة تحته.</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>«{words}»: تسميها الفقرة {place} بالاسم الآخر، قرارا أو مقررا.</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>لم يُذكر عنوان «{words}» في أي موضع، والولاية تُذكر بعنوانها أول مرة.</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>«{words}» ليس رقماً لقرار أو مقرر (7/1).</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>العنوان الوارد هو عنوان {number} لا {words}.</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>ذُكرت ولايات عدة وسُميت واحدة: «{words}».</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>عنوان الولاية هو «{meant}»، وهنا «{words}».</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>عنوان «{words}» ورد من قبل في الفقرة {place}.</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>ذُكر «{words}» قبل عنوانه الوارد في الفقرة {place}.</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>فاصلة عليا من نوع غير الذي في معظم كلمات النص: «{words}».</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>«{words}»: يبدو أن جملة جديدة تبدأ هنا، ولا نقطة قبلها.</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>تنقص فاصلة قبل الجملة الفرعية: «{words}».</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>تكررت العلامة: «{words}».</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>تنتهي الفقرة بلا نقطة: «… {words}».</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>في العناوين الأخرى فاصلة هنا: «{words}».</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>لا توضع فاصلة بين هاتين الكلمتين: «{words}».</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>تنتهي الحاشية بنقطة.</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>تنقص فاصلة قبل اسم الفاعل: «{words}».</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>توجد نقطة حيث تستمر الجملة: «{words}».</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>لا توضع نقطة بعد العنوان.</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>العلامة «{words}» بلا قرين: قوس أو علامة تنصيص فُتحت ولم تُغلق أو العكس.</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>يختلف العنوان والفقرة {place}: عُقد الاجتماع في أحدهما ومقرر في الآخر.</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>«{words}» لا يتفق مع الفقرة {place}: يجب أن يُذكر الاجتماعان المتتاليان ذكراً واحداً في الموضعين.</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>«{words}» بعد «{other}»: رقم ترتيبي ناقص أو مكرر، أو اجتماع يسبق ما قبله.</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>لا تذكر الفقرة {place} اجتماعاً كهذا: «{words}».</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>«{words}» يتداخل مع اجتماع آخر للهيئة، {other}.</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>يذكر العنوان والنص مكانين مختلفين: «{words}» هنا و«{other}» هناك.</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>ذُكر «{words}» مرة واحدة؛ وفي سائر المواضع المكان هو «{other}».</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>المكان في حالة إعرابية لا تدل على الموضع: «{words}».</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>لا يذكر العنوان مكاناً كما تذكره {places} عناوين أخرى.</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>«{words}»: وُصف الاجتماع بأنه مقرر، مع أن وثيقة من عام {year} مذكورة.</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>«{words}» ذُكر أنه عُقد أو أنه مقرر خلافاً لغيره: ما قبل يوم واحد عُقد وما بعده مقرر.</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>تحيل «{words}» إلى مكان لا تذكره الجملة.</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>توصف الهيئة بعبارة «… {other} …»، وهنا «{words}».</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>تُكتب الأمانة العامة للأمم المتحدة هكذا: «{name}».</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>لا يبدأ الاسم في المواضع الأخرى بـ «{words}» وحدها.</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>العنوان {place} عن الهيئة نفسها: «{words}».</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>ورد «{words}» هنا إلى جانب نفسه؛ ويبدو أن المقصود هيئة أخرى.</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>«{words}»: يذكر التكليف والعنوان هيئتين أو موضوعين مختلفين ({name}).</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>ورد اسم الجهاز بصورة مختلفة: «{words}» هنا و«{meant}» هناك.</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>اسم الهيئة مكتوب في مواضع أخرى على نحو آخر: «{words}».</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>تتناول الفقرة «{words}» وحدها، أما القسم فيتناول {name}.</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>العنوان واجتماعاته لهيئتين مختلفتين: هنا «{words}» وهناك «{name}».</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>يبدأ اسم الهيئة بحرف كبير: «{words}».</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>«{words}» معاهدة غير التي تتناولها المذكرة: «{name}».</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>اسم الهيئة في غير هذا الموضع «{name}» وهنا «{words}».</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>«{words}» ليس الاسم تماماً: {name}.</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>تنقص كلمة من الاسم: «{name}»، وهنا «{words}».</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>في الاسم الوارد في العنوان «{other}»، وهنا «{words}».</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>تُكتب الأعداد الترتيبية للاجتماعات والدورات بالحروف: «{words}».</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>تُكتب الأعداد دون العشرة بالحروف: «{words}».</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>سطر جدول الأعمال {number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>عنوان البند، رقمه في الترتيب {number}</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>نوع الوثيقة {number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>العنوان {number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>سطر الدورة {number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>عنوان الوثيقة {number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>سطر المكان والتواريخ {number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>علامة التنصيص {words} ليست من علامات هذه اللغة، وعلاماتها {right}.</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>البند {item} ليس في جدول أعمال دورة المذكرة.</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>تصف الولاية {name} بموضوع غير الذي في اسمها «{meant}»: «{words}».</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>في المشروع «{other}» وفي النص «{words}».</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>الاجتماع {name} مسجل على أنه عُقد لكنه يبدأ في {day} بعد {as_of}.</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>الاجتماعان {name} و{other} مسجل كل منهما على أنه قبل الآخر أو بعده.</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>ليس في المذكرة التي يعدها المشروع فقرة كهذه.</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>بعد {other} يتخطى الاجتماع {name} رقماً أو يسبقه زمناً.</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>يتداخل اجتماعا الهيئة الواحدة {name} و{other}.</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>الاجتماع {name} مسجل على أنه مقرر لكنه انتهى في {day} قبل يوم المذكرة {as_of}.</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>عُقد الاجتماع {name} ولا تقرير عنه.</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>عُقد الاجتماع والرمز {symbol} للوثيقة {name} ما زال محجوزاً فقط.</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>الرمز {symbol} للوثيقة {name} لا يبدأ كرموز هيئتها: {other}.</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>يسمي عنوان {name} الهيئة بغير اسمها («{meant}»): «{words}».</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>سنة الرمز {symbol} للوثيقة {name} غير سنة الاجتماع {year}.</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>«{words}» لا يوافق عدد التواريخ في العنوان: {count}.</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>«{words}» لا يوافق عدد الرموز: {count}.</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>«على التوالي» مع رمزين فأكثر دون غيرهما؛ وهنا {count} («{words}»).</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>ينقص هنا رمز التقرير؛ والفروع الأخرى تورد رموزها.</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>ورد هنا «{words}»، وفي موضع آخر «{other}» عن الدورة نفسها.</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>لم يُذكر أي اجتماع: «{words}».</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>الدورة هنا «{words}» وفي غير هذا الموضع «{other}».</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>يرد مكان الدورة في حالة الرفع، لا كما في «{words}».</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>مسافة زائدة بجانب علامة ترقيم.</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>تنقص مسافة قبل القوس: «{words}».</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>مسافتان في موضع مسافة واحدة.</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>مسافة غير مرئية بعد الكلمة الأخيرة: «{words}».</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>تنقص مسافة بين الرقم والكلمة: «{words}».</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>تنقص مسافة بعد «{mark}».</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>تنقص المسافات غير القابلة للكسر في {places} من المواضع، وهي موجودة في غيرها.</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>تنقص مسافة بعد رقم الفقرة «{mark}».</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>المسافات عند علامة التنصيص هذه ليست كما في اللغة.</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>في المذكرة من الكلمات {words}، والحد الأقصى لوثيقة الأمانة {most}.</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>لا يكون العنوان وحيداً في مستواه.</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>ورد هنا «{words}»، وفي الفقرة {place}، وهي النص نفسه في ما عدا ذلك، «{other}».</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>رقم الفقرة {number} والتالي في الترتيب {expected}.</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>بقي موضع لم يُملأ: «{words}».</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>تكرر هذه الفقرة نهاية الفقرة {place}.</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>الفقرة {place} في فرع آخر مطابقة لهذه حرفياً.</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>تتكرر هذه الجملة مرتين متتاليتين.</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>«{words}» رمز لهيئة فرعية لا لجدول الأعمال.</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>جدول الأعمال «{words}» من سنة غير سنة الدورة، {year}.</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>«{words}» لا يبدأ كما تبدأ سائر الرموز: {other}.</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>رموز وثائق هيئة هذا القسم تبدأ بـ {other}: «{words}».</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>الرمز «{words}» ليس مكتوباً كما تُكتب الرموز.</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>«{words}» ليس جزءاً من الرمز: فلجميع النسخ اللغوية رمز واحد.</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>يُعطف آخر رمز في القائمة: «{words}».</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>يذكر الفرع من الاجتماعات {meetings} ومن التقارير {symbols}: ويجب أن يتساويا («{words}»).</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>رقم التقرير {words} أدنى من {other} الذي يتناول اجتماعاً أسبق.</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>الرمز «{words}» ليس من سلسلة هيئته، أو لهيئتين سلسلة واحدة: {other}.</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>ينقص الرمز بدايته: «{words}» بدلا من «{meant}».</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>الرمز «{words}» لتقريرين.</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>لا تبدأ رموز وثائق الأمم المتحدة هكذا؛ لعل المقصود {other}: «{words}».</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>«{words}»: سنة رمز التقرير هي سنة الاجتماع؛ وفي الموضع الآخر {year}.</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>تورد المذكرة هذا الاسم كاملا لا «{words}».</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>تكررت الكلمة: «{words}».</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>«{words}» كلمة من مذكرة بلغة أخرى.</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>تختلف «{words}» بحرف واحد عن كلمة أكثر شيوعا.</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>تفصل مسافة بين جزأي الكلمة: «{words}» بدلا من «{meant}».</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>تتكرر الكلمات نفسها مرتين متتاليتين: «{words}».</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>الكلمة «{words}» ليست في القاموس.</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>قارن بمذكرة المشروع</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>نُسخ التقرير: يمكن لصقه في رسالة.</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · الأسطر والفقرات المقروءة: {passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>ما هو خطأ في الملف، بحسب الفقرات</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>لغة المذكرة</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>لم يُعثر على خطأ.</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>لا مقارنة: مذكرة المشروع معروضة بلغة أخرى.</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>ما هو خطأ في {file}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>يوم الاعتماد</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>الهيئة المعتمِدة</translation>
    </message>
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>بعد الفقرة المتعلقة بالاجتماعات</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>حالة جدول الأعمال</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>الموضع في المذكرة</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>عاقل أو غير عاقل</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>المرفق</translation>
    </message>
    <message id="column.annexes">
        <source>annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>التاريخ المرجعي</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>الهيئة</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>الحالة الإعرابية</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message id="column.digits">
        <source>digits</source>
        <translation>الأرقام</translation>
    </message>
    <message id="column.distribution">
        <source>distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message id="column.document_id">
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message id="column.field">
        <source>kind of text</source>
        <translation>نوع النص</translation>
    </message>
    <message id="column.finding">
        <source>what was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>شكل الانعقاد</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>تسمية اللقاءات</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>الجنس النحوي</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>الصياغة المولّدة</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>ترقيم عناوين الفروع</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>زمن عناوين الفروع</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>مكان الانعقاد في عنوان الفرع</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>الرقم الداخلي</translation>
    </message>
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>تاريخ التجاهل</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>مدرج</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>الصك</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>فقرة المحرر</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>رقم العمل</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>الولاية</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>مطلع جملة الاجتماعات</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>الحاشية</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>المذكرة</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>الرقم أو العدد</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>المطلع</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>الرقم الترتيبي</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>اللغة الأصلية</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>الاجتماع الآخر</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>السجل الأعلى</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>الجزء</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>رقم الجزء</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>الترتيب</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>بادئة الرمز</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>نموذج التخطيط</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>الحكم</translation>
    </message>
    <message id="column.reason">
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>ولاية تقديم التقارير</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>الإشارة إلى الاجتماعات</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message id="column.rule">
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>الفرع</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>الدورة</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>تاريخ الحالة</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>بادئة الرمز</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>دائمة أم مؤقتة</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>طريقة ذكر العنوان</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>البروتوكولات في العنوان</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>المعاهدة</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>اجتماع أو دورة</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>مكان الانعقاد في النص</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>اسم أو صياغة تعود إلى نفسها عبر إحالاتها: {text}. احذف إحدى الإحالات.</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>تشير صياغة محفوظة إلى {name} {key}، وهو غير موجود في المشروع. صحّح الصياغة أو أضف السجل.</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message id="date.days">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="date.days_of_month">
        <source>{first}–{last} {last_month} {year}</source>
        <translation>{first}-{last} {last_month} {year}</translation>
    </message>
    <message id="date.days_of_year">
        <source>{first} {first_month} – {last} {last_month} {year}</source>
        <translation>{first} {first_month} – {last} {last_month} {year}</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message id="day.ambiguous">
        <source>“{text}” can be read in two ways. Write it with full stops, day before month: {one}.</source>
        <translation>يمكن قراءة «{text}» على وجهين. اكتب التاريخ بالنقاط، اليوم قبل الشهر: {one}.</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>لا يوجد يوم هنا.</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>ليس في «{text}» إلا أحد طرفي الفترة. اكتب اليومين معاً، مثل 9–11.10.2019.</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>ليس في «{text}» يوم من الشهر. اكتبه مثل 9.10.2019.</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>ليس في «{text}» شهر. اكتبه مثل 9.10.2019 أو 9 Oct 2019.</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>لا يوجد في التقويم يوم {day}.{month}.{year}.</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>لا يوجد شهر رقمه {month} («{text}»). يأتي اليوم قبل الشهر: 9.10.2019.</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>ليس في «{text}» سنة. اكتبها بأربعة أرقام، مثل 9.10.2019.</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>لم يُفهم «{part}» في «{text}». اكتب اليوم مثل 9.10.2019 أو 9 Oct 2019 أو 2019-10-09.</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>«{text}» فترة، ولا مكان هنا إلا ليوم واحد.</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>اليوم الأخير ({last}) يسبق اليوم الأول ({first}). غيّر أحدهما.</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>في «{text}» أكثر من يوم أول ويوم أخير.</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>قد تكون السنة «{part}» هي 19{part} أو 20{part}. اكتبها بأربعة أرقام.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count} من بنود جدول الأعمال</numerusform>
            <numerusform>{count} بند جدول أعمال</numerusform>
            <numerusform>{count} من بنود جدول الأعمال</numerusform>
            <numerusform>{count} بنود جدول أعمال</numerusform>
            <numerusform>{count} بند جدول أعمال</numerusform>
            <numerusform>{count} بند جدول أعمال</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count} من الهيئات</numerusform>
            <numerusform>{count} هيئة</numerusform>
            <numerusform>{count} من الهيئات</numerusform>
            <numerusform>{count} هيئات</numerusform>
            <numerusform>{count} هيئة</numerusform>
            <numerusform>{count} هيئة</numerusform>
        </translation>
    </message>
    <message id="deleting.count.document" numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} من الوثائق</numerusform>
            <numerusform>{count} وثيقة</numerusform>
            <numerusform>{count} من الوثائق</numerusform>
            <numerusform>{count} وثائق</numerusform>
            <numerusform>{count} وثيقة</numerusform>
            <numerusform>{count} وثيقة</numerusform>
        </translation>
    </message>
    <message id="deleting.count.instrument" numerus="yes">
        <source>{count} instruments</source>
        <translation>
            <numerusform>{count} من الصكوك</numerusform>
            <numerusform>{count} صك</numerusform>
            <numerusform>{count} من الصكوك</numerusform>
            <numerusform>{count} صكوك</numerusform>
            <numerusform>{count} صكاً</numerusform>
            <numerusform>{count} صك</numerusform>
        </translation>
    </message>
    <message id="deleting.count.mandate" numerus="yes">
        <source>{count} mandates</source>
        <translation>
            <numerusform>{count} من الولايات</numerusform>
            <numerusform>{count} ولاية</numerusform>
            <numerusform>{count} من الولايات</numerusform>
            <numerusform>{count} ولايات</numerusform>
            <numerusform>{count} ولاية</numerusform>
            <numerusform>{count} ولاية</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماع</numerusform>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماعات</numerusform>
            <numerusform>{count} اجتماعاً</numerusform>
            <numerusform>{count} اجتماع</numerusform>
        </translation>
    </message>
    <message id="deleting.count.note" numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} من المذكرات</numerusform>
            <numerusform>{count} مذكرة</numerusform>
            <numerusform>{count} من المذكرات</numerusform>
            <numerusform>{count} مذكرات</numerusform>
            <numerusform>{count} مذكرة</numerusform>
            <numerusform>{count} مذكرة</numerusform>
        </translation>
    </message>
    <message id="deleting.count.place" numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} من الأماكن</numerusform>
            <numerusform>{count} مكان</numerusform>
            <numerusform>{count} من الأماكن</numerusform>
            <numerusform>{count} أماكن</numerusform>
            <numerusform>{count} مكاناً</numerusform>
            <numerusform>{count} مكان</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count} من الأحكام</numerusform>
            <numerusform>{count} حكم</numerusform>
            <numerusform>{count} من الأحكام</numerusform>
            <numerusform>{count} أحكام</numerusform>
            <numerusform>{count} حكماً</numerusform>
            <numerusform>{count} حكم</numerusform>
        </translation>
    </message>
    <message id="deleting.count.section" numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} من الفروع</numerusform>
            <numerusform>{count} فرع</numerusform>
            <numerusform>{count} من الفروع</numerusform>
            <numerusform>{count} فروع</numerusform>
            <numerusform>{count} فرعاً</numerusform>
            <numerusform>{count} فرع</numerusform>
        </translation>
    </message>
    <message id="deleting.count.session" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} دورة</numerusform>
        </translation>
    </message>
    <message id="deleting.delete">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>يحذف كل هذا في خطوة واحدة؛ ويعيده التراجع</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>حُذف: {record}. يمكن استعادته بالتراجع.</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>يُحذف معه: {records}.</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record} (يُحذف)</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record} (يبقى)</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>لا يحذف شيئاً</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>السجلات المتوقفة عليه</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>انقر أو اضغط Enter للانتقال إلى السجل؛ ولا يُحذف شيء عندئذ</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>يبقى ولكنه لا يعود يشير إليه: {records}.</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} من السجلات</numerusform>
            <numerusform>{count} سجل</numerusform>
            <numerusform>{count} من السجلات</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلاً</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>هل تريد حذف «{record}»؟</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>لا يمكن حذف «{record}» بعد</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>صياغات تذكره: {records}. لم يُحذف شيء. غيّر تلك الصياغات أولاً.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place}: تاريخ التقديم غير معروف؛ وُضعت علامة بديلة في الترويسة.</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place}: في {field} تنقص صيغة الحالة الإعرابية ({detail})؛ وُضعت علامة بديلة في المذكرة.</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place}: في {field} صيغة إعرابية مقترحة لم يراجعها أحد: {detail}</translation>
    </message>
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place}: جنس {field} غير معروف، وقد لا تطابقه الكلمات المحيطة به: {detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place}: في {field} حرف لا يراه أحد: {detail}. أعد كتابة النص من دونه.</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place}: رقم العمل غير معروف؛ وُضعت علامة بديلة في تذييل الصفحة.</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place}: التواريخ غير معروفة؛ وُضعت علامة بديلة في المذكرة.</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place}: مرتبط مع {detail}، لكنهما لم يعودا متجاورين بحسب التواريخ أو الحالة؛ ولم تعد المذكرة تذكر ذلك.</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place}: الرقم الترتيبي {detail} يتجاوز ما للغة ألفاظ له؛ وُضعت علامة بديلة في المذكرة.</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place}: اللغة الأصلية غير معروفة؛ وُضعت علامة بديلة في الترويسة.</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place}: كُتبت عبارة المحرر استناداً إلى وقائع تغيّرت.</translation>
    </message>
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>فقرة مضافة لم تُكتب بلغة المذكرة. اكتبها على الصفحة، أو إن كانت مفصولة عن الفقرة التي قبلها فاقسم تلك الفقرة هنا أيضا (Shift+Enter): ما يلي المؤشر ينتقل إليها.</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place}: لم يعد في المذكرة الموضع الذي كُتب له هذا النص، فلا يُطبع: {detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place}: لم يجر التحقق من {field} ({detail}).</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place}: لا يقع أي اجتماع في فترة المذكرة.</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place}: ذُكر بوصفه {detail} بحسب تواريخه، مع أن سجله يفيد خلاف ذلك.</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place}: الرمز غير معروف؛ وُضعت علامة بديلة في المذكرة.</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place}: ينقص بلغة المذكرة: {field}.</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place}: لم يجر التحقق من {field} بلغة المذكرة: {detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place}: المكان غير معروف؛ وُضعت علامة بديلة في المذكرة.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message id="error">
        <source>zapiska: {text}</source>
        <translation>zapiska: {text}</translation>
    </message>
    <message id="error.interrupted">
        <source>Stopped. What was finished before is kept.</source>
        <translation>توقف التنفيذ. حُفظ ما اكتمل قبل ذلك.</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>يفيد النظام بما يلي: {reason}. لم تغيّر الخطوة المتعثرة شيئاً.</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>خطأ في البرنامج نفسه ({kind}: {reason}). بقي المشروع كما كان قبل هذا الأمر.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>القيمة {found} ليست يوماً. اكتب السنة والشهر واليوم: 2031-03-05.</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>القيمة {found} ليست مفتاحاً. يتألف المفتاح من حروف لاتينية صغيرة وأرقام ونقاط وواصلات، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>القيمة {found} ليست رمز لغة. اكتب رمزاً مثل ru أو en.</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>لا يمكن للنص أن يشير إلى {name} على هذا النحو. فمع المفتاح يمكنه أن يشير إلى {allowed}، أما organ فمن دون مفتاح فقط؛ ومن دون مفتاح لا يشير إلا إلى organ و body.</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>في المشروع سجلات تختلف عن سجلات الملف أو تشغل مكانها: {records}. العدد الكلي: {total}. لم يُستورد شيء. صحّح الملف أو غيّر المشروع أولاً.</translation>
    </message>
    <message id="exchange.control_character">
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>لا يمكن قراءة الملف من هنا فصاعداً: لا يجوز أن يرد فيه {character}. احذف هذا الرمز.</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>لا يمكن قراءة الملف ابتداء من هذا الموضع ({near}): لا يجوز أن يستمر النص في السطر التالي. اكتب \n لفاصل السطر و \t للجدولة.</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>تعود هذه السجلات إلى نفسها: {keys}. احذف إحدى الإحالات.</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>هذا النص فارغ. اكتبه أو احذف الحقل إن لم يكن وجوده لازماً.</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>النهاية ({last}) تسبق البداية ({first}). صحّح أحد اليومين.</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>ينتهي الملف قبل إغلاق آخر قوس فيه. وقد يكون مبتوراً.</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>ينبغي أن يكون هنا true أو false، لا {found}.</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>ينبغي أن يكون هنا مفتاح سجل بين علامتي اقتباس، لا {found}.</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>ينبغي أن تكون هنا قائمة بين قوسين معقوفين، لا {found}.</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>ينبغي أن يكون هنا عدد صحيح، لا {found}.</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>ينبغي أن يكون هنا كائن بين حاصرتين، لا {found}.</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>ينبغي أن يكون هنا نص بين علامتي اقتباس، لا {found}.</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>وردت الحالة الإعرابية {case} في forms وفي unchecked_forms معاً. أبق على إحداهما.</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>السجل {key} مرتبط بنفسه. سمّ الاجتماع الآخر.</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>ليس للولاية من النوع {kind} حقل {name}. احذفه أو صحّح النوع.</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>تحتاج الولاية من النوع {kind} إلى الحقل {name}. أضفه أو صحّح النوع.</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>ينقص الحقل {name} هنا. أضفه.</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>الأخطاء في الملف: {total}؛ المواضع المعروضة: {shown}. لم يؤخذ منه شيء. صحّحها وأعد المحاولة.</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>المفتاح {key} موجود في هذه القائمة من قبل. احذف أحد الاثنين.</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>لا يوجد في التقويم يوم {found}.</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>لا يمكن قراءة الملف ابتداء من هذا الموضع ({near}). والسبب المعتاد فاصلة زائدة أو ناقصة أو علامة اقتباس ناقصة.</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>قيم {names} مجتمعةً هي قيم {other} نفسها. ولا يمكن أن يشترك فيها سجلان.</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>العدد {found} أصغر مما ينبغي؛ والحد الأدنى {least}.</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>المفتاح {key} مستعمل من قبل في {other}. أعط أحدهما مفتاحاً آخر.</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>الحقل {name} موجود في هذا الكائن من قبل. أبق على أحد الاثنين.</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>تتداخل الأقواس هنا على أكثر من {most} من المستويات. ولا يحتاج أي سجل إلى ذلك؛ فالملف تالف أو ليس مشروعاً.</translation>
    </message>
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>يتجاوز الملف {most} مليون بايت. ولا يحتاج أي مشروع إلى ذلك؛ ولم يُقرأ شيء.</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>في الملف أكثر من {most} قيمة، وأول قيمة زائدة هنا. ولا يحتاج أي مشروع إلى هذا العدد؛ ولم يؤخذ منه شيء.</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>القيمة {found} ليست من القيم الجائزة هنا: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>لا يوجد هنا حقل {name}. الحقول هي: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>لا يوجد هنا حقل {name}. هل تقصد {nearest}؟ الحقول هي: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>هذا ملف بالصيغة {found} لا بالصيغة {known}.</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>لا يوجد سجل من نوع {record} مفتاحه {key}، لا في هذا الملف ولا في المشروع. أضف السجل أو صحّح المفتاح.</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>لا يوجد سجل من نوع {record} مفتاحه {key}، لا في هذا الملف ولا في المشروع. هل تقصد {nearest}؟</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>هذا هو الإصدار {found} من الصيغة؛ وهذا البرنامج يقرأ الإصدار {known}. وقد يقرأه برنامج أحدث.</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8: لا يمكن أن يرد البايت {byte} هنا. احفظه بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>خرج ملف {format} تالفاً ({reason}) فلم يُكتب؛ ولم يُمسّ أي ملف سابق. يُرجى الإبلاغ عن هذا الخلل في البرنامج.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>تذكر صورة الشعار أن أبعادها {width} × {height} نقطة، لكنها تنفك إلى أكثر من ذلك بكثير. لم يُكتب شيء. لا تستعملها.</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>صورة الشعار تالفة أو مبتورة. لم يُكتب شيء. اختر صورة PNG أخرى أو صدّر من دونها.</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>صورة الشعار ليست ملف PNG. لم يُكتب شيء. اختر صورة PNG أو صدّر من دون صورة.</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>أبعاد صورة الشعار {width} × {height} نقطة، والحد الأقصى لكل ضلع {most}. لم يُكتب شيء. اختر صورة أصغر.</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place}: لا توجد لـ{field} صيغة إعرابية {detail} باللغة {language}.</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>لم يُكتب شيء باللغة {language}: عدد النصوص الناقصة {count}. أدخلها أو اطلب مسودة بثغرات (--holes).</numerusform>
            <numerusform>لم يُكتب شيء باللغة {language}: ينقص {count} نص. أدخله أو اطلب مسودة بثغرات (--holes).</numerusform>
            <numerusform>لم يُكتب شيء باللغة {language}: ينقص {count} من النصوص. أدخلهما أو اطلب مسودة بثغرات (--holes).</numerusform>
            <numerusform>لم يُكتب شيء باللغة {language}: تنقص {count} نصوص. أدخلها أو اطلب مسودة بثغرات (--holes).</numerusform>
            <numerusform>لم يُكتب شيء باللغة {language}: ينقص {count} نصاً. أدخلها أو اطلب مسودة بثغرات (--holes).</numerusform>
            <numerusform>لم يُكتب شيء باللغة {language}: ينقص {count} نص. أدخلها أو اطلب مسودة بثغرات (--holes).</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place}: الفقرة المضافة لم تُكتب باللغة {language}.</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>لا يوجد نموذج تخطيط باسم «{name}». لم يُكتب شيء. اختر واحداً مما يلي: {known}.</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>جارٍ إعداد المذكرة</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>لم يُكتب «{path}» لأن القرص ممتلئ أو لأن حصتك منه استُنفدت. لم يُمسّ أي ملف سابق. أفسح مكاناً أو اختر قرصاً آخر.</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>لم يُكتب «{path}»: {reason}. لم يُمسّ أي ملف سابق. أعد المحاولة أو اختر مكاناً آخر.</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>لم يُستبدل «{path}» لأنه مفتوح في برنامج آخر أو لأنه محمي. لم يُمسّ الملف السابق. أغلقه هناك أو اختر اسماً آخر.</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>المسار «{path}» مجلد، فلا يمكن أن يحمل ملف هذا الاسم. لم يُكتب شيء. اختر اسماً آخر.</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>لم يُكتب «{path}» لأن المجلد «{folder}» غير موجود. أنشئ المجلد أو اختر غيره.</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>المسار «{path}» جهاز وليس ملفاً، وقد تُرك على حاله. لم يُكتب شيء. اختر اسماً آخر.</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>لم يُكتب «{path}» لأنه لا يُسمح لك بإنشاء ملفات في المجلد «{folder}». لم يُمسّ أي ملف سابق. اختر مجلداً آخر.</translation>
    </message>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place}: {field} غير موجود باللغة {language}.</translation>
    </message>
</context>
<context>
    <name>export_dialog</name>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>كتابة الملفات التي لم تُكتب</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>العودة إلى الا&amp;ختيارات</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>اختيار اللغات والصيغ والمجلد والاسم من جديد</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>اختيار المجلد الذي تُكتب فيه الملفات</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>جارٍ إعداد المذكرة: {language}.</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>إغلاق مربع الحوار هذا (Esc)</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>تمت كتابة {count} من الملفات.</numerusform>
            <numerusform>تمت كتابة {count} ملف.</numerusform>
            <numerusform>تمت كتابة {count} من الملفات.</numerusform>
            <numerusform>تمت كتابة {count} ملفات.</numerusform>
            <numerusform>تمت كتابة {count} ملفاً.</numerusform>
            <numerusform>تمت كتابة {count} ملف.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>مسودة: تمييز ما لم يجر التحقق منه</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>في ملفات Word وHTML تُظلل الكلمات التي لم يتحقق منها أحد وتوضع تحتها نقاط، ويذكر ذلك سطر فوق النص؛ وتبقى المذكرة التي جرى التحقق منها كلها دون علامات</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>كتابة الملفات المذكورة أعلاه</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>لم يُكتب بسبب خلل في البرنامج؛ ولم يُمسّ أي ملف سابق. أعد المحاولة، وأبلغ عن الخلل إن تكرر.</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>تتعذر كتابته: هذا الاسم لمجلد</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>ملف جديد</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>يحل محل الملف الموجود</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>لم يُكتب لأنك أوقفت التصدير؛ ولم يُمسّ أي ملف سابق</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>تجري كتابته</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>الملفات التي ستُكتب</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>ملفات هذا التصدير</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>المجلد الذي تُكتب فيه الملفات؛ ويُحفظ لهذا المشروع</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>وثيقة Word (.docx)</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>المذكرة كما تُقدَّم، بأنماط الأمم المتحدة</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>صفحة ويب (.html)</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>المذكرة في صفحة واحدة للمتصفح</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>بيانات المذكرة (.json)</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>لبرامج أخرى: كل جملة مع السجلات المأخوذة منها</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>نص عادي (.txt)</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>كلمات المذكرة من دون أي تخطيط</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count} ثغرات</numerusform>
            <numerusform>{count} ثغرة</numerusform>
            <numerusform>{count} ثغرتان</numerusform>
            <numerusform>{count} ثغرات</numerusform>
            <numerusform>{count} ثغرة</numerusform>
            <numerusform>{count} ثغرة</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>لم يُكتب: عدد النصوص الناقصة بهذه اللغة {count}؛ أدخلها أو اسمح بالثغرات في المسودات</numerusform>
            <numerusform>لم يُكتب: ينقص {count} نص بهذه اللغة؛ أدخله أو اسمح بالثغرات في المسودات</numerusform>
            <numerusform>لم يُكتب: ينقص {count} من النصوص بهذه اللغة؛ أدخلهما أو اسمح بالثغرات في المسودات</numerusform>
            <numerusform>لم يُكتب: تنقص {count} نصوص بهذه اللغة؛ أدخلها أو اسمح بالثغرات في المسودات</numerusform>
            <numerusform>لم يُكتب: ينقص {count} نصاً بهذه اللغة؛ أدخلها أو اسمح بالثغرات في المسودات</numerusform>
            <numerusform>لم يُكتب: ينقص {count} نص بهذه اللغة؛ أدخلها أو اسمح بالثغرات في المسودات</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>التخطيط: {title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>بقي بعده {count}.</numerusform>
            <numerusform>بقي بعده {count}.</numerusform>
            <numerusform>بقي بعده {count}.</numerusform>
            <numerusform>بقي بعده {count}.</numerusform>
            <numerusform>بقي بعده {count}.</numerusform>
            <numerusform>بقي بعده {count}.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>استُبدل ما لا تقبله أنظمة الملفات: «{name}».</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>تمت كتابة {count} من الملفات في «{folder}».</numerusform>
            <numerusform>تمت كتابة {count} ملف في «{folder}».</numerusform>
            <numerusform>تمت كتابة {count} من الملفات في «{folder}».</numerusform>
            <numerusform>تمت كتابة {count} ملفات في «{folder}».</numerusform>
            <numerusform>تمت كتابة {count} ملفاً في «{folder}».</numerusform>
            <numerusform>تمت كتابة {count} ملف في «{folder}».</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>اكتب المسار الكامل لمجلد أو اختر مجلداً.</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>اختر صيغة واحدة على الأقل.</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>اكتب اسماً: حروفاً أو أرقاماً تبدأ بها أسماء الملفات.</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>لم يفتح أي برنامج «{name}». الملف موجود؛ افتحه من مجلده.</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>لا يوجد مجلد «{folder}». أنشئه أو اختر غيره.</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>لا توجد صياغة بهذه اللغة بعد</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>المسار «{folder}» ملف وليس مجلداً. اختر مجلداً.</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>تعذرت كتابة {count} من الملفات؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
            <numerusform>تعذرت كتابة {count} ملف؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
            <numerusform>تعذرت كتابة {count} من الملفات؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
            <numerusform>تعذرت كتابة {count} ملفات؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
            <numerusform>تعذرت كتابة {count} ملفاً؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
            <numerusform>تعذرت كتابة {count} ملف؛ وبقي كل ملف سابق بالاسم نفسه على حاله.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>حُذفت المذكرة أو أُغلق مشروعها قبل إعدادها. لم يُكتب منها شيء. افتح المشروع وأعد التصدير.</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>عرض مجلد الملفات</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>فتح الملف المختار في برنامجه</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>للمراجعة أيضاً: {count} من النقاط</numerusform>
            <numerusform>للمراجعة أيضاً: {count} نقطة</numerusform>
            <numerusform>للمراجعة أيضاً: {count} من النقاط</numerusform>
            <numerusform>للمراجعة أيضاً: {count} نقاط</numerusform>
            <numerusform>للمراجعة أيضاً: {count} نقطة</numerusform>
            <numerusform>للمراجعة أيضاً: {count} نقطة</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>الكتابة باسم آ&amp;خر</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>كتابة ما تعذرت كتابته بجانبه برقم بعد الاسم</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>ستجري كتابة {count} من الملفات.</numerusform>
            <numerusform>ستجري كتابة {count} ملف.</numerusform>
            <numerusform>ستجري كتابة {count} من الملفات.</numerusform>
            <numerusform>ستجري كتابة {count} ملفات.</numerusform>
            <numerusform>ستجري كتابة {count} ملفاً.</numerusform>
            <numerusform>ستجري كتابة {count} ملف.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>سيجري استبدال {count} من الملفات مما هو موجود.</numerusform>
            <numerusform>سيجري استبدال {count} ملف مما هو موجود.</numerusform>
            <numerusform>سيجري استبدال {count} من الملفات مما هو موجود.</numerusform>
            <numerusform>سيجري استبدال {count} ملفات مما هو موجود.</numerusform>
            <numerusform>سيجري استبدال {count} ملفاً مما هو موجود.</numerusform>
            <numerusform>سيجري استبدال {count} ملف مما هو موجود.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language}: {doubts} – عرض</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>إغلاق مربع الحوار هذا وعرض ما هو موضع شك في المذكرة</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>بداية اسم كل ملف؛ وهي مأخوذة من رمز المذكرة</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>بداية أسماء الملفات</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>إيقاف التصدير؛ يُحتفظ بما كُتب من الملفات ولا يبقى ملف ناقص (Esc)</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>توقف التصدير.</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>جارٍ الإيقاف. الملف الذي يوضع الآن في مكانه سيكون كاملاً.</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>ينقص {count} من النصوص</numerusform>
            <numerusform>ينقص {count} نص</numerusform>
            <numerusform>ينقص {count} من النصوص</numerusform>
            <numerusform>ينقص {count} نصوص</numerusform>
            <numerusform>ينقص {count} نصاً</numerusform>
            <numerusform>ينقص {count} نص</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>جرى التحقق من جميع النصوص</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>لم يجر التحقق من {count} من النصوص</numerusform>
            <numerusform>لم يجر التحقق من {count} نص</numerusform>
            <numerusform>لم يجر التحقق من {count} من النصوص</numerusform>
            <numerusform>لم يجر التحقق من {count} نصوص</numerusform>
            <numerusform>لم يجر التحقق من {count} نصاً</numerusform>
            <numerusform>لم يجر التحقق من {count} نص</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>تصدير المذكرة</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>أرقام الفقرات نص مكتوب</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>في وثائق Word، كما في الوثائق الصادرة؛ ومن دون ذلك يعيد Word الترقيم عند إدراج فقرة</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} من التحذيرات</numerusform>
            <numerusform>{count} تحذير</numerusform>
            <numerusform>{count} من التحذيرات</numerusform>
            <numerusform>{count} تحذيرات</numerusform>
            <numerusform>{count} تحذيراً</numerusform>
            <numerusform>{count} تحذير</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>يجوز أن تكون في المسودات ثغرات</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>كتابة الملف رغم نقص نصوص بلغته؛ ويترك كل نص ناقص ثغرة ظاهرة</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>جارٍ كتابة «{name}».</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>تعطل شيء في البرنامج. كل تغيير حُفظ لا يزال محفوظاً، ويمكنك مواصلة العمل. لا يتضمن التقرير أدناه أي محتوى من المشروع؛ يُرجى نسخه وإرساله إلى القائمين على صيانة البرنامج.</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>بنود جدول الأعمال</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>الهيئات</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>الملاحظات المتجاهَلة</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>الفقرات المحذوفة</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>الاجتماعات المجاورة</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>الاجتماعات المجاورة</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>اختيار الاجتماعات</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>الأحكام المذكورة</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>الأحكام</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>اختر مذكرة لمراجعتها</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>ملفات التبادل</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>حفظ نسخة من المشروع</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>في هذه النسخة المحلية عمل لم يُنشر بعد. هل تريد نشره قبل إغلاق المشروع؟</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>النشر لاحقاً</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>لم يعد ملف المشروع في مكانه، أو عدّله برنامج آخر. ما يمكن قراءته منه هنا يمكن حفظه مشروعاً جديداً. هل تحفظه؟ وإلا فلن تبقى منه إلا نسخة احتياطية بين بياناتك الخاصة.</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>المتابعة دون حفظ</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>حفظ المشروع باسم…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>تغيّر المثال، والتغييرات التي تُجرى عليه لا تُحفظ. هل تريد حفظه مشروعاً خاصاً بك؟</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>مذكرات بصيغة Word أو نص عادي</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>بحسب الموضع</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>بحسب الخطورة</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>بحسب الموضوع</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>نصائح: {number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>أخطاء: {number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>تنبيهات: {number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>تصفية الملاحظات بحسب كلماتها</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>ينبغي أن يكون «{fix}»</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>تصحيح كل ما يخص هذه القاعدة…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>تصحيح الكل: {number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>يعرض أولا ما سيتغير؛ وهو خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>ما سيتغير، ومجموعه {number}:</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>يصحح الحقل {field} في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>تصحيح</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>ينبغي أن تكون مسافة غير فاصلة</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>ينبغي حذفه</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>ينبغي أن تكون مسافة واحدة</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>قبل أول عنوان</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject}: لم يعد يُعثر عليه في المذكرة. جرى تجاهله في {day}: {reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>متجاهَل ولم يعد يُعثر عليه</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>كيفية جمع الملاحظات</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>عنوان فرع</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>مراعاة من جديد</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>تجاهل هنا…</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>سبب إبقائه كما هو</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>متجاهَل: {number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>جرى تجاهله في {day}: {reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>يعرض ما جرى تجاهله مع السبب</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>في السجلات وحدها</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>تجري قراءة المذكرة…</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>ما هو خطأ أو موضع شك في المذكرة</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>لا شيء للمراجعة من دون مذكرة.</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>جرى المرور على جميع القواعد: لا خطأ ولا شك في المذكرة.</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>توجد ملاحظات لكن التصفية لا تُظهر شيئاً منها.</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>القاعدة {rule}: سببها ومصدرها في المساعدة، صفحة Checks.</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>الشرطات</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>ما يُعرف عن السجلات</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>بين اللغات</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>الولايات</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>أسماء الهيئات</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>علامات التنصيص</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>الوقائع في السجلات</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>الدورة</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>المسافات</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>رموز الوثائق</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}. نقرة تُظهرها أو تخفيها.</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name}؛ ملاحظات: {worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>لم تعد الكلمات كما قُرئت، فلم يتغير شيء. وتُقرأ المذكرة من جديد.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>إضافة بند…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>إضافة هيئة…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>إضافة وثيقة…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>إضافة بروتوكول…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>إضافة ولاية…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>إضافة اجتماع…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>إضافة مذكرة…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>إضافة حكم…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>إضافة دورة…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>يضيف سجلاً إلى القائمة «{list}»</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>عاقل</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>المرفق {number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>إضافة مرفق</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>يضيف إلى الولاية مرفقاً آخر؛ ويُكتب عنوانه مع سائر النصوص</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>نقل المرفق إلى أسفل</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>تسمية المرفق</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>حذف المرفق مع عناوينه</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>نقل المرفق إلى أعلى</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>بجواره، ولا تزال في أيامها: {meetings}.</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>التقويم: {field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>لا تستعملها أي مذكرة بعد. والصياغة هي: {phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>لا تحتاج أي جملة إلى هذه الصيغة بعد.</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>تمت المراجعة: {case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>يوم أو فترة: 9.10.2019 أو 9–11 Oct 2019 أو 2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>لا توجد بنود بعد.</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>لا توجد هيئات بعد.</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>لا توجد وثائق بعد: هنا مكان التقارير وجداول الأعمال والمذكرات مع رموزها.</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>لا توجد بروتوكولات بعد.</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>لا توجد ولايات بعد: هنا مكان القرارات والمقررات والمواد.</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>لا توجد اجتماعات بعد. وللاجتماع رقم ترتيبي وأيام ومكان وتقرير.</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>لا توجد مذكرة بعد.</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>لا توجد أحكام بعد. والحكم هو ما تقوله ولاية واحدة عن هيئة أو عدة هيئات.</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>لا توجد دورات بعد. وللدورة رقم ترتيبي وأيام وجدول أعمال.</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>الصيغ الإعرابية: روجعت كلها ({count})</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>الصيغ الإعرابية: للمراجعة {due}</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>الصيغ الإعرابية مع الجمل التي تُستعمل فيها</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>العدد النحوي</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>الاجتماعات المجاورة</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>الإصدار</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}، {case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>غير عاقل</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>لم يجر التحقق</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>تابعة لـ</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>بند فرعي من</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>بروتوكول ملحق بـ</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>ينقص نص</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field}: {language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>يوجد ما لم يجر التحقق منه</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>لغات النصوص</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>إضافة اجتماع مجاور لهذا الاجتماع</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>موقع كل من الاجتماعين بالنسبة إلى الآخر</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>عرض {meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>لم يعد مجاوراً: {meeting}</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>إضافة: {field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field}: نقل إلى أسفل (Alt+سهم لأسفل)</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field}: إزالة (Delete)</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field}: نقل إلى أعلى (Alt+سهم لأعلى)</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>نقل الاجتماعات المجاورة أيضاً</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>استمارة السجل</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>القيمة «{text}» ليست عدداً صحيحاً. اكتب أرقاماً فقط.</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number} عدد أكبر من اللازم: الحد الأقصى {most}.</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>العدد {number} أصغر مما ينبغي: والحد الأدنى {least}.</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field}: مسح</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>اقتراحات: {field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>لا يوجد سجل يطابق «{text}». اكتب اسماً أو رقماً أو رمزاً أو مفتاحاً، ثم اختر من القائمة.</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field}: عرض هذا السجل (Ctrl+Enter)</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>عدة سجلات تطابق «{text}». اكتب المزيد أو اختر واحداً من القائمة.</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>اقتراح الصيغ</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>اقتراح الصيغ الإعرابية: {field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>يقترح الصيغ الناقصة أو التي لم تراجَع؛ وما روجع يبقى</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field}: النص نفسه بلغات أخرى</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>البنود الفرعية</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>الهيئات الفرعية</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>ما تقوله الولايات عنها</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>الدورات</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>المذكرات الصادرة تحت هذا الرمز</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>مؤتمرات الأطراف فيه</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>الأحكام</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>الاجتماعات هنا</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>الدورات هنا</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>الولايات المعتمدة</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>لا يمكن أن يكون «{field}» فارغاً. اكتب قيمة أو اضغط Esc لاستعادة القيمة المحفوظة.</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>فتح الوثيقة في المتصفح</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>استعمال {symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>تم التحقق: {field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>هنا مكان المعاهدات والبروتوكولات الملحقة بها. تستشهد بها الولايات، وتسميها بنود جدول الأعمال والعناوين.</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>تُكتب المذكرة لدورة واحدة، وتجمع اجتماعات كل الهيئات منذ الدورة السابقة. أضف الدورة أولاً، ثم مذكرتها.</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>هنا مكان المدن التي تُعقد فيها الدورات والاجتماعات، كل مدينة مع بلدها.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
</context>
<context>
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>لا يمكن نقله إلى الخارج: ليس فوقه شيء من نوعه.</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>لا يمكن أن يقع بند جدول الأعمال تحت نفسه أو تحت أحد بنوده الفرعية.</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>لا يمكن أن تقع هيئة تحت نفسها أو تحت إحدى هيئاتها الفرعية.</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>لا يمكن أن يقع صك تحت نفسه أو تحت أحد بروتوكولاته.</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>لا يضم الحكم سجلات أخرى.</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>لا يضم الفرع سجلات أخرى.</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>هو الأول من قبل، فبقي في مكانه.</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>تُرتب الوثائق بحسب رموزها تحت الاجتماع أو الدورة التي تخصها.</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>ترتيب مجموعات المشروع ثابت.</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>تُرتب الولايات بحسب أرقامها.</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>تُرتب الاجتماعات تحت هيئتها بحسب أرقامها الترتيبية. لنقل اجتماع غيّر هيئته أو رقمه الترتيبي في استمارته.</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>تُرتب المذكرات بحسب تواريخها المرجعية.</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>تُرتب الأماكن بحسب مفاتيحها.</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>تُرتب الدورات بحسب أرقامها الترتيبية. لنقل دورة غيّر رقمها الترتيبي في استمارتها.</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>لم يعد السجل في المشروع، فلم يُنقل شيء.</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>هو الأخير من قبل، فبقي في مكانه.</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>نقل بند جدول الأعمال {record}</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>نقل الهيئة {record}</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>نقل الصك {record}</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>نقل الحكم {record}</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>نقل الفرع {record}</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>لا يمكن نقله إلى الداخل: ليس قبله شيء من نوعه.</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>يبقى البند في جدول أعمال دورته.</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>تقع الهيئة تحت هيئة أخرى أو في أعلى الهيئات.</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>يقع البروتوكول تحت معاهدة، وتقع المعاهدة في أعلى الصكوك.</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>يبقى الحكم مع ولايته.</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>يبقى الفرع في مذكرته.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>اختر سجلاً لترى ما طرأ عليه.</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field}: أُزيل الصف الذي كانت تخصه هذه القيمة، فلا مكان لإرجاعها إليه. تراجع عن الخطوة التي أزالته.</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
            <numerusform>و{count} غير ذلك</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>لم يتغير شيء في هذا السجل بعد.</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>استرجاع القيمة السابقة</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>اذكر سبب إبقائه كما هو: من دون سبب لن يعرفه أحد لاحقاً. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>استُورد إلى {project}: {count} من السجلات؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
            <numerusform>استُورد إلى {project}: {count} سجل؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
            <numerusform>استُورد إلى {project}: {count} من السجلات؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
            <numerusform>استُورد إلى {project}: {count} سجلات؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
            <numerusform>استُورد إلى {project}: {count} سجلاً؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
            <numerusform>استُورد إلى {project}: {count} سجل؛ وكان موجوداً فيه من قبل: {there}.</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} من الصيغ بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} صيغة بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} من الصيغ بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} صيغ بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} صيغة بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
            <numerusform>اقتُرحت لأسماء بلا صيغ إعرابية {count} صيغة بالروسية. وتظل معلَّمة بأنها لم تراجَع إلى أن يؤكدها محرر.</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message id="info.count">
        <source>{table}: {count}</source>
        <translation>{table}: {count}</translation>
    </message>
    <message id="info.file">
        <source>{file}, {size} bytes</source>
        <translation>الملف {file}، الحجم بالبايت: {size}</translation>
    </message>
    <message id="info.format">
        <source>Format {version}</source>
        <translation>إصدار الصيغة: {version}</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>آخر تغيير: {label}، {person}، {at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>الصيغة {version}، أنشأها برنامج أحدث من هذا البرنامج الذي يعرف الصيغ حتى {known} ولا يستطيع إلا قراءة الملف</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>المذكرة {key} للدورة {session}، التاريخ المرجعي {as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>الخطوات التي يمكن التراجع عنها: {count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>يتجاوز {file} {most} مليون بايت، ولا يحتاج أي ملف من نوعه إلى ذلك. ولم يُقرأ.</translation>
    </message>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن «{step}» ولا إعادته: فقد تغيّر منذئذ ما كتبته هذه الخطوة ({record}). لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>لا يستطيع البرنامج الكتابة باللغة التي رمزها {code}. لم يُغيَّر شيء. اختر إحدى اللغات المتاحة، مثل الروسية (ru).</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message id="list.separator">
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>local_copy</name>
    <message id="local_copy.advised">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. Work on a local copy (zapiska copy) and publish it back (zapiska publish).</source>
        <translation>{file} على قرص شبكي أو في مجلد سحابي، حيث قد يضيع الملف أو يفسد أثناء تغييره. اعمل على نسخة محلية (zapiska copy) ثم انشرها (zapiska publish).</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file} على قرص شبكي أو في مجلد سحابي، حيث قد يضيع الملف أو يفسد أثناء تغييره. الأسلم العمل على نسخة محلية ثم نشرها.</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>يجري إنشاء نسخة محلية…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>يجري نشر النسخة…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>توجد نسخة محلية بالفعل: {file}. قد لا يكون العمل الذي فيها قد نُشر بعد. انشرها أو انقلها ثم أعد المحاولة.</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>تعذرت كتابة {file} ({reason}). المشروع على حاله. أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>هذه نسخة محلية. يصل عملك إلى {file} عندما تنشره (ملف › نشر).</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file} ليس نسخة محلية من مشروع آخر، فلا مكان لنشره. لم يُغيَّر شيء.</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>نُشرت النسخة، لكن تعذر تسجيل ذلك بجوار {file} ({reason}). اعمل نسخة جديدة قبل المتابعة.</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>في مكان النسخة المحلية يوجد {file}، وهو نسخة من مشروع آخر أو من مشروع لم يعد معروفاً. لم تُنشأ نسخة وبقي الملف كما هو. انقله ثم حاول من جديد.</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>فتح تلك النسخة</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>تغيّر {file} أو تلف أو حُذف منذ أُخذت منه {copy}. لم يُنشر شيء، ولم يُمس أي منهما. قارن بينهما واجمع العمل في أحدهما.</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>نُشرت. حُفظ ما كان هناك من قبل في {file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>العمل على نسخة محلية</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>&amp;حول Zapiska</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>إضافة حاشية إلى الفقرة</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>إضافة: {record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>إضافة فقرة بعد هذا الموضع</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>مخطط ال&amp;هيئات</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>&amp;فحص المشروع</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>مراجعة مل&amp;ف…</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>إنشاء &amp;نسخة</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>ت&amp;صدير المذكرة…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>بحث في الم&amp;شروع</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>الصفحة ب&amp;عرض اللوحة</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>الانتقال إلى الا&amp;ستمارة</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>&amp;لغة الواجهة</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>ت&amp;كبير الصفحة</translation>
    </message>
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>حذف الفقرة أو إعادتها</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>الملاحظة ال&amp;تالية</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>الاجتماع ال&amp;تالي لهذه الهيئة…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>م&amp;ذكرة</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>صياغة الفقرة بكلمات المحرر</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>صياغة الجملة بكلمات المحرر</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>&amp;بحث أو تنفيذ…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>اللو&amp;حات</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>نقل الفقرة إلى أسفل</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>نقل الفقرة إلى أعلى</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>الملاحظة ال&amp;سابقة</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>العودة إلى نص البرنامج</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>ما جرى &amp;عمله</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>نشر ال&amp;نسخة</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name} (لم يعد في مكانه)</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name} (ليس مشروعاً)</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>&amp;سجل</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>إعادة التس&amp;مية</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>بحث في كل &amp;مكان…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>بحث أو تنفيذ…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>البحث في جميع السجلات وتنفيذ أي إجراء</translation>
    </message>
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>ل&amp;غتان جنباً إلى جنب</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>تص&amp;غير الصفحة</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>&amp;تقرير للدعم…</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>ال&amp;وثائق بحسب الرمز</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>الولا&amp;يات</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>الا&amp;جتماعات بحسب التاريخ</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>ال&amp;خط الزمني للاجتماعات</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>أُنشئ: {project}</translation>
    </message>
</context>
<context>
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>متوقع بعد {symbol}، لم يجر التحقق منه</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>متوقع، لم يجر التحقق منه</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>ليس في المشروع مذكرة بعد، فلا يوجد ما يُصدَّر. الخيار --format json يكتب المشروع كله.</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>في المشروع عدة مذكرات؛ سمّ إحداها بالخيار --note: {keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>ليس في المشروع مذكرة {key}. الموجود فيه: {keys}</translation>
    </message>
</context>
<context>
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. مضافة: {words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>اليوم الذي تتحدث عنه المذكرة: به تُميَّز الاجتماعات المعقودة من المقررة. 9.10.2019 أو 9 Oct 2019 أو 2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>مدرج بحكم القاعدة</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>مستبعد بحكم القاعدة</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>الأرقام بالعربية</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>«التقرير عن اجتماع …»</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>«II. التقرير عن اجتماع …»</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>«التقرير عن اجتماع …، المقرر عقده …»، ما دام مقرراً</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>«التقارير عن اجتماعات …، المعقودة …»، وإن كان بعضها لا يزال مقرراً</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>«… المعقودة في الفترة من 9 إلى 11 أيلول/سبتمبر 2019 في فيينا»</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>«… المعقودة في فيينا في الفترة من 9 إلى 11 أيلول/سبتمبر 2019»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>«عقد الفريق العامل اجتماعه التاسع …، ومن المقرر أن يعقد اجتماعه العاشر …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>«عُقد الاجتماع الأول للفريق العامل …، ومن المقرر عقد الاجتماع الثاني …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>«عقد الفريق العامل اجتماعاته من الأول إلى الثالث عشر سنوياً في الفترة من 2007 إلى 2019»</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>«قرر المؤتمر في قراره 9/1 …»</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>«وطلب المؤتمر أيضاً …»، بعد جملة عن الولاية نفسها</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>صياغة الحكم هي الجملة كلها</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>«وفقاً لمقرر المؤتمر 4/4، أُنشئ …»</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>«عملاً بقرار المؤتمر 5/3، أُنشئ …»</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>«… الاتفاقية … والبروتوكولات الملحقة بها»</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>«وفقاً للقرار 7/1، ستُقدَّم التقارير …»؛ ومن دون ولاية تبدأ الجملة بالتقارير</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>«وسيُقدَّم التقرير عن الاجتماع الحادي عشر (…) …»</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>«وستُقدَّم التقارير عن هذه الاجتماعات (…) …»</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>«القرار 9/1 المعنون ”إنشاء آلية …“»، عند ذكره أول مرة</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>«المقرر 4/4 بشأن الاتجار بالأشخاص»، عند ذكره أول مرة</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>«… عُقد في فيينا في الفترة من 9 إلى 11 تشرين الأول/أكتوبر 2019»، لا التواريخ وحدها</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>إضافة حاشية</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>يضع حاشية عند عنوان المذكرة؛ ثم اختر لها موضعاً آخر</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>النص ناقص في {count} من اللغات</numerusform>
            <numerusform>النص ناقص في {count} لغة</numerusform>
            <numerusform>النص ناقص في {count} من اللغات</numerusform>
            <numerusform>النص ناقص في {count} لغات</numerusform>
            <numerusform>النص ناقص في {count} لغة</numerusform>
            <numerusform>النص ناقص في {count} لغة</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>نص الحاشية</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>ينقل مفتاح Alt مع سهم أو السحب الحاشية، ويحذفها مفتاح Delete</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}، تتمة: {provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>دمج مع السابقة</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>يجعل من هذه الفقرة والتي قبلها فقرة واحدة</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>مستبعد، مع أن القاعدة تدرجه</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>مستبعد، كما تقضي القاعدة</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>علامة خاصة بها، مثل **؛ وإن تُركت فارغة رُقّمت الحاشية</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>الاجتماعات المدرجة</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>مفتاح المسافة أو النقر يدرج الاجتماع أو يستبعده أو يترك الأمر للقاعدة. ويعرض Enter الاجتماع.</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. الاجتماعات والتقارير</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>محرر المذكرة</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>ليس للدورة جدول أعمال بعد. أضف بنوده إلى الدورة، ثم اختر هنا البنود التي تُقدَّم المذكرة في إطارها.</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>لا توجد حواش بعد، سوى الحاشية المتعلقة بجدول الأعمال المؤقت، وهي تظهر من تلقاء نفسها. ويمكن أن تبيّن الحاشية سبب التأخر في التقديم (**).</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>ليس للهيئة اجتماعات بعد. أضف اجتماعاً إلى الهيئة فيتحدث عنه الفرع.</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>لا توجد فقرات عن الولايات بعد. وهي تبيّن ما أنشأ الهيئة وما جعلها دائمة وما أسند إليها من مهام. ابحث أدناه عن حكم لإيراده.</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>لا توجد فروع بعد. يتحدث كل فرع عن هيئة واحدة: ما أنشأها، واجتماعاتها، والتقارير عنها. ابحث أدناه عن هيئة لإضافة فرعها.</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>اختر مذكرة من شجرة المشروع، أو أضف مذكرة: ويلزم للمذكرة دورة وتاريخ مرجعي.</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>لم تُختر أي مذكرة</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>مرقّمة</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field}: إزالة، لتعود العبارة المولّدة إلى موضعها (Delete)</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>صياغات المحرر</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>سطر لكل جملة ولكل فقرة مضافة، تحت رقم الفقرة في الفرع. ينقله Alt+سهم لأعلى و Alt+سهم لأسفل أو الفأرة، ويزيله Delete، ويعرض Enter الحكم أو يفتح الكلمات للكتابة.</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section}: الفقرة المضافة {number}</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>سطر جدول الأعمال</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>سطر «مذكرة من الأمانة»</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section}: العنوان</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>عنوان البند: {item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section}: الفقرة المتعلقة بالاجتماعات</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section}: الفقرة {number} المتعلقة بالولايات</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}، جملة</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>سطر الدورة</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>عنوان المذكرة</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>سطر المكان والتواريخ</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>موضع لم يعد في المذكرة ({place})</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>القاعدة: جميع الاجتماعات، والاجتماع التالي الذي لم تُحدَّد أيامه بعد، لأن أيام هذه الدورة والدورات السابقة غير معروفة.</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>القاعدة: الاجتماعات بعد الدورة السابقة ({since}) وحتى نهاية هذه الدورة ({until})، والاجتماع التالي الذي لم تُحدَّد أيامه بعد.</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>القاعدة: الاجتماعات بعد الدورة السابقة ({since})، والاجتماع التالي الذي لم تُحدَّد أيامه بعد. ونهاية هذه الدورة غير معروفة.</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>القاعدة: الاجتماعات حتى نهاية هذه الدورة ({until})، والاجتماع التالي الذي لم تُحدَّد أيامه بعد. وليس لأي دورة سابقة أيام معروفة.</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>إضافة فرع: ابحث عن هيئة</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>الفروع</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>فروع المذكرة. لنقل فرع اسحبه أو اضغط Alt+سهم لأعلى أو Alt+سهم لأسفل؛ ويزيله Delete.</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>الفقرة {number}: {provision}. {wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>تبدأ فقرة جديدة بهذه الجملة</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>إيراد حكم: ابحث عنه</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>مدرج، كما تقضي القاعدة</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>مدرج، مع أن القاعدة تستبعده</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>إضافة حاشية هنا</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>إضافة فقرة بعد هذا الموضع</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>إعادة هذه الفقرة</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>تغيّرت بيانات صياغة للمحرر ({number} من {total})</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>كان نص البرنامج «{old}» وأصبح الآن «{new}».</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>صياغات المحرر التي تغيّرت بياناتها</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>لا تزال كلمات بين ⟦ ⟧ تنتظر الأخذ بها أو حذفها؛ ويبقى الحقل مفتوحا.</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>ضع المؤشر حيث تبدأ الفقرة الثانية.</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>لا تُقسم إلا فقرة كاملة. اترك هذا الحقل وافتح الفقرة بالمفتاحين Shift+F2.</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>صياغة المحرر</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter يحفظ، وEsc يلغي. الكلمات المسطّرة تتبع سجلاتها. والحقل الفارغ يعيد المكان إلى البرنامج.</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Enter يحفظ، وEsc يلغي، وShift+Enter يقسم الفقرة. الكلمات المسطّرة تتبع سجلاتها. والحقل الفارغ يزيل هذه الكلمات.</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>فقرة جديدة: Enter يضيفها، وEsc يلغي. الكلمات المسطّرة تتبع سجلاتها. والحقل الفارغ لا يضيف شيئا.</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter يحفظ، وEsc يلغي، وShift+Enter يقسم الفقرة. الكلمات المسطّرة تتبع سجلاتها. والحقل الفارغ يعيد المكان إلى البرنامج.</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>الإبقاء على صياغتي</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>تبقى صياغة المحرر ويُعتبر النص الجديد مُطّلعا عليه</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>حذف هذه الفقرة</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>— فقرة محذوفة هنا. انقر نقرا مزدوجا لإعادتها. —</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>صياغة المحرر. يتيح النقر المزدوج تعديلها، وفي القائمة سبيل العودة إلى نص البرنامج.</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>صياغة المحرر؛ وقد تغيّرت منذ ذلك الحين البيانات التي كُتبت استنادا إليها.</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>يفتح صياغة المحرر بعد إدخال ما تغيّر، ويضع ما ليس مؤكدا بين علامتين</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>يعرض صياغة المحرر التالية التي تغيّرت بياناتها</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>لم يعد مكان هذه الكلمات موجودا في المذكرة. تراجع عما أزاله، أو انسخ الكلمات واضغط Esc.</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>لم يعد مكان هذه الكلمات موجودا في المذكرة. Enter يبقيها هنا فقرة مستقلة؛ أو انسخها واضغط Esc.</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>إزالة هذه الفقرة المضافة بجميع اللغات</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>الأخذ بنص البرنامج</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>تُحذف صياغة المحرر ويعود نص البرنامج إلى مكانه</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>صياغة الفقرة كلها بكلمات المحرر</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>صياغة بكلمات المحرر</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>صياغتكم: {words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>اكتب إجراء أو رمزاً أو اسماً، بأي لغة</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>الإجراءات والسجلات</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>لم يُعثر على شيء. كلمات أقل أو أقصر تعطي نتائج أكثر.</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>اكتب كلمات من أي سجل، بأي لغة</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>البحث في جميع السجلات</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>الأعمدة المنسوخة: {pasted}؛ والأعمدة التي لها مكان: {selected}. لم يُغيَّر شيء. حدّد العدد نفسه من الأعمدة أو انسخ عناوين الأعمدة أيضاً.</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>بعد النقل بعدد الأيام {days} يقع التاريخ خارج التقويم.</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>لا يمكن تغيير «{column}» في الجدول. غيّره في استمارة السجل.</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>لا يوجد سجل باسم «{text}». أضفه أولاً أو اكتب اسمه كما هو في المشروع.</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>القيمة «{text}» ليست من قيم «{column}». والقيم الجائزة: {choices}.</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>لا توجد خلايا في الحافظة. لم يُغيَّر شيء. انسخ أولاً خلايا من جدول البيانات.</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>يجب أن تكون لـ«{column}» قيمة.</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>الصفوف المنسوخة: {pasted}؛ والصفوف المحددة: {selected}. لم يُغيَّر شيء. حدّد العدد نفسه من الصفوف أو الصف الأول وحده.</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>الصفوف المنسوخة: {pasted}؛ والصفوف من المحدد إلى نهاية الجدول: {there}. لم يُغيَّر شيء. أظهر صفوفاً أكثر أو انسخ عدداً أقل.</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>عدة سجلات تحمل الاسم «{text}». اكتب مفتاح السجل المقصود.</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>في الحافظة {length} من الحروف؛ ولا يؤخذ أكثر من {most} دفعة واحدة. لم يتغير شيء. انسخ صفوفاً أقل.</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>في الصف {row} مما نُسخ عدد من الخلايا قدره {cells}، أما عدد الأعمدة فهو {columns}. لم يُغيَّر شيء. انسخ مستطيلاً كاملاً من الخلايا.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>الحرف رقم {position}: يُكتب شق الاختيار بالشكل «|name:text» في: {text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>الحرف رقم {position}: علامة بديلة لا يمكن قراءتها في: {text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>الحرف رقم {position}: هذا الشق مكرر في الاختيار في: {text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>ليس في الاختيار المبني على {name} شق للفئة {category}.</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>الحرف رقم {position}: حاصرة إغلاق بلا حاصرة فتح في: {text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>الحرف رقم {position}: تداخل الاختيارات أعمق مما ينبغي في: {text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>الحرف رقم {position}: علامة بديلة غير مغلقة في: {text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>ليس للعلامة البديلة {name} صيغة {form} في: {text}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>إضافة هيئة</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>لم تُحفظ الصورة: تعذرت إعادة قراءتها. وأي ملف بهذا الاسم باق على حاله. احفظها بالصيغة الأخرى وأبلغ عن هذا الخلل.</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>صورة PNG ({pattern})</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>صورة SVG، واضحة بأي حجم ({pattern})</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>معاني العلامات: {names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>لا توجد هيئات بعد</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>سيُرسم هنا المؤتمر وأفرقته العاملة، كل منها تحت الهيئة التي يتبعها. أضف المؤتمر أولاً.</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>لا توجد اجتماعات بعد</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>ستُعرض هنا الاجتماعات والدورات على امتداد الأيام، صف لكل هيئة. أضف الاجتماع الأول.</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>حفظ هذه الصورة بصيغة SVG أو PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>حُفظت الصورة باسم {path}.</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>لم تُحفظ الصورة: هي أكبر مما تتيحه صيغة PNG. احفظها بصيغة SVG أو اعرض جزءاً أصغر منها أولاً.</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>لم تُحفظ الصورة باسم {path}: ينتهي اسم الصورة بـ .svg أو .png. اختر أحدهما.</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>كتابة المذكرة في مستند Word أو ملف آخر</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>ملاءمة العرض ({percent}%)</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>لا يستطيع البرنامج الكتابة بهذه اللغة بعد.</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>لا تصدر هذه المذكرة بأي لغة يستطيع البرنامج الكتابة بها بعد. أضف الروسية إلى لغات المذكرة.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>لا توجد في هذا المشروع مذكرة بعد. اختر «المذكرات» في الشجرة لإضافة مذكرة، أو خذ واحدة بواسطة «ملف» ثم «استيراد…».</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>المذكرة</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>انقر على كلمات، أو اضغط Ctrl+Enter عند المؤشر، للانتقال إلى السجل الذي أُخذت منه. ويُنتقل من جملة إلى أخرى بـ Ctrl+سهم لأسفل و Ctrl+سهم لأعلى. ويفتح النقر المزدوج أو F2 أو مفتاح الإدخال جملة لصياغتها بكلمات المحرر، ويفتح Shift+F2 الفقرة كلها.</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>المذكرة كما ستُصدَّر</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>جارٍ تأليف المذكرة</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>التكبير (Ctrl+زائد، Ctrl+ناقص، Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message id="program.name">
        <source>Zapiska</source>
        <translation>Zapiska</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message id="progress">
        <source>{doing} ({seconds} s)</source>
        <translation>{doing} ({seconds} ث)</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message id="project.changed_outside">
        <source>{file} was changed by another program while it was open here. The change was not made, so that neither damages the other. Keep your work as a copy under another name, then check the file.</source>
        <translation>غيّر برنامج آخر {file} وهو مفتوح هنا. لم يُجر التغيير كي لا يفسد أحدهما الآخر. احفظ عملك نسخةً باسم آخر ثم افحص الملف.</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} مشروع، لكنه تالف ولا يمكن قراءته. تُرك كما هو. استعد نسخة احتياطية منه (zapiska restore) أو احفظ في مشروع جديد ما يمكن قراءته (zapiska salvage).</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>الملف {file} موجود من قبل ولم يُمسّ. اختر اسماً آخر.</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>الاسم {file}: ينتهي اسم المشروع بـ {extension}. لم يُنشأ شيء.</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>الملف {file} قاعدة بيانات لبرنامج آخر، وليس مشروعاً لهذا البرنامج. وقد تُرك على حاله.</translation>
    </message>
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>بجانب {file} يوجد {journal} وهو ليس منه وقد يغير ملفات عند الفتح. لم يُفتح شيء. انقل {journal} ثم افتح المشروع من جديد.</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>يحتوي {file} على ما ليس في أي مشروع وما قد يعمل من تلقاء نفسه: {object}. لم يُفتح وتُرك كما هو. إن جاء من غيرك فاطلبه بصيغة التبادل. وإن كان لك فاستعد نسخة احتياطية (zapiska restore) أو احفظ الباقي في مشروع جديد (zapiska salvage).</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>في {file} صفوف في «{table}» لا توجد في أي مشروع لهذا البرنامج: {count}. لم يُفتح وتُرك كما هو. يخبر zapiska verify عنها، ويحفظ zapiska salvage الباقي في مشروع جديد.</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>{file} لم يعد موجوداً: حذفه أحد أو غيّر اسمه أو نقله. لم يُجر التغيير، وكل ما سبقه محفوظ هنا. أعد الملف إلى مكانه وكرر المحاولة، أو احفظ نسخة باسم آخر.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>الملف {file} مفتوح في نافذة أخرى أو برنامج آخر. لم يُغيَّر شيء. أغلقه هناك وأعد المحاولة.</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file} مفتوح منذ {since}: {person}، على الجهاز {machine}. لم يُغيَّر شيء. أغلقه هناك ثم أعد المحاولة، أو اطلع عليه دون تغيير.</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>فُتح {file} في {since} ({person}، الجهاز {machine}) ولم يُغلق هناك على حد العلم. لم يُغيَّر شيء. اسأل أولاً: إذا غيّره شخصان في الوقت نفسه في هذا المجلد ضاع عمل أحدهما.</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>يتعذر فتح الملف {file} أو الكتابة فيه: {reason}. لم يُغيَّر شيء. تحقق مما إذا كان يُسمح لك باستعمال الملف ومجلده.</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>تعذر نقل الملف {file} إلى أحدث صيغة ({reason}). وهو باق كما كان. أفسح مكاناً أو اعمل نسخة، ثم أعد المحاولة.</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>الملف {file} غير موجود. تحقق من صحة الاسم.</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>أنشأ الملف {file} إصدار أحدث من البرنامج (الصيغة {version}؛ وهذا الإصدار يعرف الصيغ حتى {known}). ويمكن قراءته دون تغييره. حدّث البرنامج لتغييره.</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} ليس ملف مشروع. تُرك كما هو. وإن كان كذلك من قبل فاستعد نسخة احتياطية منه (zapiska restore) أو احفظ في مشروع جديد ما يمكن قراءته (zapiska salvage).</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>تعذر الوصول إلى {file} ({reason}). لم يُجر التغيير، وكل ما سبقه محفوظ. تأكد من اتصال القرص أو الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file} صار ملفاً آخر: وضعه برنامج أو شخص مكانه. لم يُجر التغيير ولم يُمس الملف الآخر. احفظ عملك نسخةً باسم آخر ثم افتح الاثنين.</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>لا يمكن الكتابة في الملف {file} أو في مجلده، لذا يمكن قراءته دون تغييره. انسخه إلى حيث يُسمح لك بالكتابة.</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file} مفتوح في مكان آخر ولا يمكن قراءته الآن. ما تراه هو أحدث نسخة احتياطية منه، بتاريخ {moment}؛ لا تتضمن التغييرات اللاحقة، ولا يمكن تغيير شيء هنا.</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file} مفتوح في مكان آخر. ما تراه هو حاله على القرص في {moment}؛ ما يُغيَّر هناك لاحقاً لا يظهر، ولا يمكن تغيير شيء هنا.</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>إضافة الاجتماع</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>يتبع: {record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>إضافة جدول أعماله المؤقت</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>إضافة تقريره</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>الوثائق المتوقعة</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>تُضاف الوثيقة برمز محجوز، مع علامة تفيد بأنه لم يجر التحقق منها</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>الرمز المتوقع: {document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>لا يدل أي رمز سابق على نمط يُتبع ({document}). لا تكتب الرمز إلا إذا كان معروفاً.</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>متوقع، لم يجر التحقق منه: مثل {symbol}، بسنة الاجتماع. وكان للأخيرين الرقم نفسه.</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>متوقع، لم يجر التحقق منه: مثل {symbol}، بسنة الاجتماع. والرقم يتغير: تأكد منه قبل إضافة الوثيقة.</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>الأخير هو {symbol}. ويأخذ التالي سنة الاجتماع: اكتب الأيام أولاً.</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>يجب ملء الحقل «{field}».</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>هذا الرمز مستعمل من قبل في {record}.</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>بند جديد في جدول الأعمال</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>هيئة جديدة</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>صك جديد</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>ولاية جديدة</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>الاجتماع التالي</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>مذكرة جديدة</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>حكم جديد</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>فرع جديد</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>دورة جديدة</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>بند جدول أعمال</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>مرفق</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>هيئة</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>لغة وثيقة</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>اجتماع وثيقة</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>خذ السجلات من ملف: «ملف»، «استيراد…». وتبيّن صفحة المساعدة عن صيغة التبادل كيف يُكتب مثل هذا الملف.</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>هذا المشروع فارغ</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>صيغة إعرابية</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>أُزيل من المشروع. ويعيده التراجع.</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>لم يعد هذا السجل موجوداً</translation>
    </message>
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>ملاحظة متجاهَلة</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>صك</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>ولاية</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>اختيار اجتماع</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>صلة بين اجتماعين</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>اختر سجلاً من شجرة المشروع أو انقر على جملة من المذكرة.</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>مذكرة</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>بند جدول أعمال مذكرة</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>لغة مذكرة</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>صياغة المحرر</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>ما هو معروف عن السجل</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>حكم</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>هيئة حكم</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>فرع</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>دورة</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>إيراد حكم</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number} (نسخة)</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>لا يمكن حذف السجل {reference} لأن صياغات تشير إليه: {users}. لم يُغيَّر شيء. غيّر تلك الصياغات أولاً.</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>تشير صياغة {where} إلى {reference}، وهو غير موجود في المشروع. لم يُغيَّر شيء. صحّح الإحالة أو أضف السجل.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>وضع التقرير كله في الحافظة</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>عرض السجل المحدد في التقرير</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>المشروع غير سليم. لم يُغيَّر فيه شيء. استعد نسخة احتياطية أو صحح السجلات المذكورة أدناه.</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>المشروع غير سليم. لم يُغيَّر فيه شيء. استعد نسخة احتياطية أو احفظ في مشروع جديد ما يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file} تالف أو ليس نسخة احتياطية لمشروع. لم يُستعد شيء والمشروع على حاله. اختر نسخة أخرى.</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>أُنشئ {file} بإصدار أحدث من البرنامج (الصيغة {version}؛ وهذا الإصدار يعرف الصيغ حتى {known}). لم يُستعد شيء وبقي المشروع كما كان. اختر نسخة احتياطية أخرى أو حدّث البرنامج.</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>تتعذر قراءة {file} ({reason}). لم يُستعد شيء والمشروع على حاله. تأكد من أن القرص موصول.</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>استُعيد: {file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>لم يُستبدل {file} بالنسخة الاحتياطية ({reason}). ما كان فيه لا يزال موجوداً. أفسح مساحة أو أغلق البرامج التي تستخدمه ثم أعد المحاولة.</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>حُفظ المشروع كما كان في {file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>تجري استعادة النسخة…</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>الولاية إما مادة من صك وإما عمل صادر عن هيئة اعتمدته. لم يُغيَّر شيء. حدّد واحداً فقط من الاثنين.</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>لا تسمح بذلك قاعدة المشروع {rule}. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>سجل من نوع «{record}»: سيقع فوق نفسه. لم يُغيَّر شيء. اختر سجلاً أعلى آخر.</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>لا يخص نص من هذا النوع سجلاً كهذا. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: لا يمكن ربطه بنفسه. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: لا يتألف المفتاح إلا من حروف لاتينية صغيرة وأرقام ونقاط وواصلات، ويبدأ بحرف أو رقم. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: المفتاح لا يتغير أبداً لأن الصياغات تشير إليه. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>سجل من نوع «{record}»: المفتاح {key} مستعمل من قبل في سجل آخر. لم يُغيَّر شيء. اختر مفتاحاً آخر بدلاً من {symbol}.</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: تُحدَّد اللغة برمزها المكتوب بحروف صغيرة، مثل ru. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: يجب ملء الحقل «{field}». لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: يشير إلى سجل غير موجود في المشروع. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>سجل من نوع «{record}»: «{last}» يسبق «{first}». لم يُغيَّر شيء. صحّح التواريخ.</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: لا يمكن أن يكون «{field}» فارغاً. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: لا يمكن أن يكون «{field}» أقل من الصفر. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: يجب أن يكون «{field}» واحداً مما يلي: {values}. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>يخص النص سجلاً واحداً فقط. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: يجب أن يكون «{field}» مساوياً 1 أو أكثر. لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>سجل من نوع «{record}»: لا يمكن حذفه لأن سجلات أخرى لا تزال تحتاج إليه: {users}. لم يُغيَّر شيء. غيّر تلك السجلات أو احذفها أولاً.</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>الرمز {symbol} مستعمل من قبل في {key} ({record}). لم يُغيَّر شيء. ولا فرق بين الرموز في حالة الحروف والمسافات.</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>سجل من نوع «{record}»: يوجد سجل بالقيم نفسها ({fields}). لم يُغيَّر شيء.</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>لا يمكن حذف سجل ما دامت سجلات أخرى تحتاج إليه، ولا الإشارة إليه إن لم يكن موجوداً. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>رسائل بشأن الملف</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>الإغلاق دون هذه النسخة</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>يجري إنشاء آخر نسخة احتياطية. عملك محفوظ بالفعل؛ وسيُغلق البرنامج عند اكتمال النسخة.</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>تعطل البرنامج أثناء هذه العملية. المشروع كما كان. أعد المحاولة؛ وإن تكرر العطل فأرسل التقرير.</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file} مفتوح في نافذة أخرى، وقد نُقلت إلى المقدمة.</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>فتحه على أي حال</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>محاولة فتحه للتعديل</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>فتح للاطلاع فقط</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>النشر رغم ذلك</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>الاستعادة رغم ذلك</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>حفظ ما يمكن قراءته في ملف جديد…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>حفظ المشروع باسم…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>حفظ المشروع باسم آخر ومتابعة العمل عليه</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>لم ينته البرنامج في المرة السابقة كما ينبغي. فُحص المشروع وهو سليم.</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>إعادة محاولة الحفظ: {field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>لم ينته البرنامج في المرة السابقة كما ينبغي. فُحص المشروع وتبين أن فيه خللاً. اطلع على التقرير قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>ما أمكنت قراءته موجود في {file}. تُرك الملف التالف كما هو. قارن بأحدث نسخة احتياطية قبل المتابعة.</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>كانت بجانب الملف التالف تغييرات لم يعد أحد يعرف هل اكتملت. لذلك قد يكون بين ما أُنقذ جزء من تغيير لم يكتمل، أو قد ينقص جزء من آخر تغيير.</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>لا يمكن قراءة شيء من {file}. تُرك كما هو ولم يُنشأ أي ملف. استعد نسخة احتياطية.</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table}: تعذرت قراءة جزء</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table}: صفوف مفقودة لمخالفتها قاعدة أو لفقدان ما تنتمي إليه {rows}</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table}: الصفوف المنقذة {rows}</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>تتعذر قراءة {file} ({reason}). لم يُنشأ شيء. تأكد من أن القرص موصول.</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>ينقص هنا اسم أو نص أو تاريخ.</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>لا توجد في المشروع مذكرة لمقارنتها. أضف مذكرة ضمن «المذكرات».</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>لا يوجد شيء هنا بهذه اللغة.</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>صياغة المحرر.</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>المذكرة بلغتين</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>يرد هنا نص لم يتحقق منه أحد.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>تحتاج النافذة إلى مكتبة النظام {library}، وهي غير مثبتة. لم يُغيَّر شيء. ثبّتها وابدأ من جديد. Debian و Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>تحتاج النافذة إلى مكتبة النظام {library}، وهي غير مثبتة. لم يُغيَّر شيء. ثبّت حزمة نظامك التي تضم هذا الملف وابدأ من جديد.</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>لا توجد هنا شاشة تُفتح عليها النافذة. لم يُغيَّر شيء. شغّل البرنامج حيث يوجد سطح مكتب، أو أعدّ المذكرة من دون نافذة: {command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>لا يمكن تحميل المكتبة التي ترسم النافذة (PySide6): {reason}. لم يُغيَّر شيء. ثبّت البرنامج من جديد.</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>لا تستجيب الشاشة {display}، فلا يمكن فتح النافذة. لم يُغيَّر شيء. اضبط DISPLAY ضبطاً صحيحاً، أو أعدّ المذكرة من دون نافذة: {command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>ليس لـ«{record}» صفحة خاصة به.</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>جارٍ فتح المثال…</translation>
    </message>
    <message id="status.read_only">
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>المثال (نسخة: التغييرات لا تُحفظ)</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>للتحقق ({language}): {count} من النصوص</numerusform>
            <numerusform>للتحقق ({language}): {count} نص</numerusform>
            <numerusform>للتحقق ({language}): {count} من النصوص</numerusform>
            <numerusform>للتحقق ({language}): {count} نصوص</numerusform>
            <numerusform>للتحقق ({language}): {count} نصاً</numerusform>
            <numerusform>للتحقق ({language}): {count} نص</numerusform>
        </translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>الكلمات: {count} من {most}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>ملف المشروع تالف ({reason}). ما حُفظ من قبل لا يزال في الملف بقدر ما يمكن قراءته. أغلقه وافتح نسخة احتياطية.</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>تعذرت قراءة ملف المشروع أو الكتابة فيه ({reason}). آخر تغيير محفوظ لا يزال فيه. افحص القرص وأعد المحاولة.</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>القرص ممتلئ ({reason}). لم يُحفظ التغيير؛ وكل ما قبله محفوظ. أفسح مكاناً وأعد إجراءه.</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>المشروع مفتوح للقراءة فقط ({reason}). لم يُغيَّر شيء.</translation>
    </message>
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>في المشروع نص أكبر مما يحتاج إليه أي مشروع، فلا يمكن قراءته. لم يتغير شيء. افحص المشروع (zapiska verify) واحفظ ما يمكن قراءته في مشروع جديد.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>إصدارات البرنامج وآخر أحداثه. لا يتضمن شيئاً من أي مشروع: لا أسماء ولا نصوص ولا مسارات؛ ويُشار إلى الملف بعلامة. يُرجى قراءته ونسخه وإرساله إلى من يقدم المساعدة.</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>يتبع {symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>الرمز {symbol}: يحمل هذا الرقم أكثر من وثيقة واحدة.</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol}: الحرف رقم {position} من الرمز، {letter}، غير مرئي. احذفه.</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>هل تقصد {suggestion}؟</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>الرمز {symbol}: توجد نقطة زائدة عند الحرف رقم {position}.</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>رمز الوثيقة فارغ.</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>الرمز {symbol}: شرطة مائلة لا شيء بجوارها. يجب أن يكون لكل جزء بين الشرطات نص.</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol}: {text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>الرمز {symbol}: الحرف رقم {position} ليس جزءاً من الرمز الذي ينتهي قبله.</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>الرمز {symbol}: الحرف رقم {position} ({letter}) ليس حرفاً لاتينياً، وإن بدا شبيهاً به.</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>الرمز {symbol}: لا تحمل أي وثيقة هذا الرقم، مع أن أرقاماً تالية مستعملة.</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>الرمز {symbol}: عند الحرف رقم {position} يتضمن {letter} حرفاً كُتب بدلاً من رقم، أو رقماً بدلاً من حرف.</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>الرمز الشاغر التالي هو {symbol}.</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>الرمز {symbol}: يبدو أن رقماً ينقص عند الحرف رقم {position}.</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>الرمز {symbol}: لا يبدأ الرمز بهيئة أو بسلسلة.</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>الرمز {symbol}: يبدو أن شرطة مائلة تنقص قبل الحرف رقم {position}.</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>الرمز {symbol}: يبدو أن نقطة تنقص قبل الحرف رقم {position}.</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>الرمز {symbol}: {letter} عند الحرف رقم {position} ليس سنة ولا رقماً.</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>الرمز {symbol}: القوس عند الحرف رقم {position} لا مقابل له.</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>الرمز {symbol}: الحرف رقم {position} ({letter}) لا يرد في رموز الوثائق.</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>يُقرن مع {symbols}</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>الرمز {symbol}: رمزان لا يفصل بينهما إلا مسافة (الحرف رقم {position}). أدخل كلاً منهما على حدة.</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>السلسلة غير معروفة للبرنامج؛ وتُقرأ أجزاؤها بحسب شكلها.</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>الرمز {symbol}: الحرف رقم {position} ({letter}) شرطة طويلة؛ والرموز تُكتب بواصلة لوحة المفاتيح.</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>الرمز {symbol}: الحرف رقم {position} ({letter}) لا يفصل بين هذه الأجزاء من الرمز.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>إضافة هيئة</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>إضافة ولاية</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>إضافة دورة</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>تغيير {count} من السجلات</numerusform>
            <numerusform>تغيير {count} سجل</numerusform>
            <numerusform>تغيير {count} من السجلات</numerusform>
            <numerusform>تغيير {count} سجلات</numerusform>
            <numerusform>تغيير {count} سجلاً</numerusform>
            <numerusform>تغيير {count} سجل</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>إجراء كل هذه التغييرات في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>الهيئات</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>عدد الأيام؛ وبالسالب للتبكير</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>عدم تغيير أي شيء (Esc)</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>تغيير: {column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>تغيير حقل في جميع السجلات المحددة دفعة واحدة، مع معاينة (F2)</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>تغيير عدة سجلات</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>تغيير {count} من السجلات</numerusform>
            <numerusform>تغيير {count} سجل</numerusform>
            <numerusform>تغيير {count} من السجلات</numerusform>
            <numerusform>تغيير {count} سجلات</numerusform>
            <numerusform>تغيير {count} سجلاً</numerusform>
            <numerusform>تغيير {count} سجل</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>اختر القيمة الجديدة. لا يتغير شيء قبل أن تضغط الزر.</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>الجدول المعروض</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>العمود «{column}»</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>نقل «{column}» نحو البداية</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>إخفاء «{column}»</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>نقل «{column}» نحو النهاية</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>الأعمدة كما كانت في البداية</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>اختيار الأعمدة المعروضة</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول البيانات</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>المجموع: {total}</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 Oct 2019 أو 9.10.2019 أو 2019-10-09؛ ويُترك فارغاً إذا كان اليوم غير معروف</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>لا توجد هيئات بعد</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>تُعرض هنا المؤتمرات وهيئاتها الفرعية بحسب بادئات رموزها.</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>لا توجد وثائق بعد</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>تُعرض هنا التقارير وجداول الأعمال وسائر الوثائق بحسب رموزها. ويمكن أن تنتظر وثيقة هنا إلى أن يُعرف رمزها.</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>لا توجد ولايات بعد</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>تُعرض هنا بحسب أرقامها القرارات والمقررات والمواد التي تنشئ الهيئات وتسند إليها المهام.</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>لا توجد اجتماعات بعد</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>تُعرض هنا اجتماعات جميع الهيئات بحسب التاريخ: مقررة ومعقودة ومؤجلة وملغاة.</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>لا توجد دورات بعد</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>تُعرض هنا دورات المؤتمرات بحسب التاريخ. وتُكتب المذكرة لإحداها.</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>الحقل المراد تغييره</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>تصفية الجدول بكلمات أو تواريخ أو رموز أو مفاتيح في أي عمود</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}. النقر: ترتيب تصاعدي، تنازلي، بلا ترتيب</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>استبعاد المرفوض</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>تغيير السجلات التي لا مانع من تغييرها وحدها</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>الولايات</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
            <numerusform>… وبقي {count}: اكتب في حقل التصفية</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>نقل بعدد من الأيام</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>جدول السجلات</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>القيمة الجديدة: {column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>لم تُحفظ القيمة «{text}»؛ وبقي السجل كما كان. {reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>لا يوجد صف يضم جميع كلمات التصفية والقيم المختارة. والسجلات لا تزال موجودة.</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>فقط…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>الصفوف التي فيها «{column}» فقط</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>عرض الصفوف ذات قيم معينة فقط</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>فقط… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>السجلات التي تتغير: {changed}. الباقية على حالها: {same}. القيم المرفوضة: {refused}.</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>لصق من جدول بيانات…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>لصق من جدول بيانات</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>معاينة التغيير سطراً سطراً</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>أرقام الصفوف</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>الدورات</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>عرض جميع الصفوف</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>ترتيب بحسب «{column}»، تنازلياً</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>الترتيب الأصلي للجدول</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>ترتيب بحسب «{column}»، تصاعدياً</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}، ترتيب تنازلي</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}، ترتيب تصاعدي</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>سيتغير</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>الحالة في {day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>أيام دورة</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>اجتماعات ودورات {count} من الهيئات، {days}.</numerusform>
            <numerusform>اجتماعات ودورات {count} هيئة، {days}.</numerusform>
            <numerusform>اجتماعات ودورات {count} من الهيئات، {days}.</numerusform>
            <numerusform>اجتماعات ودورات {count} هيئات، {days}.</numerusform>
            <numerusform>اجتماعات ودورات {count} هيئة، {days}.</numerusform>
            <numerusform>اجتماعات ودورات {count} هيئة، {days}.</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>عرض جميع الأيام (0)</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>تنقلك مفاتيح الأسهم من اجتماع إلى آخر، ويفتحه مفتاح Enter. ويغيّر الزائد والناقص المقياس، ويعرض 0 جميع الأيام، وينتقل T إلى اليوم.</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>بلا تواريخ</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>الربع {number}</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>عدة اجتماعات متقاربة</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
            <numerusform>الاجتماعات والدورات: {count}</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>الخط الزمني للاجتماعات</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>الانتقال إلى اليوم الحالي (T)</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>بلا تواريخ</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count} من الاجتماعات بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
            <numerusform>{count} اجتماع بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
            <numerusform>{count} من الاجتماعات بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
            <numerusform>{count} اجتماعات بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
            <numerusform>{count} اجتماعاً بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
            <numerusform>{count} اجتماع بلا تواريخ؛ وتنقلك إليها مفاتيح الأسهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>البند {label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>الهيئات</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type} بلا رمز</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>تصفية المشروع بالاسم أو الرمز أو التاريخ أو المفتاح</translation>
    </message>
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>عُثر على {count} من السجلات</numerusform>
            <numerusform>عُثر على {count} سجل</numerusform>
            <numerusform>عُثر على {count} من السجلات</numerusform>
            <numerusform>عُثر على {count} سجلات</numerusform>
            <numerusform>عُثر على {count} سجلاً</numerusform>
            <numerusform>عُثر على {count} سجل</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>المعروض من النتائج الأولى: {count}. اكتب المزيد لتضييق البحث.</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>لم يُعثر على شيء. تبحث التصفية في الأسماء بكل اللغات وفي الرموز والتواريخ والمفاتيح.</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}، {count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>الصكوك</translation>
    </message>
    <message id="tree.item_named">
        <source>{item} · {name}</source>
        <translation>{item} · {name}</translation>
    </message>
    <message id="tree.item_of_session">
        <source>{item}, {session}</source>
        <translation>{item}، {session}</translation>
    </message>
    <message id="tree.mandates">
        <source>Mandates</source>
        <translation>الولايات</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>الاجتماع {ordinal}</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماع</numerusform>
            <numerusform>{count} من الاجتماعات</numerusform>
            <numerusform>{count} اجتماعات</numerusform>
            <numerusform>{count} اجتماعاً</numerusform>
            <numerusform>{count} اجتماع</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>سجلات المشروع</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>مذكرة للدورة {session}</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>مذكرة: {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>المذكرات</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>الاجتماع {ordinal}</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>الدورة {ordinal}</translation>
    </message>
    <message id="tree.of_body">
        <source>{body}, {gathering}</source>
        <translation>{body}، {gathering}</translation>
    </message>
    <message id="tree.ordinal_first">
        <source>{number}st</source>
        <translation>{number}</translation>
    </message>
    <message id="tree.ordinal_other">
        <source>{number}th</source>
        <translation>{number}</translation>
    </message>
    <message id="tree.ordinal_second">
        <source>{number}nd</source>
        <translation>{number}</translation>
    </message>
    <message id="tree.ordinal_third">
        <source>{number}rd</source>
        <translation>{number}</translation>
    </message>
    <message id="tree.part">
        <source>part {number}</source>
        <translation>الجزء {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>نتيجة التصفية</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>استئناف {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>فرع عن {body}</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>فرع عن {body} ({session})</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>الدورة {ordinal}</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>الدورات</translation>
    </message>
    <message id="tree.sessions_counted" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} من الدورات</numerusform>
            <numerusform>{count} دورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} دورة</numerusform>
        </translation>
    </message>
    <message id="tree.sub_item">
        <source>({label})</source>
        <translation>({label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>الرمز ناقص</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>لم يجر التحقق</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} من الحقول ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} حقل ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} من الحقول ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} حقول ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} حقلاً ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
            <numerusform>عند إغلاق البرنامج آخر مرة كان في {count} حقل ما لم يُحفظ بعد. وهو لا يزال موجوداً كله.</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>السؤال لاحقاً</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}، {field}: {content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>كُتب سابقاً ولم يُحفظ بعد. Enter يحفظه، و Esc يرجع عنه.</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>يمكن أن يعني «{given}» {names}؛ اكتبه كاملاً. {usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>إنشاء نسخة احتياطية من مشروع</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>سرد النسخ الاحتياطية لمشروع</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>بيان ما فيه خطأ في مذكرة من مشروع أو ملف</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>مشروع، أو مذكرة في ملف docx أو txt</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>عرض ما يتجاهله محرر المشروع أيضاً مع الأسباب</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>كتابة ما وُجد بصيغة JSON</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>لغة المذكرة (ru إن لم تُذكر)</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>المشروع الذي يُقارن به الملف</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>لا يمكن أن تكون قيمة {name} «{given}»؛ القيم الممكنة: {choices}. {usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>الأوامر: {commands}. يشرح كل منها نفسه بالخيار --help. ومن دون أمر تُفتح النافذة.</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>عمل نسخة محلية من مشروع على قرص شبكي أو في مجلد سحابي</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>تمييز ما لم يتحقق منه أحد، مع سطر فوق النص يذكر ذلك (docx وhtml)</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>لا تُعلَّم المسودة إلا في ملفات Word وHTML، لا في الصيغة {format}. احذف --draft أو صدّر بصيغة docx أو html.</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>صورة PNG لموضع الشعار في الترويسة</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>كتابة مذكرة (docx، text، html، note-json) أو المشروع كله (json)</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>المذكرة: docx (الافتراضي)، text، html، note-json؛ والمشروع كله بصيغة التبادل: json</translation>
    </message>
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>كتابة مسودة رغم نقص نصوص باللغة؛ ويترك كل منها ثغرة ظاهرة</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>إدخال ملف بصيغة التبادل في مشروع؛ ويُنشأ المشروع إن لم يكن موجوداً</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>الملف المراد قراءته؛ - للدخل القياسي</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>المشروع الذي يُدخل فيه</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>بيان ما في المشروع</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>لغة المذكرة (الافتراضية: ru)</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>إنشاء مشروع فارغ</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>الملف المراد إنشاؤه، وينتهي اسمه بـ .zapiska</translation>
    </message>
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>لا يمكن استعمال {name} و{other} معاً. {usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>مفتاح المذكرة إذا كان في المشروع عدة مذكرات</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>يلزم أحد هذه المعطيات: {names}. {usage}</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>الملف المراد كتابته؛ - للخرج القياسي</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>يحفظ وقائع مذكرة الأمانة ويُعدّ المذكرة منها.</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>ملف مشروع (.zapiska)</translation>
    </message>
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>إعادة هذه النسخة إلى مكان مشروعها ما لم يتغير</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>نسخة أنشأها الأمر «zapiska copy»</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>تنقص هذه المعطيات: {names}. {usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>وضع نسخة احتياطية مكان المشروع</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>النسخة الاحتياطية: رقمها في قائمة «zapiska backups» أو مسارها</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>إنقاذ ما يمكن قراءته من مشروع تالف في مشروع جديد</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>المشروع الجديد؛ لا يُستبدل ملف موجود أبداً</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>المشروع التالف؛ لا يُغيَّر</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>مشروع المثال المرفق بالبرنامج</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>يشرح رموز الوثائق ويبيّن ما فيها من خطأ أو شك.</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>كتابة كائن JSON واحد في كل سطر</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>اعتبار كل SYMBOL بداية سلسلة؛ وقراءة الرموز المستعملة من الدخل القياسي وبيان الرمز الشاغر التالي والثغرات والأرقام المستعملة مرتين</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>سرد الرموز الواردة في نص من الدخل القياسي؛ وتُكتب القوائم مثل A/62/318 and Add.1–3 كاملة</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>رموز الوثائق؛ وإن لم تُذكر قُرئت من الدخل القياسي، رمز في كل سطر</translation>
    </message>
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>المتابعة مع أن جهازاً آخر مسجل على أنه فتح المشروع</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>إذا لم يعد أحد يفتحه هناك، فالخيار --take-over يتيح المتابعة.</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>أرقام الفقرات نص مكتوب لا ترقيم Word</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>لا يعرف الأمر هذا: {given}. {usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>يجب أن تلي {name} قيمة. {usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>لا تقبل {name} قيمة، وقد أعطيت «{given}». {usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>التحقق من سلامة مشروع</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>كتابة التقرير في شكل كائن JSON واحد</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>المشروع المراد فتحه في النافذة</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>فتح النافذة على مشروع المثال</translation>
    </message>
    <message id="usage.wrong">
        <source>{reason}. {usage}</source>
        <translation>{reason}. {usage}</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message id="value.agendastatus.adopted">
        <source>adopted</source>
        <translation>معتمد</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>لجنة (commission)</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>لجنة (committee)</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>فريق خبراء</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>هيئة أخرى</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>فريق استعراض</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>وحدة تابعة للأمانة</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>فريق عامل</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>النصب</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>المفعول غير المباشر</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>الإضافة</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>الأداة</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>الرفع</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>الجر بالحرف</translation>
    </message>
    <message id="value.digits.eastern">
        <source>٠ ١ ٢ ٣ … ٩</source>
        <translation>٠ ١ ٢ ٣ … ٩</translation>
    </message>
    <message id="value.digits.western">
        <source>0 1 2 3 … 9</source>
        <translation>0 1 2 3 … 9</translation>
    </message>
    <message id="value.distribution.general">
        <source>general</source>
        <translation>عام</translation>
    </message>
    <message id="value.distribution.limited">
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>مقيد</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>صدرت</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>الرمز محجوز</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>جدول أعمال</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>مذكرة</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>قرارات</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>حضورياً وعبر الإنترنت</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>حضورياً</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>دورة</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>مؤنث</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>مذكر</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>محايد</translation>
    </message>
    <message id="value.grammaticalnumber.pl">
        <source>plural</source>
        <translation>جمع</translation>
    </message>
    <message id="value.grammaticalnumber.sg">
        <source>singular</source>
        <translation>مفرد</translation>
    </message>
    <message id="value.headingnumbering.none">
        <source>none</source>
        <translation>بلا ترقيم</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>أرقام رومانية</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>بحسب الحالة في يوم المذكرة</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>بصيغة المعقودة، للقراء لاحقاً</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>بعد التواريخ</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>قبل التواريخ</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>مباشرةً بعد</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>مباشرةً قبل</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>بالاشتراك مع</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>مادة</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>مقرر</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>قرار</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>يبدأ بالهيئة</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>يبدأ بالاجتماع</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>يجمل الاجتماعات في نطاق</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>معقود</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>مقرر</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>بصيغة المبني للمعلوم</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>«أيضاً»</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>الصياغة وحدها</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>«وفقاً لـ»</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>«عملاً بـ»</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>جزء</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>مستأنف</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>عُقد كاملاً</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>يطلب تقارير</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>يسند مهمة</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>يمدد عمل الهيئة</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>ينشئ الهيئة</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>يجعلها عنصراً ثابتاً</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>بأرقامها الترتيبية</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>«هذه الاجتماعات»</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>مؤقتة</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>دائمة</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>الاسم الشائع</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>التكوين</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>الحاشية</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>العنوان الكامل</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>العنوان المحكي</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>بين علامتي اقتباس</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>محكي</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>جداول أو قواعد في الملف لم ينشئها هذا البرنامج: {count}. {where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>فُحص: الصفوف {rows}، الجداول {tables}.</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>النوع «{record}»: سجلات تقع فوق نفسها: {count}. {where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>قيود في السجل التاريخي يتعذر قراءتها: {count}. الأرقام: {where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>ما لا يوجد في أي مشروع وقد يعمل من تلقاء نفسه، ولذلك لم يُنظر في الباقي: {count}. {where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>النوع «{record}»: سجلات فيها حروف لا يراها أحد ({characters}) في {fields}: {count}. {where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>النوع «{record}»: سجلات فيها حروف يتعذر قراءتها: {count}. {where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>النوع «{record}»: سجلات تقع تحت سجل لا تنتمي إليه: {count}. {where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>النوع «{record}»: سجلات تشير إلى سجل غير موجود ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>خطوات في السجل التاريخي أُلغيت مع بقاء خطوات لاحقة: {count}. الأرقام: {where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>صفوف غيّرها برنامج آخر فلا يمكن إلغاء خطوتها الأخيرة: {count}. {where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>النوع «{record}»: نصوص تحيل إلى سجل غير موجود: {count}. {where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>النوع «{record}»: سجلات تحمل القيم نفسها التي لغيرها ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>جداول أو أعمدة أو قواعد في الملف ناقصة أو مغايرة لما في هذا الإصدار: {count}. {where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>صفوف لا يعرفها فهرس البحث كما هي: {count}. {where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>المشروع سليم.</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>خطوات في السجل التاريخي يتعذر قراءتها: {count}. الأرقام: {where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>بنية الملف تالفة، عدد المواضع: {count}. {where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>فهرس البحث غير متماسك ({where}). عدد الأعطال من هذا النوع: {count}.</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>يجري فحص المشروع…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>يتعذر قراءة جزء من الملف: {where}. عدد الأعطال من هذا النوع: {count}.</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>المشروع غير سليم. لم يُغيَّر فيه شيء. استعد نسخة احتياطية أو صحح السجلات المذكورة أعلاه.</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>المشروع غير سليم. لم يُغيَّر فيه شيء. استعد نسخة احتياطية (zapiska backups، zapiska restore) أو احفظ في مشروع جديد ما يمكن قراءته (zapiska salvage).</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>النوع «{record}»: سجلات تخالف القاعدة الخاصة بـ {fields}: {count}. {where}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>جارٍ فتح المشروع…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska: للمراجعة: {text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>ملف فارغ يُملأ يدوياً أو بالاستيراد.</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>ملف ينتهي اسمه بـ .zapiska.</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>الاطلاع على المثال</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>مذكرة عن ست هيئات فرعية. تعمل على نسخة منها.</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>يحفظ وقائع مذكرة الأمانة مرة واحدة ويُعدّ المذكرة منها: فالجمل والعناوين ورموز الوثائق تتبع كل تغيير.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project} (للقراءة فقط)</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>صيغ {key} غير كاملة: {form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>لا يمكن قراءة صياغة {key} عند الحرف رقم {position}: {text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>لا يوجد ملف صياغة للغة {language}.</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>ينقص {key} في ملف الصياغة للغة {language}.</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>تذكر صياغة {key} للغة {language} الاسم {name}، ولا تستطيع هذه الجملة ملأه. احذف العلامة البديلة.</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>في ملف الصياغة للغة {language} يقع {key} خارج الأقسام. ضعه تحت عنوان بين قوسين معقوفين.</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>تتعذر قراءة ملف الصياغة للغة {language}: {reason}</translation>
    </message>
</context>
</TS>
