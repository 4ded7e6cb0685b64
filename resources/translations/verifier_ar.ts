<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation>يقارن الخطوط اليدوية دون اتصال. لا يغادر هذا الحاسوب أي شيء تفتحه أو ترسمه.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>نموذج الرموز</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>نموذج التواقيع</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>عرض بطاقته</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation>حبر عينة المضاهاة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation>شدة حبر عينة المضاهاة</translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation>توضع عينة المضاهاة على العينة موضع الفحص بحسب حبرها.</translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation>عينة المضاهاة في الموضع الأنسب لحبرها.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation>التدوير، باتجاه عقارب الساعة</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row compared</source>
        <translation>قورن صف واحد</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>صف واحد محدد</translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation>صف واحد معروض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Another window of this program has this table open.</source>
        <translation>هذا الجدول مفتوح في نافذة أخرى من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>حسب الملف</translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation>حسب الملف، تنازليًا</translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation>حسب llr، الأعلى أولًا</translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation>حسب llr، الأدنى أولًا</translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation>حسب القيمة الخام، الأعلى أولًا</translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation>حسب القيمة الخام، الأدنى أولًا</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>حسب الصف</translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation>حسب الصف، الأخير أولًا</translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation>حسب الاستنتاج، المختلف أولًا</translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation>حسب الاستنتاج، الواحد أولًا</translation>
    </message>
    <message>
        <source>By warning</source>
        <translation>حسب التحذير</translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation>حسب التحذير، تنازليًا</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV ‎(*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation>جداول CSV ‎(*.csv);;كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation>أُلغي عند الصف {0} من {1}</translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation>اختر مجلدًا: {0}</translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation>اختر المجلدين أولًا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>قارن من جديد</translation>
    </message>
    <message>
        <source>Compare the rows with errors once more: their files may be back.</source>
        <translation>يقارن الصفوف التي فيها أخطاء مرة أخرى: فربما عادت ملفاتها.</translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation>مقارنة مجلدين</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>مقارنة مجلدين…</translation>
    </message>
    <message>
        <source>Continue {0}: {1} of {2} rows are done</source>
        <translation>متابعة {0}: الصفوف المنجزة {1} من {2}</translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation>أفلت ملف CSV فيه العمودان questioned وreference، أو مجلدين. يُقارن كل صف على حدة، ويمكن حفظ النتيجة بكل أرقامها.</translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation>يُقارن كل ملف بعينات المضاهاة التي تحمل اسمه.</translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation>يُقارن كل ملف موضع فحص بعينات المضاهاة التي تحمل اسمه: form-12.png مع form-12.png، أو مع كل الصور في المجلد form-12. وإن لم يتفق أي اسم، قورن كل ملف بعينات المضاهاة كلها معًا على أنها لشخص واحد.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row in Compare.</source>
        <translation>يفتح مفتاح الإدخال أو النقر المزدوج الصف في صفحة المقارنة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File 2</source>
        <translation>ملف 2</translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation>تصفية حسب اسم الملف</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>المجلد: {0}</translation>
    </message>
    <message>
        <source>Go on there, or close that window and try again.</source>
        <translation>تابع هناك، أو أغلق تلك النافذة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>المتابعة دون حفظ</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>إبقاء هذه النتيجة</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation>لا تتفق أي أسماء، لذا يُقارن كل ملف بعينات المضاهاة كلها معًا، وعددها {0}.</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with the one reference.</source>
        <translation>لا تتفق أي أسماء، لذا يُقارن كل ملف بعينة المضاهاة الوحيدة.</translation>
    </message>
    <message>
        <source>No row is called so.</source>
        <translation>لا يوجد صف بهذا الاسم.</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>لا يوجد صف من هذا النوع.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>لم يُقارن شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>لا يوجد ما يُقارن بعد.</translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation>عينة مضاهاة واحدة لكل منها</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>فتح CSV…</translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation>فتح جدول أزواج CSV…</translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation>فتح جدول أزواج</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation>موقوف مؤقتًا عند الصف {0} من {1}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>موضع الفحص</translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation>الملفات موضع الفحص</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation>قراءة الصفوف: {0} من {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>عينة المضاهاة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation>الصف {0}، {1}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>الصفوف المقارنة</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>حفظ CSV…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>Save the result?</source>
        <translation>أتحفظ النتيجة؟</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الصفوف</translation>
    </message>
    <message>
        <source>Show {0}: all {2} rows are done and not saved</source>
        <translation>عرض {0}: اكتملت الصفوف كلها وعددها {2} ولم تُحفظ</translation>
    </message>
    <message>
        <source>Show {0}: its row is done and not saved</source>
        <translation>عرض {0}: اكتمل صفه ولم يُحفظ</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation>توقف عند الصف {0} من {1}</translation>
    </message>
    <message>
        <source>The folders {0} cannot be compared.</source>
        <translation>تتعذر مقارنة المجلدين {0}.</translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation>تعتمد المنطقة غير الحاسمة على عدد عينات المضاهاة.</translation>
    </message>
    <message>
        <source>The model or the files have changed since. All rows are compared again.</source>
        <translation>تغيّر النموذج أو الملفات منذ ذلك الحين. تُقارن كل الصفوف من جديد.</translation>
    </message>
    <message>
        <source>The result of {0} is not saved.</source>
        <translation>نتيجة {0} غير محفوظة.</translation>
    </message>
    <message>
        <source>The row that was compared before is kept.</source>
        <translation>احتُفظ بالصف الذي قورن من قبل.</translation>
    </message>
    <message>
        <source>The saved table gives a verdict for rows that have none here, beside their warnings.</source>
        <translation>يعطي الجدول المحفوظ استنتاجًا أيضًا للصفوف التي لا استنتاج لها هنا، بجانب تحذيراتها.</translation>
    </message>
    <message>
        <source>These rows answer the model that was in use before.</source>
        <translation>تستند هذه الصفوف إلى النموذج الذي كان مستخدمًا من قبل.</translation>
    </message>
    <message>
        <source>These rows were compared as characters.</source>
        <translation>قورنت هذه الصفوف بوصفها رموزًا.</translation>
    </message>
    <message>
        <source>These rows were compared as signatures.</source>
        <translation>قورنت هذه الصفوف بوصفها تواقيع.</translation>
    </message>
    <message>
        <source>These rows were compared at the operating point “{0}”.</source>
        <translation>قورنت هذه الصفوف عند نقطة التشغيل «{0}».</translation>
    </message>
    <message>
        <source>Try errors again</source>
        <translation>إعادة محاولة الأخطاء</translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation>مجلدان…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation>تحذير أو خطأ</translation>
    </message>
    <message>
        <source>What is compared next takes its place.</source>
        <translation>يحل محله ما يُقارن بعد ذلك.</translation>
    </message>
    <message>
        <source>What is done of the table cannot be kept for another day ({0}). Save it as CSV.</source>
        <translation>تعذر الاحتفاظ بما أُنجز من الجدول ليوم آخر ({0}). احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>بقي نحو {0}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>different – same</source>
        <translation>مختلف – واحد</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>مع تحذيرات</translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation>تتعذر مقارنة {0}.</translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation>انقضى {0}</translation>
    </message>
    <message>
        <source>{0} is the table that was opened. Choose another name.</source>
        <translation>‏{0} هو الجدول المفتوح. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation>بلا عينة مضاهاة: {0} من {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>الصفوف: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>عدد عينات المضاهاة: {0}</translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation>عدد عينات المضاهاة لكل منها: {0}</translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation>عدد الصفوف المقارنة: {0}</translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation>عدد الصفوف المعروضة: {0}</translation>
    </message>
    <message>
        <source>{0} rows that were compared before are kept.</source>
        <translation>احتُفظ بالصفوف التي قورنت من قبل، وعددها {0}.</translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation>{0} صف/ث</translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation>{0}، لم يُقارن بعد</translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation>{0}: غير حاسم من {1} إلى {2}.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A case keeps everything on the Compare page.</source>
        <translation>تحفظ القضية كل ما في صفحة «مقارنة».</translation>
    </message>
    <message>
        <source>A case keeps it together with the samples.</source>
        <translation>تحفظه القضية مع العينات.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Cases (*.hwcase)</source>
        <translation>القضايا ‎(*.hwcase)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>حفظ القضية</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>حفظ القضية…</translation>
    </message>
    <message>
        <source>The file holds something else than is shown here.</source>
        <translation>يحتوي الملف على شيء غير المعروض هنا.</translation>
    </message>
    <message>
        <source>This case was saved with the model {0}. It was compared anew with the model {1}, so the finding may be another one than then.</source>
        <translation>حُفظت هذه القضية مع النموذج {0}. وقورنت من جديد بالنموذج {1}، لذا قد تختلف نتيجة الفحص عما كانت عليه.</translation>
    </message>
    <message>
        <source>What you drew is in no file or set yet.</source>
        <translation>ما رسمته ليس في أي ملف أو مجموعة بعد.</translation>
    </message>
    <message>
        <source>What you drew on the References page is in no file or set yet.</source>
        <translation>ما رسمته في صفحة «العينات» ليس في أي ملف أو مجموعة بعد.</translation>
    </message>
    <message>
        <source>What you wrote about this case is in no file yet.</source>
        <translation>ما كتبته عن هذه القضية ليس في أي ملف بعد.</translation>
    </message>
    <message>
        <source>When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.</source>
        <translation>عند حفظ هذه القضية كانت نتيجة الفحص: {0} ({1}). وقورنت من جديد باستخدام {2}.</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>النموذج {0}</translation>
    </message>
    <message>
        <source>program {0}</source>
        <translation>البرنامج {0}</translation>
    </message>
    <message>
        <source>{0} was not opened: something went wrong inside the program.</source>
        <translation>لم يُفتح {0}: حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>{0} was not saved. {1}</source>
        <translation>لم يُحفظ {0}. {1}</translation>
    </message>
    <message>
        <source>{0} was not saved: something went wrong inside the program.</source>
        <translation>لم يُحفظ {0}: حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>{0} was opened.</source>
        <translation>فُتح {0}.</translation>
    </message>
    <message>
        <source>“{0}” was changed since it was saved.</source>
        <translation>تغيّرت «{0}» بعد حفظها.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Blue or violet</source>
        <translation>أزرق أو بنفسجي</translation>
    </message>
    <message>
        <source>Clean automatically</source>
        <translation>تنظيف تلقائي</translation>
    </message>
    <message>
        <source>Cleaned automatically. The original is never changed.</source>
        <translation>نُظِّفت تلقائيًا. لا يُغيَّر الأصل أبدًا.</translation>
    </message>
    <message>
        <source>Cleaned by hand. The original is never changed.</source>
        <translation>نُظِّفت يدويًا. لا يُغيَّر الأصل أبدًا.</translation>
    </message>
    <message>
        <source>Cleaning: {0}</source>
        <translation>التنظيف: {0}</translation>
    </message>
    <message>
        <source>Even out light and paper</source>
        <translation>تسوية الضوء والورق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Take away lines and print of forms</source>
        <translation>إزالة خطوط النماذج ونصها المطبوع</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>إزالة البقع</translation>
    </message>
    <message>
        <source>Take away stamps</source>
        <translation>إزالة الأختام</translation>
    </message>
    <message>
        <source>Threshold of ink</source>
        <translation>عتبة الحبر</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>هذه العينة</translation>
    </message>
    <message>
        <source>{0}: less counts as ink</source>
        <translation>{0}: يُعدّ الأقل حبرًا</translation>
    </message>
    <message>
        <source>{0}: more counts as ink</source>
        <translation>{0}: يُعدّ الأكثر حبرًا</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>لا أمر مطابق</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Baseline to write on</source>
        <translation>خط أساس للكتابة عليه</translation>
    </message>
    <message>
        <source>Broad pen</source>
        <translation>قلم عريض</translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation>إلغاء الجدول</translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation>رمز: هل هو الرمز نفسه؟</translation>
    </message>
    <message>
        <source>Choose a part of the picture in use</source>
        <translation>اختيار جزء من الصورة المستخدمة</translation>
    </message>
    <message>
        <source>Cleaning of the sample to rank</source>
        <translation>تنظيف العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Cleaning of this reference…</source>
        <translation>تنظيف عينة المضاهاة هذه…</translation>
    </message>
    <message>
        <source>Cleaning, {0}</source>
        <translation>التنظيف، {0}</translation>
    </message>
    <message>
        <source>Cleaning…</source>
        <translation>التنظيف…</translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation>مسح الجانبين</translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation>مسح اللوحة المستخدمة</translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation>مسح العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation>مسح: {0}</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>مقارنة مثال</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <source>Compare rows with errors again</source>
        <translation>قارن الصفوف ذات الأخطاء من جديد</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>مقارنة مجلدين…</translation>
    </message>
    <message>
        <source>Compare with the best set</source>
        <translation>المقارنة بأفضل مجموعة</translation>
    </message>
    <message>
        <source>Continue the table that was left</source>
        <translation>متابعة الجدول غير المكتمل</translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation>نسخ الدليل كصورة</translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation>نسخ نتيجة الفحص كصورة</translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation>نسخ نتيجة الفحص كنص</translation>
    </message>
    <message>
        <source>Crop the sample to rank</source>
        <translation>اقتصاص العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Crop this reference…</source>
        <translation>اقتصاص عينة المضاهاة هذه…</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>اقتصاص، {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>اقتصاص…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation>حذف هذا النموذج…</translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation>رسم عينة مضاهاة</translation>
    </message>
    <message>
        <source>Draw in the full window</source>
        <translation>الرسم في النافذة كاملة</translation>
    </message>
    <message>
        <source>Draw in the full window, {0}</source>
        <translation>الرسم في النافذة كاملة: {0}</translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation>سحب أزواج عشوائية جديدة</translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation>رسم: {0}</translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation>محو الخطوط: {0}</translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation>الدليل: تناوب</translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation>الدليل: خريطة الاختلاف</translation>
    </message>
    <message>
        <source>Evidence: movement of the pen</source>
        <translation>الدليل: حركة القلم</translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation>الدليل: تراكب</translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation>الدليل: جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation>تصدير هذا النموذج…</translation>
    </message>
    <message>
        <source>Fine pen</source>
        <translation>قلم رفيع</translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation>ضبط دقيق على مجلد…</translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation>ضبط دقيق على جدول…</translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation>ضبط دقيق على مجموعات المضاهاة</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>نسيان آخر الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>استيراد نموذج…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation>قلم متوسط</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>الرسائل حتى الآن</translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation>نقل عينة المضاهاة هذه إلى الخلف</translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation>نقل عينة المضاهاة هذه إلى الأمام</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation>مجموعة مضاهاة جديدة</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation>فتح مجموعة مضاهاة…</translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation>فتح جدول أزواج…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>فتح قضية…</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>فتح الدليل أو طيّه</translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation>فتح صور كعينات مضاهاة…</translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation>فتح صور: {0}</translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation>فتح العينة موضع الفحص…</translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation>فتح عينات المضاهاة…</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>فتح العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation>لصق صورة أو ملف في اللوحة المستخدمة</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>لصق عينة مضاهاة</translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation>لصق صورة: {0}</translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation>لصق العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation>إيقاف الجدول مؤقتًا أو استئنافه</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>إيقاف التدريب مؤقتًا</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation>إعادة المعايرة على بياناتك…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>إزالة كل عينات المضاهاة</translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation>إزالة عينة المضاهاة هذه</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation>إعادة تسمية هذا النموذج</translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation>إعادة تسمية هذه المجموعة</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>إعادة تشغيل المحرك</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>استئناف التدريب</translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation>الرجوع إلى ما صُنع منه هذا النموذج</translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation>حفظ لوحة مصغرات…</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>حفظ القضية…</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>حفظ الرسم…</translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation>حفظ الدليل كصورة…</translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation>حفظ عينات المضاهاة كمجموعة…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>حفظ الجدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show and choose how the picture in use is cleaned</source>
        <translation>عرض طريقة تنظيف الصورة المستخدمة واختيارها</translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation>توقيع: هل هو الكاتب نفسه؟</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>إيقاف التدريب</translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation>إيقاف التدريب والاحتفاظ به</translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation>تبديل العينة موضع الفحص وعينة المضاهاة</translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation>تجربة النموذج على عينات موسومة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation>استخدام عينة المضاهاة هذه أو استبعادها</translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation>استخدام هذه المجموعة في المقارنة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>cut rotate turn straighten</source>
        <translation>قص تدوير تقويم</translation>
    </message>
    <message>
        <source>delete remove empty</source>
        <translation>حذف إزالة تفريغ</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>export InkML SVG PNG</source>
        <translation>تصدير InkML SVG PNG</translation>
    </message>
    <message>
        <source>export print PDF HTML</source>
        <translation>تصدير طباعة PDF HTML</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة language</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>خيارات تفضيلات</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>العينة موضع الفحص</translation>
    </message>
    <message>
        <source>references</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>stamp lines background threshold specks</source>
        <translation>ختم خطوط خلفية عتبة بقع</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>نسخ نتيجة الفحص</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>لا توجد نتيجة فحص بعد.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The finding was copied as a picture.</source>
        <translation>نُسخت نتيجة الفحص كصورة.</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>نُسخت نتيجة الفحص كنص.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Copy the finding when they have been.</source>
        <translation>لم تُقارن العينات بعدُ بحالتها الحالية. انسخ نتيجة الفحص بعد مقارنتها.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It went wrong {0} times.</source>
        <translation>عدد مرات حدوث الخطأ: {0}.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it what should not be passed on.</source>
        <translation>لا يُرسل شيء إلى أي مكان. هذا بالضبط ما ينسخه «نسخ»؛ احذف منه ما لا ينبغي تسليمه لغيرك.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on, and what you drew and opened is still there; save it as a case before you do anything else.</source>
        <translation>حدث خطأ داخل البرنامج. تواصل النافذة عملها، وما رسمته وفتحته لا يزال موجودًا؛ احفظه كقضية قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>المحرك لا يبدأ</translation>
    </message>
    <message>
        <source>The part of the program that compares stops as soon as it starts, so it was not started again. What you drew and opened is still there.</source>
        <translation>الجزء الذي يُجري المقارنة في البرنامج يتوقف فور بدئه، لذا لم يُشغَّل من جديد. ما رسمته وفتحته لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Add parts of {0} to a set</source>
        <translation>إضافة أجزاء من {0} إلى مجموعة</translation>
    </message>
    <message>
        <source>Added to “{0}”. Parts added from this file: {1}</source>
        <translation>أضيف إلى «{0}». الأجزاء المضافة من هذا الملف: {1}</translation>
    </message>
    <message>
        <source>Crop {0}</source>
        <translation>اقتصاص {0}</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>اقتصاص، {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>اقتصاص…</translation>
    </message>
    <message>
        <source>Drag a box round one piece of writing, or click a suggestion. Arrow keys move the box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom; Ctrl and drag moves the page.</source>
        <translation>اسحب إطارًا حول كتابة واحدة، أو انقر اقتراحًا. تحرّك الأسهم الإطار، وتغيّر Shift مع الأسهم حجمه، ويدوّره [ و ]. للتكبير العجلة و+ و−؛ واسحب مع Ctrl لتحريك الصفحة.</translation>
    </message>
    <message>
        <source>Each part that you add becomes a reference of its own.</source>
        <translation>كل جزء تضيفه يصبح عينة مضاهاة مستقلة.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>More than one piece of writing.</source>
        <translation>أكثر من كتابة واحدة.</translation>
    </message>
    <message>
        <source>No writing was found by itself.</source>
        <translation>لم يُعثر على كتابة تلقائيًا.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>يجري فتح الصفحة…</translation>
    </message>
    <message>
        <source>Page {0} of {1}, with the box of the crop</source>
        <translation>الصفحة {0} من {1}، مع إطار الاقتصاص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>اقتراحات:</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>الاقتراح {0}</translation>
    </message>
    <message>
        <source>This is a whole page.</source>
        <translation>هذه صفحة كاملة.</translation>
    </message>
    <message>
        <source>This looks like print.</source>
        <translation>يبدو هذا مطبوعًا.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدوران</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>استخدام هذا الجزء</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>nothing in this part</source>
        <translation>لا شيء في هذا الجزء</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>هذا الجزء</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>قبل {0} س</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>قبل {0} د</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation>‏InkML، مع الزمن والضغط ‎(*.inkml)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation>‏SVG، مع الزمن والضغط ‎(*.svg)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 imitation</source>
        <translation>تقليد واحد</translation>
    </message>
    <message>
        <source>1 sign has fewer than {0} genuine samples.</source>
        <translation>رمز واحد لديه أقل من {0} من العينات الأصلية.</translation>
    </message>
    <message>
        <source>1 writer has fewer than {0} genuine samples.</source>
        <translation>كاتب واحد لديه أقل من {0} من العينات الأصلية.</translation>
    </message>
    <message>
        <source>A cell has more than {0} characters.</source>
        <translation>تحتوي إحدى الخلايا على أكثر من {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A drawing has no pages.</source>
        <translation>ليس للرسم صفحات.</translation>
    </message>
    <message>
        <source>A path of the SVG file is broken.</source>
        <translation>أحد المسارات في ملف SVG معطوب.</translation>
    </message>
    <message>
        <source>A path of the SVG file is not made of straight pieces.</source>
        <translation>أحد المسارات في ملف SVG لا يتكون من قطع مستقيمة.</translation>
    </message>
    <message>
        <source>A point of a stroke lacks one of its channels.</source>
        <translation>نقطة في أحد الخطوط تنقصها إحدى قنواتها.</translation>
    </message>
    <message>
        <source>A shape of the SVG file is moved by “{0}”.</source>
        <translation>أحد الأشكال في ملف SVG مُزاح بالتحويل «{0}».</translation>
    </message>
    <message>
        <source>A stroke does not follow its trace format.</source>
        <translation>أحد الخطوط لا يتبع تنسيق الأثر المحدد له.</translation>
    </message>
    <message>
        <source>A stroke has more than {0} points.</source>
        <translation>في أحد الخطوط أكثر من {0} نقطة.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a finite number.</source>
        <translation>في أحد الخطوط قيمة ليست عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a number.</source>
        <translation>في أحد الخطوط قيمة ليست عددًا.</translation>
    </message>
    <message>
        <source>A stroke is not four lists x, y, t and pressure.</source>
        <translation>أحد الخطوط ليس أربع قوائم: x وy وt وpressure.</translation>
    </message>
    <message>
        <source>A stroke runs too far from its origin.</source>
        <translation>أحد الخطوط يبتعد أكثر مما ينبغي عن نقطة الأصل.</translation>
    </message>
    <message>
        <source>A stroke&apos;s channels differ in length or are empty.</source>
        <translation>قنوات أحد الخطوط مختلفة الطول أو فارغة.</translation>
    </message>
    <message>
        <source>A writer is in two parts of the split.</source>
        <translation>أحد الكُتّاب موجود في جزأين من التقسيم.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>أضف عينة مضاهاة.</translation>
    </message>
    <message>
        <source>Add samples.</source>
        <translation>أضف عينات.</translation>
    </message>
    <message>
        <source>Add the samples.</source>
        <translation>أضف العينات.</translation>
    </message>
    <message>
        <source>After line {0} a cell has more than {1} characters.</source>
        <translation>بعد السطر {0} تحتوي إحدى الخلايا على أكثر من {1} من الأحرف.</translation>
    </message>
    <message>
        <source>After line {0} it is not CSV ({1}).</source>
        <translation>ما بعد السطر {0} ليس بصيغة CSV‏ ({1}).</translation>
    </message>
    <message>
        <source>All comparisons with so many references ({0}) are of one kind.</source>
        <translation>كل المقارنات بهذا العدد من عينات المضاهاة ({0}) من نوع واحد.</translation>
    </message>
    <message>
        <source>Allow at least {0} s.</source>
        <translation>اسمح بما لا يقل عن {0} ث.</translation>
    </message>
    <message>
        <source>Among the training data are signature sets that were published for research only.</source>
        <translation>من بيانات التدريب مجموعات توقيعات نُشرت للبحث فقط.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything.</source>
        <translation>يلزم اثنان على الأقل، وخمسة لتعلم شيء.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything. {0}</source>
        <translation>يلزم اثنان على الأقل، وخمسة لكي يتعلّم النموذج شيئًا. {0}</translation>
    </message>
    <message>
        <source>Begin with the model that it was tuned from.</source>
        <translation>ابدأ بالنموذج الذي ضُبط منه.</translation>
    </message>
    <message>
        <source>Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with the program {2} became {3}, and {4} more is the most that is accepted.</source>
        <translation>أفضل على {0}، {1}، لكنه ينسى خطوطًا أخرى: على مجموعة الفحص المرفقة بالبرنامج صار {2} إلى {3}، وأقصى زيادة مقبولة هي {4}.</translation>
    </message>
    <message>
        <source>Better on {0}: {1}.</source>
        <translation>أفضل على {0}: {1}.</translation>
    </message>
    <message>
        <source>Calibration needs genuine samples and imitations.</source>
        <translation>تتطلب المعايرة عينات أصلية وتقليدات.</translation>
    </message>
    <message>
        <source>Calibration: validation writers of susig, svc2004, cedar and dutch.</source>
        <translation>المعايرة: كُتّاب التحقق من susig، svc2004، cedar، dutch.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>غيّر أذوناته.</translation>
    </message>
    <message>
        <source>Character, compact</source>
        <translation>رمز، مدمج</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>تحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk, or choose another.</source>
        <translation>تحقق من أذوناته ومن المساحة على القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk.</source>
        <translation>تحقق من أذوناته ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>تحقق من أنه ملف ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>Check that it is the right picture, or crop closer.</source>
        <translation>تحقق من أنها الصورة الصحيحة، أو اقتصّها عن قرب.</translation>
    </message>
    <message>
        <source>Check the files.</source>
        <translation>تحقق من الملفات.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>تحقق من أذونات المجلد ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>تحقق من المجلد وأذوناته ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>تحقق من الاسم ومن أذونات الملف.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>تحقق من اسم الملف وأذوناته.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the permissions and the space on the disk.</source>
        <translation>تحقق من الأذونات ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {0}.</source>
        <translation>اختر ملفًا ينتهي اسمه بـ ‎{0}.</translation>
    </message>
    <message>
        <source>Choose a file with a drawing.</source>
        <translation>اختر ملفًا فيه رسم.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures.</source>
        <translation>اختر مجلد صور.</translation>
    </message>
    <message>
        <source>Choose a folder with more samples.</source>
        <translation>اختر مجلدًا فيه عينات أكثر.</translation>
    </message>
    <message>
        <source>Choose a model file of this program (.safetensors).</source>
        <translation>اختر ملف نموذج لهذا البرنامج (‎.safetensors).</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>حدّد ملف صورة.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate.</source>
        <translation>اختر معدل تعلم أصغر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model, or train it again with this version.</source>
        <translation>اختر نموذجًا آخر، أو درّبه من جديد بهذا الإصدار.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر بديلًا.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>اختر صفحة أخرى.</translation>
    </message>
    <message>
        <source>Choose auto or cpu instead.</source>
        <translation>اختر auto أو cpu بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>اختر auto أو cpu أو cuda أو cuda:N.</translation>
    </message>
    <message>
        <source>Choose that profile, or a model for {0}.</source>
        <translation>اختر ذلك الملف التعريفي، أو نموذجًا للملف التعريفي {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>صحّحه.</translation>
    </message>
    <message>
        <source>Correct the list, or its permissions.</source>
        <translation>صحّح القائمة أو أذونات الملف.</translation>
    </message>
    <message>
        <source>Create some, or name a folder.</source>
        <translation>أنشئ بعضها، أو حدّد مجلدًا.</translation>
    </message>
    <message>
        <source>Crop it, or save it as PNG.</source>
        <translation>اقتصّه، أو احفظه بصيغة PNG.</translation>
    </message>
    <message>
        <source>Crop it, or scan at a lower resolution.</source>
        <translation>اقتصّها، أو امسح ضوئيًا بدقة أقل.</translation>
    </message>
    <message>
        <source>Derived from the handwriting of real people; pass it on only where they or the law allow it.</source>
        <translation>مشتق من كتابة أشخاص حقيقيين؛ لا تسلّمه لغيرك إلا حيث يسمحون هم أو القانون.</translation>
    </message>
    <message>
        <source>Draw a smaller box.</source>
        <translation>ارسم إطارًا أصغر.</translation>
    </message>
    <message>
        <source>Draw it again, or export it again from the program that made it.</source>
        <translation>ارسمه من جديد، أو صدّره من جديد من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Draw something first.</source>
        <translation>ارسم شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Draw the box on the picture.</source>
        <translation>ارسم الإطار على الصورة.</translation>
    </message>
    <message>
        <source>Export the drawing again with the channels X and Y.</source>
        <translation>صدّر الرسم من جديد مع القناتين X وY.</translation>
    </message>
    <message>
        <source>Export the drawing again, or save it as a picture.</source>
        <translation>صدّر الرسم من جديد، أو احفظه كصورة.</translation>
    </message>
    <message>
        <source>Export the drawing again.</source>
        <translation>صدّر الرسم من جديد.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>أكمل الناقص.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>احصل على الملف من جديد من مصدره، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Get the model file again, or recalibrate it.</source>
        <translation>احصل على ملف النموذج من جديد، أو أعد معايرة النموذج.</translation>
    </message>
    <message>
        <source>Give at least two genuine samples of a writer and one by somebody else.</source>
        <translation>وفّر عينتين أصليتين على الأقل لكاتب واحد، وعينة كتبها شخص آخر.</translation>
    </message>
    <message>
        <source>Give each writer one folder with a name of its own.</source>
        <translation>اجعل لكل كاتب مجلدًا باسم خاص به.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسمًا.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it to a folder with a shorter path.</source>
        <translation>أعطه اسمًا أقصر، أو انقله إلى مجلد مساره أقصر.</translation>
    </message>
    <message>
        <source>Give the file another name, which the model takes then.</source>
        <translation>أعطِ الملف اسمًا آخر، وسيأخذه النموذج.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read here.</source>
        <translation>لا يمكن قراءة صور HEIC هنا.</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>استورده أولًا.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>تعذرت قراءته ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read or written ({0}).</source>
        <translation>تعذرت قراءته أو كتابته ({0}).</translation>
    </message>
    <message>
        <source>It cannot be removed or renamed.</source>
        <translation>لا يمكن حذفه أو إعادة تسميته.</translation>
    </message>
    <message>
        <source>It cannot be written ({0}).</source>
        <translation>تعذرت كتابته ({0}).</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>إنه غير موجود.</translation>
    </message>
    <message>
        <source>It has a column {0}, which the result adds.</source>
        <translation>فيه العمود {0}، وهو عمود تضيفه النتيجة.</translation>
    </message>
    <message>
        <source>It has both columns reference and references.</source>
        <translation>فيه العمودان reference وreferences معًا.</translation>
    </message>
    <message>
        <source>It has no columns questioned and reference (or references).</source>
        <translation>ليس فيه العمودان questioned وreference (أو references).</translation>
    </message>
    <message>
        <source>It holds over {0} pictures.</source>
        <translation>فيه أكثر من {0} صورة.</translation>
    </message>
    <message>
        <source>It is in this set already.</source>
        <translation>إنها موجودة في هذه المجموعة بالفعل.</translation>
    </message>
    <message>
        <source>It is not CSV ({0}).</source>
        <translation>ليس هذا ملف CSV ({0}).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>إنه ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is not the beginning of this table&apos;s result.</source>
        <translation>إنه ليس بداية نتيجة هذا الجدول.</translation>
    </message>
    <message>
        <source>It may be chance on {0}: {1}; between {2} and {3} better.</source>
        <translation>قد تكون مصادفة على {0}: {1}؛ أفضل بما بين {2} و{3}.</translation>
    </message>
    <message>
        <source>It may not be read.</source>
        <translation>لا يُسمح بقراءته.</translation>
    </message>
    <message>
        <source>It needs file, writer and kind; or questioned, reference and same.</source>
        <translation>يلزمه file وwriter وkind؛ أو questioned وreference وsame.</translation>
    </message>
    <message>
        <source>Its files cannot be told apart by writer.</source>
        <translation>لا يمكن تمييز ملفاته بحسب الكاتب.</translation>
    </message>
    <message>
        <source>Its samples are not picture files of their own.</source>
        <translation>عيناته ليست ملفات صور مستقلة.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>Koch et al. 2015, on local data</source>
        <translation>‏Koch وآخرون 2015، على بيانات محلية</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>احذفها.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>ما تُرك: {0}.</translation>
    </message>
    <message>
        <source>Line {0} calls two files different that other lines call the same.</source>
        <translation>يصنّف السطر {0} ملفين «مختلف»، بينما تصنّفهما أسطر أخرى «واحد».</translation>
    </message>
    <message>
        <source>Line {0} gives {1} another writer or kind than an earlier line.</source>
        <translation>ينسب السطر {0} إلى {1} كاتبًا أو نوعًا غير ما في سطر سابق.</translation>
    </message>
    <message>
        <source>Line {0} has the unknown kind {1}.</source>
        <translation>في السطر {0} نوع غير معروف: {1}.</translation>
    </message>
    <message>
        <source>Line {0} lacks a file or says neither same nor different.</source>
        <translation>السطر {0} ينقصه ملف، أو لا يذكر same ولا different.</translation>
    </message>
    <message>
        <source>Line {0} lacks its file or writer.</source>
        <translation>السطر {0} ينقصه الملف أو الكاتب.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the cell.</source>
        <translation>ابحث عن علامة اقتباس لم تُغلق، أو اختصر الخلية.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder.</source>
        <translation>وفّر مساحة على القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk; the result is in {0}.</source>
        <translation>وفّر مساحة على القرص؛ النتيجة في {0}.</translation>
    </message>
    <message>
        <source>Memory ran out; the batch is halved.</source>
        <translation>نفدت الذاكرة؛ خُفّض حجم الدفعة إلى النصف.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>حدّد مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <translation>اختر مجلدًا فارغًا أو جديدًا.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>حدّد واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Name the references like the questioned files, or their folders.</source>
        <translation>سمِّ عينات المضاهاة أو مجلداتها بأسماء الملفات موضع الفحص.</translation>
    </message>
    <message>
        <source>Name them in the first line, with commas between.</source>
        <translation>اذكر أسماء الأعمدة في السطر الأول، وبينها فواصل.</translation>
    </message>
    <message>
        <source>No ink was found, only specks.</source>
        <translation>لم يُعثر على حبر، بل على بقع فقط.</translation>
    </message>
    <message>
        <source>No ink was found.</source>
        <translation>لم يُعثر على حبر.</translation>
    </message>
    <message>
        <source>No name agrees, and {0} references are too many for one person.</source>
        <translation>لا يتفق أي اسم، وعدد عينات المضاهاة {0}، وهذا أكثر مما يكون لشخص واحد.</translation>
    </message>
    <message>
        <source>No sample can be used.</source>
        <translation>لا توجد عينة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>No writer has two samples.</source>
        <translation>لا يوجد كاتب له عينتان.</translation>
    </message>
    <message>
        <source>Not better on {0}: {1}.</source>
        <translation>ليس أفضل على {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>لم يتغير شيء. تحقق من القرص.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>لم يتغير شيء. تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make space on the disk and try again.</source>
        <translation>لم يتغير شيء. وفّر مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>لم يتغير شيء. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation and calibration.</source>
        <translation>‏Omniglot: ‏25 أبجدية أساسية للتدريب، وخمس أخرى للتحقق والمعايرة.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation.</source>
        <translation>‏Omniglot: ‏25 أبجدية أساسية للتدريب، وخمس أخرى للتحقق.</translation>
    </message>
    <message>
        <source>Only one reference set has references in use.</source>
        <translation>مجموعة مضاهاة واحدة فقط فيها عينات مستخدمة.</translation>
    </message>
    <message>
        <source>Only the calibration rests on signature sets that were published for research: it says how often the scores mislead, and can be made anew with recalibrate.</source>
        <translation>المعايرة وحدها تستند إلى مجموعات توقيعات نُشرت للبحث: فهي تبيّن كم مرة تضلّل الدرجات، ويمكن إجراؤها من جديد بإعادة المعايرة.</translation>
    </message>
    <message>
        <source>Only {0}, too few to decide: {1}.</source>
        <translation>فقط على {0}، أقل مما يكفي للقرار: {1}.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>الصفحة {0} من ملف PDF تالفة.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away to begin anew.</source>
        <translation>ضع نسخة احتياطية مكانه، أو انقله إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>Put cells that contain a comma or semicolon into double quotes.</source>
        <translation>ضع الخلايا التي تحتوي على فاصلة أو فاصلة منقوطة بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures into a folder of their own (imitations in a folder `forged` inside), or list them in a table with file, writer and kind.</source>
        <translation>ضع صور كل شخص في مجلد خاص به (والتقليدات في مجلد «forged» داخله)، أو أدرجها في جدول يضم الملف والكاتب والنوع.</translation>
    </message>
    <message>
        <source>Put it back, or name another folder or table.</source>
        <translation>أعده إلى مكانه، أو حدّد مجلدًا أو جدولًا آخر.</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>أزلها وأضفها من جديد.</translation>
    </message>
    <message>
        <source>Remove it here too.</source>
        <translation>أزلها هنا أيضًا.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>أزله بنفسك.</translation>
    </message>
    <message>
        <source>Remove one of them, or give both to one writer.</source>
        <translation>أزل إحداهما، أو انسب كلتيهما إلى كاتب واحد.</translation>
    </message>
    <message>
        <source>Remove one, or give each set a folder of its own.</source>
        <translation>أزل أحدهما، أو اجعل لكل مجموعة مجلدًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>احذف ذلك النموذج أولًا.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>أعد تسميته أو أزله.</translation>
    </message>
    <message>
        <source>Rename that set.</source>
        <translation>أعد تسمية تلك المجموعة.</translation>
    </message>
    <message>
        <source>Row {0} has {1} cells, the header {2}.</source>
        <translation>عدد خلايا الصف {0} هو {1}، وعدد خلايا صف العناوين {2}.</translation>
    </message>
    <message>
        <source>Run the command self-test to see why.</source>
        <translation>يبيّن الأمر self-test السبب.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and open that.</source>
        <translation>احفظ نسخة بلا كلمة مرور، وافتحها.</translation>
    </message>
    <message>
        <source>Save a smaller part of it, or scan at a lower resolution.</source>
        <translation>احفظ جزءًا أصغر منها، أو امسح ضوئيًا بدقة أقل.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>احفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>احفظه بصيغة CSV من جديد.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or install pi-heif.</source>
        <translation>احفظها بصيغة JPEG أو PNG، أو ثبّت pi-heif.</translation>
    </message>
    <message>
        <source>Save it as a picture (PNG), or as InkML, and load that.</source>
        <translation>احفظه كصورة (PNG) أو بصيغة InkML، ثم افتح ما حفظته.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>امسح ضوئيًا بدقة أقل.</translation>
    </message>
    <message>
        <source>Scan it smaller.</source>
        <translation>امسحه ضوئيًا بحجم أصغر.</translation>
    </message>
    <message>
        <source>Scan or export it again.</source>
        <translation>امسحه ضوئيًا أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <source>Signature, compact</source>
        <translation>توقيع، مدمج</translation>
    </message>
    <message>
        <source>Signature, compact, open data</source>
        <translation>توقيع، مدمج، بيانات مفتوحة</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>حدث خطأ داخل البرنامج ({0}).</translation>
    </message>
    <message>
        <source>Split by writer.</source>
        <translation>قسّم بحسب الكاتب.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Start again: the training goes on from its last checkpoint.</source>
        <translation>ابدأ من جديد: يتابَع التدريب من آخر نقطة حفظ.</translation>
    </message>
    <message>
        <source>Take out references that are not needed.</source>
        <translation>أخرج عينات المضاهاة غير اللازمة.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>ليس في ملف PDF صفحات.</translation>
    </message>
    <message>
        <source>The PDF is damaged or ends too early.</source>
        <translation>ملف PDF تالف أو ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The SVG file holds a broken number.</source>
        <translation>في ملف SVG عدد معطوب.</translation>
    </message>
    <message>
        <source>The SVG file holds no pen strokes.</source>
        <translation>ليس في ملف SVG خطوط قلم.</translation>
    </message>
    <message>
        <source>The base has already learnt from {0}, who cannot show then whether it became better.</source>
        <translation>سبق أن تعلّم النموذج الأساسي من {0}، ولذلك لا يمكن أن يُظهروا هل تحسّن.</translation>
    </message>
    <message>
        <source>The case cannot be read ({0}).</source>
        <translation>تعذرت قراءة القضية ({0}).</translation>
    </message>
    <message>
        <source>The case is damaged or cut off.</source>
        <translation>القضية تالفة أو مبتورة.</translation>
    </message>
    <message>
        <source>The case is too large to be saved (1 sample, {0} MB).</source>
        <translation>القضية أكبر من أن تُحفظ (عينة واحدة، الحجم: {0} م.ب).</translation>
    </message>
    <message>
        <source>The case is too large to be saved ({0} samples, {1} MB).</source>
        <translation>القضية أكبر من أن تُحفظ (عدد العينات: {0}، الحجم: {1} م.ب).</translation>
    </message>
    <message>
        <source>The case was saved by a newer version of the program.</source>
        <translation>حُفظت القضية بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The crop is too large.</source>
        <translation>الجزء المقتص أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The crop lies outside the picture.</source>
        <translation>الجزء المقتص يقع خارج الصورة.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}.</source>
        <translation>تعذر استخدام الجهاز {0}: {1}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The drawing cannot be saved ({0}).</source>
        <translation>تعذر حفظ الرسم ({0}).</translation>
    </message>
    <message>
        <source>The drawing has more than {0} points.</source>
        <translation>في الرسم أكثر من {0} نقطة.</translation>
    </message>
    <message>
        <source>The drawing has more than {0} strokes.</source>
        <translation>في الرسم أكثر من {0} خط.</translation>
    </message>
    <message>
        <source>The drawing has no channels X and Y.</source>
        <translation>ليس في الرسم القناتان X وY.</translation>
    </message>
    <message>
        <source>The drawing is empty.</source>
        <translation>الرسم فارغ.</translation>
    </message>
    <message>
        <source>The drawing is larger than {0} MB.</source>
        <translation>الرسم أكبر من {0} م.ب.</translation>
    </message>
    <message>
        <source>The engine does not know this kind of request.</source>
        <translation>لا يعرف المحرك هذا النوع من الطلبات.</translation>
    </message>
    <message>
        <source>The engine does not start, or stops at once.</source>
        <translation>المحرك لا يبدأ، أو يتوقف فورًا.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was not understood ({0}).</source>
        <translation>لم يُفهم رد المحرك ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be opened ({0}).</source>
        <translation>تعذر فتح الملف ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>تعذرت قراءة الملف ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}).</source>
        <translation>تعذرت كتابة الملف ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>تغيّر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <source>The file declares a document type, which is not safe.</source>
        <translation>يعلن الملف نوع مستند، وهذا غير آمن.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>ينتهي الملف قبل أوانه.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>الملف موجود بالفعل.</translation>
    </message>
    <message>
        <source>The file has more than {0} elements.</source>
        <translation>في الملف أكثر من {0} عنصر.</translation>
    </message>
    <message>
        <source>The file has no card: another program made it.</source>
        <translation>ليس في الملف بطاقة: أنشأه برنامج آخر.</translation>
    </message>
    <message>
        <source>The file holds more than a drawing can have.</source>
        <translation>في الملف أكثر مما يتسع له رسم.</translation>
    </message>
    <message>
        <source>The file holds no pen stroke.</source>
        <translation>ليس في الملف أي خط قلم.</translation>
    </message>
    <message>
        <source>The file is XML, but not InkML.</source>
        <translation>الملف بصيغة XML، لكنه ليس InkML.</translation>
    </message>
    <message>
        <source>The file is XML, but not SVG.</source>
        <translation>الملف بصيغة XML، لكنه ليس SVG.</translation>
    </message>
    <message>
        <source>The file is damaged or ends too early.</source>
        <translation>الملف تالف أو ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>الملف أكبر من 512 م.ب.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>الملف أكبر من {0} م.ب.</translation>
    </message>
    <message>
        <source>The file is larger than {0}.</source>
        <translation>الملف أكبر من {0}.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>صيغة XML في الملف غير سليمة.</translation>
    </message>
    <message>
        <source>The file is too large to be kept ({0} MB).</source>
        <translation>الملف أكبر من أن يُحتفظ به ({0} م.ب).</translation>
    </message>
    <message>
        <source>The file is too large to be kept.</source>
        <translation>الملف أكبر من أن يُحتفظ به.</translation>
    </message>
    <message>
        <source>The file nests more than {0} levels deep.</source>
        <translation>مستويات التداخل في الملف أكثر من {0}.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened ({0}).</source>
        <translation>تعذر فتح ملف مجموعات المضاهاة ({0}).</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened.</source>
        <translation>تعذر فتح ملف مجموعات المضاهاة.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be read or written.</source>
        <translation>تعذرت قراءة ملف مجموعات المضاهاة أو كتابته.</translation>
    </message>
    <message>
        <source>The file of the reference sets is damaged.</source>
        <translation>ملف مجموعات المضاهاة تالف.</translation>
    </message>
    <message>
        <source>The file of the reference sets is write-protected.</source>
        <translation>ملف مجموعات المضاهاة محمي من الكتابة.</translation>
    </message>
    <message>
        <source>The file of the reference sets may not be used.</source>
        <translation>لا يُسمح باستخدام ملف مجموعات المضاهاة.</translation>
    </message>
    <message>
        <source>The file&apos;s tensors are not those of the network {0} ({1} differ, the first is {2}).</source>
        <translation>موترات الملف ليست موترات الشبكة {0} (عدد المختلفة: {1}، وأولها {2}).</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>تتعذر قراءة المجلد ({0}).</translation>
    </message>
    <message>
        <source>The folder of models cannot be read ({0}).</source>
        <translation>تعذرت قراءة مجلد النماذج ({0}).</translation>
    </message>
    <message>
        <source>The folder of your models cannot be written ({0}).</source>
        <translation>تعذرت الكتابة في مجلد نماذجك ({0}).</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>توقفت بطاقة الرسوم عن الاستجابة.</translation>
    </message>
    <message>
        <source>The header of the model file is damaged.</source>
        <translation>ترويسة ملف النموذج تالفة.</translation>
    </message>
    <message>
        <source>The held-out writers offer nothing to compare.</source>
        <translation>لا يقدم الكُتّاب المحتجزون ما يُقارن.</translation>
    </message>
    <message>
        <source>The log of the engine says where.</source>
        <translation>يبيّن سجل المحرك موضع الخطأ.</translation>
    </message>
    <message>
        <source>The model cannot be written ({0}).</source>
        <translation>تعذرت كتابة النموذج ({0}).</translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation>تعذرت قراءة ملف النموذج ({0}).</translation>
    </message>
    <message>
        <source>The model file changed while it was read.</source>
        <translation>تغيّر ملف النموذج أثناء قراءته.</translation>
    </message>
    <message>
        <source>The model file ends too early.</source>
        <translation>ينتهي ملف النموذج قبل أوانه.</translation>
    </message>
    <message>
        <source>The model file holds values that are not numbers.</source>
        <translation>في ملف النموذج قيم ليست أعدادًا.</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>ملف النموذج تالف.</translation>
    </message>
    <message>
        <source>The model file is longer than its header says.</source>
        <translation>ملف النموذج أطول مما تذكره ترويسته.</translation>
    </message>
    <message>
        <source>The model needs the network {0}, which this program does not have.</source>
        <translation>يحتاج النموذج إلى الشبكة {0}، وليست في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model was made by a newer version of the program.</source>
        <translation>صُنع النموذج بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The model was made by an earlier version of the program.</source>
        <translation>صُنع النموذج بإصدار أقدم من البرنامج.</translation>
    </message>
    <message>
        <source>The model was trained on pictures of imaging version {0}; this program makes version {1}.</source>
        <translation>دُرّب النموذج على صور بإصدار معالجة الصور {0}؛ وهذا البرنامج يستخدم الإصدار {1}.</translation>
    </message>
    <message>
        <source>The model {0} came with the program.</source>
        <translation>جاء النموذج {0} مع البرنامج.</translation>
    </message>
    <message>
        <source>The model {0} is for the profile {1}.</source>
        <translation>النموذج {0} مخصص للملف التعريفي {1}.</translation>
    </message>
    <message>
        <source>The model {0} is in use for the profile {1}.</source>
        <translation>النموذج {0} مستخدم للملف التعريفي {1}.</translation>
    </message>
    <message>
        <source>The model {0} is not calibrated.</source>
        <translation>النموذج {0} غير معايَر.</translation>
    </message>
    <message>
        <source>The model {0} was made from {1}, which it can be rolled back to.</source>
        <translation>صُنع النموذج {0} من {1}، ويمكن الرجوع عنه إليه.</translation>
    </message>
    <message>
        <source>The model {0} was not made from another one.</source>
        <translation>لم يُصنع النموذج {0} من نموذج آخر.</translation>
    </message>
    <message>
        <source>The model {0}, which {1} was made from, is not here any more, or has changed.</source>
        <translation>النموذج {0}، الذي صُنع منه {1}، لم يعد موجودًا هنا أو تغيّر.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration is damaged.</source>
        <translation>معايرة النموذج تالفة.</translation>
    </message>
    <message>
        <source>The model&apos;s card has no usable entry {0}.</source>
        <translation>ليس في بطاقة النموذج قيمة صالحة للحقل {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid JSON.</source>
        <translation>بطاقة النموذج ليست بصيغة JSON صحيحة.</translation>
    </message>
    <message>
        <source>The name of the file, or the path to it, is too long.</source>
        <translation>اسم الملف أو مساره طويل جدًا.</translation>
    </message>
    <message>
        <source>The name of the set holds signs that cannot be read.</source>
        <translation>في اسم المجموعة رموز لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The name of the set is empty.</source>
        <translation>اسم المجموعة فارغ.</translation>
    </message>
    <message>
        <source>The name of the set is too long.</source>
        <translation>اسم المجموعة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The name {0} of a set is taken.</source>
        <translation>الاسم {0} محجوز، فلا يصلح اسمًا لمجموعة.</translation>
    </message>
    <message>
        <source>The network can see this, so figures on these data may be too good.</source>
        <translation>تستطيع الشبكة رؤية ذلك، لذا قد تكون الأرقام على هذه البيانات أفضل من الواقع.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1} = {2}.</source>
        <translation>لا يمكن بناء الشبكة {0} مع {1} = {2}.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built: {1}.</source>
        <translation>لا يمكن بناء الشبكة {0}: {1}.</translation>
    </message>
    <message>
        <source>The notes are longer than {0} characters.</source>
        <translation>الملاحظات أطول من {0} حرف.</translation>
    </message>
    <message>
        <source>The old file cannot be removed ({0}).</source>
        <translation>تعذرت إزالة الملف القديم ({0}).</translation>
    </message>
    <message>
        <source>The others go on. Try another sample, or another form of this one.</source>
        <translation>تستمر المقارنات الأخرى. جرّب عينة أخرى، أو هذه العينة بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The page has {0} megapixels at {1} dpi; {2} are the limit.</source>
        <translation>حجم الصفحة {0} ميغابكسل عند {1} نقطة في البوصة؛ والحد الأقصى {2}.</translation>
    </message>
    <message>
        <source>The page of the PDF cannot be drawn.</source>
        <translation>تعذر عرض صفحة ملف PDF.</translation>
    </message>
    <message>
        <source>The page of the PDF is empty.</source>
        <translation>صفحة ملف PDF فارغة.</translation>
    </message>
    <message>
        <source>The pen&apos;s width is not a number above zero.</source>
        <translation>عرض القلم ليس عددًا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The picture has {0} megapixels; 100 are the limit.</source>
        <translation>حجم الصورة {0} ميغابكسل؛ والحد الأقصى 100.</translation>
    </message>
    <message>
        <source>The program removes this before it compares.</source>
        <translation>يزيل البرنامج ذلك قبل أن يقارن.</translation>
    </message>
    <message>
        <source>The reference sets are being changed by another program.</source>
        <translation>يغيّر برنامج آخر مجموعات المضاهاة الآن.</translation>
    </message>
    <message>
        <source>The reference sets were kept by a newer version of the program.</source>
        <translation>حُفظت مجموعات المضاهاة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The reference was removed.</source>
        <translation>أُزيلت عينة المضاهاة.</translation>
    </message>
    <message>
        <source>The row names no questioned sample.</source>
        <translation>لا يذكر الصف عينة موضع فحص.</translation>
    </message>
    <message>
        <source>The run {0} cannot be kept ({1}).</source>
        <translation>تعذر الاحتفاظ بعملية التشغيل {0} ‏({1}).</translation>
    </message>
    <message>
        <source>The run {0} is being trained by another window or command.</source>
        <translation>التدريب {0} جارٍ في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({0}).</source>
        <translation>تعذرت الكتابة في مجلد عملية التشغيل ({0}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds a training that began with another model.</source>
        <translation>يحتوي المجلد على تدريب بدأ بنموذج آخر.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds other files.</source>
        <translation>يحتوي مجلد التدريب على ملفات أخرى.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({0}); the defaults hold.</source>
        <translation>تعذرت قراءة الإعدادات ({0})؛ تسري الإعدادات الافتراضية.</translation>
    </message>
    <message>
        <source>The settings cannot be written ({0}).</source>
        <translation>تعذرت كتابة الإعدادات ({0}).</translation>
    </message>
    <message>
        <source>The settings were damaged; the defaults hold. The old file is {0}.</source>
        <translation>كانت الإعدادات تالفة؛ تسري الإعدادات الافتراضية. الملف القديم هو {0}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>ليس في الجدول صفوف.</translation>
    </message>
    <message>
        <source>The table has over {0} rows.</source>
        <translation>في الجدول أكثر من {0} صف.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are not known.</source>
        <translation>أعمدة الجدول غير معروفة.</translation>
    </message>
    <message>
        <source>The time limit of {0} s leaves no time to train: the check alone took {1} s.</source>
        <translation>حد الوقت {0} ث لا يترك وقتًا للتدريب: استغرق الفحص وحده {1} ث.</translation>
    </message>
    <message>
        <source>The time of a stroke runs backwards.</source>
        <translation>الزمن في أحد الخطوط يسير إلى الوراء.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.</source>
        <translation>انتهى برنامج التدريب على نحو غير متوقع (رمز الخروج {0}). ابدأ من جديد؛ يتابَع التدريب من آخر نقطة حفظ.</translation>
    </message>
    <message>
        <source>The training left the range of numbers.</source>
        <translation>خرجت قيم التدريب عن نطاق الأعداد.</translation>
    </message>
    <message>
        <source>The weights hold no pictures.</source>
        <translation>الأوزان لا تحوي صورًا.</translation>
    </message>
    <message>
        <source>There are no comparisons to calibrate on.</source>
        <translation>لا توجد مقارنات للمعايرة عليها.</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>لا توجد فيه صور.</translation>
    </message>
    <message>
        <source>There are no reference sets.</source>
        <translation>لا توجد مجموعات مضاهاة.</translation>
    </message>
    <message>
        <source>There are not two writers with two genuine samples.</source>
        <translation>لا يوجد كاتبان لكل منهما عينتان أصليتان.</translation>
    </message>
    <message>
        <source>There are {0} writers with at least {1} genuine samples.</source>
        <translation>عدد الكُتّاب الذين لا تقل عيناتهم الأصلية عن {1} هو {0}.</translation>
    </message>
    <message>
        <source>There is 1 writer with at least {0} genuine samples.</source>
        <translation>يوجد كاتب واحد لا تقل عيناته الأصلية عن {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>يوجد نموذج باسم {0} بالفعل.</translation>
    </message>
    <message>
        <source>There is a reference set {0} already.</source>
        <translation>توجد مجموعة مضاهاة باسم {0} بالفعل.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>لا يوجد جهاز باسم {0}.</translation>
    </message>
    <message>
        <source>There is no model {0} of yours.</source>
        <translation>لا يوجد بين نماذجك نموذج باسم {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>لا يوجد نموذج باسم {0}.</translation>
    </message>
    <message>
        <source>There is no operating point {0}.</source>
        <translation>لا توجد نقطة تشغيل باسم {0}.</translation>
    </message>
    <message>
        <source>There is no page {0}; the last one is {1}.</source>
        <translation>لا توجد صفحة {0}؛ الأخيرة هي {1}.</translation>
    </message>
    <message>
        <source>There is no reference for this sample.</source>
        <translation>لا توجد عينة مضاهاة لهذه العينة.</translation>
    </message>
    <message>
        <source>There is no reference set {0}.</source>
        <translation>لا توجد مجموعة مضاهاة باسم {0}.</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>لا توجد عينة مضاهاة.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no such model file.</source>
        <translation>لا يوجد ملف نموذج كهذا.</translation>
    </message>
    <message>
        <source>There is not enough memory even for the smallest batch.</source>
        <translation>لا تكفي الذاكرة حتى لأصغر دفعة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>لا تكفي الذاكرة لهذا.</translation>
    </message>
    <message>
        <source>There is only one sign in it.</source>
        <translation>لا يوجد فيه إلا رمز واحد.</translation>
    </message>
    <message>
        <source>There is only one writer in it.</source>
        <translation>لا يوجد فيه إلا كاتب واحد.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets.</source>
        <translation>هذه الأوزان من تدريب آخر بالوصفة نفسها على كل هذه الأبجديات.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets; thresholds and figures are those of the first one.</source>
        <translation>هذه الأوزان من تدريب آخر بالوصفة نفسها على كل هذه الأبجديات؛ أما العتبات والأرقام فمن التدريب الأول.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>This is a pickled checkpoint, which could run code when read; it is never opened.</source>
        <translation>هذه نقطة حفظ بصيغة pickle، وقد تشغّل تعليمات برمجية عند قراءتها؛ لذا لا تُفتح أبدًا.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>هذا أنبوب أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is no file&apos;s name.</source>
        <translation>هذا ليس اسم ملف.</translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation>هذا ليس ملف قضية.</translation>
    </message>
    <message>
        <source>This is not a drawing.</source>
        <translation>هذا ليس رسمًا.</translation>
    </message>
    <message>
        <source>This is not a drawing: it has no list of strokes.</source>
        <translation>هذا ليس رسمًا: ليست فيه قائمة خطوط.</translation>
    </message>
    <message>
        <source>This is not a file of reference sets.</source>
        <translation>هذا ليس ملف مجموعات مضاهاة.</translation>
    </message>
    <message>
        <source>This is not a model file.</source>
        <translation>هذا ليس ملف نموذج.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>هذه ليست صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This is only a pointer to a large file that git did not fetch.</source>
        <translation>هذا مجرد مؤشر إلى ملف كبير لم يجلبه git.</translation>
    </message>
    <message>
        <source>This reference is not in its set any more.</source>
        <translation>لم تعد عينة المضاهاة هذه في مجموعتها.</translation>
    </message>
    <message>
        <source>This reference is not there any more.</source>
        <translation>لم تعد عينة المضاهاة هذه موجودة.</translation>
    </message>
    <message>
        <source>This reference set is not there any more.</source>
        <translation>لم تعد مجموعة المضاهاة هذه موجودة.</translation>
    </message>
    <message>
        <source>This request stopped the engine twice.</source>
        <translation>أوقف هذا الطلب المحرك مرتين.</translation>
    </message>
    <message>
        <source>This sample is not there any more.</source>
        <translation>لم تعد هذه العينة موجودة.</translation>
    </message>
    <message>
        <source>Thresholds: {0} local writers with {1} genuine samples and {2} imitations.</source>
        <translation>العتبات: كُتّاب محليون عددهم {0}، بعينات أصلية عددها {1} وتقليدات عددها {2}.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} signs with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>أقل مما يكفي للتدريب: تلزم رموز عددها {0} لكل منها عينات أصلية عددها {1}، والموجود {2}. يمكن إعادة معايرة العتبات.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} writers with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>أقل مما يكفي للتدريب: يلزم كُتّاب عددهم {0} لكل منهم عينات أصلية عددها {1}، والموجود {2}. يمكن إعادة معايرة العتبات.</translation>
    </message>
    <message>
        <source>Train it again with this version, or choose another model.</source>
        <translation>درِّبه من جديد بهذا الإصدار، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT licence.</source>
        <translation>دُرّب على Omniglot ‏(Lake وSalakhutdinov وTenenbaum 2015)، وهي برخصة MIT.</translation>
    </message>
    <message>
        <source>Trained on crossmedia, which is under the MIT licence, and on invented handwriting.</source>
        <translation>دُرّب على crossmedia، وهي برخصة MIT، وعلى كتابة مصطنعة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>يحمل عمودان الاسم نفسه.</translation>
    </message>
    <message>
        <source>Update the program, or choose another model.</source>
        <translation>حدّث البرنامج، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>حدّث هذا البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Use 1 or 0, same or different.</source>
        <translation>استخدم 1 أو 0، أو same أو different.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, BMP, WebP or PDF.</source>
        <translation>استخدم PNG أو JPEG أو TIFF أو BMP أو WebP أو PDF.</translation>
    </message>
    <message>
        <source>Use a part.</source>
        <translation>استخدم جزءًا منه.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>استخدم صورة أصغر.</translation>
    </message>
    <message>
        <source>Use genuine or forged.</source>
        <translation>استخدم genuine أو forged.</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots, dashes and underscores.</source>
        <translation>استخدم حتى 60 من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>Use up to {0} letters.</source>
        <translation>استخدم حتى {0} من الأحرف.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it there.</source>
        <translation>انتظر حتى ينتهي أو أوقفه هناك.</translation>
    </message>
    <message>
        <source>Wait for its end, stop it there, or choose another name.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه هناك، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>What was kept of this reference is damaged.</source>
        <translation>ما حُفظ من عينة المضاهاة هذه تالف.</translation>
    </message>
    <message>
        <source>Whoever uses the weights for anything else has to settle that with the owners of those sets.</source>
        <translation>من يستخدم الأوزان لغير ذلك فعليه الاتفاق مع أصحاب تلك المجموعات.</translation>
    </message>
    <message>
        <source>With {0} signs a training can be checked on signs that it did not learn from.</source>
        <translation>برموز عددها {0} يمكن فحص التدريب على رموز لم يتعلم منها.</translation>
    </message>
    <message>
        <source>With {0} signs a training is an experiment: each sign is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>برموز عددها {0} يكون التدريب تجربة: يُفحص كل رمز بدوره، ولن تسمح المصادفة تقريبًا باعتماد النتيجة. إعادة المعايرة أسلم وتستغرق ثواني.</translation>
    </message>
    <message>
        <source>With {0} writers a training can be checked on writers that it did not learn from.</source>
        <translation>بكُتّاب عددهم {0} يمكن فحص التدريب على كُتّاب لم يتعلم منهم.</translation>
    </message>
    <message>
        <source>With {0} writers a training is an experiment: each writer is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>بكُتّاب عددهم {0} يكون التدريب تجربة: يُفحص كل كاتب بدوره، ولن تسمح المصادفة تقريبًا باعتماد النتيجة. إعادة المعايرة أسلم وتستغرق ثواني.</translation>
    </message>
    <message>
        <source>Without imitations nothing can be learnt, or measured, about skilled imitation: only how your writers vary, and how they differ from each other.</source>
        <translation>بلا تقليدات لا يمكن تعلّم شيء عن التقليد المتقن أو قياسه: بل كيف يتنوع كُتّابك وكيف يختلفون فيما بينهم فقط.</translation>
    </message>
    <message>
        <source>Your imitations are more, or less, densely inked than the genuine ones.</source>
        <translation>تقليداتك أكثر، أو أقل، كثافةً في الحبر من العينات الأصلية.</translation>
    </message>
    <message>
        <source>Your imitations have another shape, wider or taller, than the genuine ones.</source>
        <translation>لتقليداتك شكل آخر، أعرض أو أطول، من العينات الأصلية.</translation>
    </message>
    <message>
        <source>Your imitations were cut out or scanned at another size than the genuine ones.</source>
        <translation>قُصّت تقليداتك أو مُسحت ضوئيًا بحجم غير العينات الأصلية.</translation>
    </message>
    <message>
        <source>Your imitations were scanned on other paper, or with other settings, than the genuine ones.</source>
        <translation>مُسحت تقليداتك ضوئيًا على ورق آخر، أو بإعدادات أخرى، غير العينات الأصلية.</translation>
    </message>
    <message>
        <source>Your imitations were written with another pen or ink than the genuine ones.</source>
        <translation>كُتبت تقليداتك بقلم أو حبر غير العينات الأصلية.</translation>
    </message>
    <message>
        <source>a new network after Koch et al. 2015</source>
        <translation>شبكة جديدة وفق Koch وآخرين 2015</translation>
    </message>
    <message>
        <source>against other people&apos;s own samples, no imitations</source>
        <translation>مقابل عينات أشخاص آخرين الأصلية، دون تقليدات</translation>
    </message>
    <message>
        <source>an NVIDIA driver is present, but the installed PyTorch is its CPU build</source>
        <translation>برنامج تشغيل NVIDIA موجود، لكن نسخة PyTorch المثبتة مخصصة للمعالج (CPU) وحده</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>الأساس {0}</translation>
    </message>
    <message>
        <source>crossmedia: training writers; 400 invented writers with imitations.</source>
        <translation>‏crossmedia: كُتّاب التدريب؛ 400 كاتب مصطنع مع تقليدات.</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>لم يُعثر على جهاز CUDA</translation>
    </message>
    <message>
        <source>no local imitations</source>
        <translation>لا توجد تقليدات محلية</translation>
    </message>
    <message>
        <source>recalibrated on {0} local genuine comparisons and {1}, {2} local writers</source>
        <translation>أُعيدت المعايرة على مقارنات أصلية محلية عددها {0} و{1}، كُتّاب محليون عددهم {2}</translation>
    </message>
    <message>
        <source>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words: training writers.</source>
        <translation>‏susig، svc2004، dutch، nisdcc_scans، crossmedia، and_words، مع 500 كلمة من unipen_words: كُتّاب التدريب.</translation>
    </message>
    <message>
        <source>the CPU was asked for</source>
        <translation>طُلب المعالج (CPU)</translation>
    </message>
    <message>
        <source>the model&apos;s own known scores count as {0} writers more</source>
        <translation>تُحسب قيم النموذج المعروفة ككُتّاب إضافيين عددهم {0}</translation>
    </message>
    <message>
        <source>there are {0} CUDA devices, numbered from 0</source>
        <translation>عدد أجهزة CUDA هو {0}، وترقيمها يبدأ من 0</translation>
    </message>
    <message>
        <source>tuned from {0}</source>
        <translation>مضبوط من {0}</translation>
    </message>
    <message>
        <source>validation alphabets</source>
        <translation>أبجديات التحقق</translation>
    </message>
    <message>
        <source>{0} and {1} have the name of one and the same sample.</source>
        <translation>يحمل {0} و{1} اسم العينة نفسها.</translation>
    </message>
    <message>
        <source>{0} and {1} have the same name, as if they were one writer.</source>
        <translation>للمجلدين {0} و{1} الاسم نفسه، كأنهما كاتب واحد.</translation>
    </message>
    <message>
        <source>{0} are needed to train; recalibration works with 2.</source>
        <translation>يتطلب التدريب {0} منهم؛ أما إعادة المعايرة فيكفيها 2.</translation>
    </message>
    <message>
        <source>{0} as drawings</source>
        <translation>‏{0} كرسوم</translation>
    </message>
    <message>
        <source>{0} as drawings without pressure</source>
        <translation>‏{0} كرسوم بلا ضغط</translation>
    </message>
    <message>
        <source>{0} as pictures</source>
        <translation>‏{0} كصور</translation>
    </message>
    <message>
        <source>{0} cannot name a model.</source>
        <translation>لا يصلح {0} اسمًا لنموذج.</translation>
    </message>
    <message>
        <source>{0} genuine comparisons and {1} of the other kind, {2} writers of {3}</source>
        <translation>مقارنات أصلية عددها {0} و{1} من النوع الآخر، كُتّاب عددهم {2} من {3}</translation>
    </message>
    <message>
        <source>{0} held-out signs</source>
        <translation>رموز محتجزة عددها {0}</translation>
    </message>
    <message>
        <source>{0} held-out writers</source>
        <translation>كُتّاب محتجزين عددهم {0}</translation>
    </message>
    <message>
        <source>{0} held-out writers (strangers: there are no imitations)</source>
        <translation>كُتّاب محتجزين عددهم {0} (غرباء: لا توجد تقليدات)</translation>
    </message>
    <message>
        <source>{0} imitations</source>
        <translation>تقليدات عددها {0}</translation>
    </message>
    <message>
        <source>{0} is not one of the models at hand.</source>
        <translation>ليس {0} من النماذج المتاحة.</translation>
    </message>
    <message>
        <source>{0} is the same picture as {1}, which is another writer&apos;s.</source>
        <translation>الصورتان {0} و{1} متطابقتان، والثانية لكاتب آخر.</translation>
    </message>
    <message>
        <source>{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.</source>
        <translation>كُتّاب محليون عددهم {0}، بعينات أصلية عددها {1} وتقليدات عددها {2}، دُرّب عليها {3}.</translation>
    </message>
    <message>
        <source>{0} passed a test run</source>
        <translation>نجح التشغيل التجريبي على {0}</translation>
    </message>
    <message>
        <source>{0} signs have fewer than {1} genuine samples.</source>
        <translation>عدد الرموز التي لديها أقل من {1} من العينات الأصلية: {0}.</translation>
    </message>
    <message>
        <source>{0} to {1} equal error rate</source>
        <translation>معدل الخطأ المتساوي من {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} writers have fewer than {1} genuine samples.</source>
        <translation>عدد الكُتّاب الذين لديهم أقل من {1} من العينات الأصلية: {0}.</translation>
    </message>
    <message>
        <source>{0}, recalibrated</source>
        <translation>‏{0}، أُعيدت معايرته</translation>
    </message>
    <message>
        <source>{0}, tuned</source>
        <translation>‏{0}، مضبوط</translation>
    </message>
    <message>
        <source>{0}, validation writers, 1 reference</source>
        <translation>‏{0}، كُتّاب التحقق، عينة مضاهاة واحدة</translation>
    </message>
    <message>
        <source>{0}, validation writers, {1} references</source>
        <translation>‏{0}، كُتّاب التحقق، عينات مضاهاة عددها {1}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation>جارٍ المحاذاة…</translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation>المحاذاة…</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>تناوب</translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation>تناوب: {0} و{1}. {2}</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation>خريطة الاختلاف</translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation>خريطة الاختلاف. العينة موضع الفحص: {0}. عينة المضاهاة {1}: {2}. بالبرتقالي: أجزاء تخفض نسبة الأرجحية، بحسب الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation>خطوط بين الأجزاء التي قرنتها الشبكة</translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation>الأجزاء المقترنة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>فتح الدليل أو طيّه</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation>تراكب {0} و{1}. {2}</translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation>تراكب. العينة موضع الفحص بالبرتقالي: {0}. عينة المضاهاة {1} بالأزرق: {2}. كلتاهما: داكن.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG ‎(*.png)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Pressure, agreement {0}</source>
        <translation>الضغط، التوافق {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>موضع الفحص</translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation>العينة موضع الفحص: {0}. عينة المضاهاة {1}: {2}.</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation>عينة المضاهاة: تدوير {0}°، مقياس × {1}، إزاحة {2} بكسل</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation>عينة المضاهاة: تدوير {0}°، مقياس × {1}، إزاحة {2} بكسل، يدويًا</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>عينة المضاهاة {0}</translation>
    </message>
    <message>
        <source>Reference {0} is left out of the comparison.</source>
        <translation>عينة المضاهاة {0} مستبعدة من المقارنة.</translation>
    </message>
    <message>
        <source>Reference {0}, not used</source>
        <translation>عينة المضاهاة {0}، غير مستخدمة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation>حفظ الدليل كصورة</translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation>حفظ أو نسخ كصورة</translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation>إظهار الكل	0</translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation>إظهار العينة موضع الفحص</translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation>إظهار عينة المضاهاة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>السرعة على مسار القلم. العينة موضع الفحص بالبرتقالي: {0}. عينة المضاهاة {1} بالأزرق، موضوعة فوقها: {2}.</translation>
    </message>
    <message>
        <source>Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>السرعة والضغط على مسار القلم. العينة موضع الفحص بالبرتقالي: {0}. عينة المضاهاة {1} بالأزرق، موضوعة فوقها: {2}.</translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation>سرعة التناوب</translation>
    </message>
    <message>
        <source>Speed, agreement {0}</source>
        <translation>السرعة، التوافق {0}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation>شدة خريطة الاختلاف</translation>
    </message>
    <message>
        <source>The evidence is not there yet for the samples as they are now. Open Evidence, and try again when it shows them.</source>
        <translation>لا تتوفر الأدلة البصرية للعينات بحالتها الحالية بعد. افتح الأدلة وأعد المحاولة حين تظهر.</translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation>نُسخ الدليل كصورة.</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>لا توجد صورة لحفظها هنا.</translation>
    </message>
    <message>
        <source>There is no picture to zoom here.</source>
        <translation>لا توجد صورة لتكبيرها هنا.</translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation>لا يوجد ما يُحاذى بعد.</translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation>يقارن هذا النموذج الصور كاملة، ولا يقرن أجزاءها.</translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation>طريقة عرض الدليل</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation>تكبير كلتيهما معًا</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>تكبير	+</translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation>تصغير	−</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>متشابه</translation>
    </message>
    <message>
        <source>appears as soon as both samples are read.</source>
        <translation>يظهر حالما تُقرأ العينتان.</translation>
    </message>
    <message>
        <source>appears once both samples can be used.</source>
        <translation>يظهر حالما تكون العينتان صالحتين للاستخدام.</translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation>يظهر عندما يكون في كل جانب عينة.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>is compared of signatures only.</source>
        <translation>تُقارن في التواقيع فقط.</translation>
    </message>
    <message>
        <source>is known of whole drawings whose times were kept. Scans and photos do not tell it.</source>
        <translation>تُعرف فقط في الرسوم الكاملة التي حُفظت أزمنتها. المسح الضوئي والصور لا تُظهرها.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>العينة موضع الفحص</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>عينة المضاهاة {0}</translation>
    </message>
    <message>
        <source>reference {0}, not used</source>
        <translation>عينة المضاهاة {0}، غير مستخدمة</translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map, movement</source>
        <translation>جنبًا إلى جنب، تراكب، تناوب، خريطة الاختلاف، الحركة</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation>{0} هرتز</translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation>‏{0}، بعد التنظيف والقص</translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation>{0}، خريطة الاختلاف</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation>{0}، خريطة الاختلاف، أكبر اختلاف في الثلث الأيسر</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation>{0}، خريطة الاختلاف، أكبر اختلاف في الثلث الأوسط</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation>{0}، خريطة الاختلاف، أكبر اختلاف في الثلث الأيمن</translation>
    </message>
    <message>
        <source>{0}: no difference that counts</source>
        <translation>‏{0}: لا فرق يُذكر</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation>1 / (1 + 10^−llr): قيمة llr على مقياس من 0 إلى 1، عند تساوي الاحتمالات المسبقة.</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>إضافة عينة مضاهاة</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>إضافة عينات مضاهاة</translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation>إضافة العينة موضع الفحص</translation>
    </message>
    <message>
        <source>All are drawings: how the pen moved counts too.</source>
        <translation>كلها رسوم: تُحتسب أيضًا كيفية حركة القلم.</translation>
    </message>
    <message>
        <source>Band: among references. Ticks: this sample.</source>
        <translation>الشريط: عينات المضاهاة فيما بينها. العلامات: هذه العينة.</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>مقارنة مثال</translation>
    </message>
    <message>
        <source>Compared by shape alone: not every picture shows where its line is dark or wide.</source>
        <translation>قورنت بالشكل وحده: لا تُظهر كل صورة أين يكون الخط داكنًا أو عريضًا.</translation>
    </message>
    <message>
        <source>Compared by shape and width: not every picture shows where its line is dark.</source>
        <translation>قورنت بالشكل والعرض: لا تُظهر كل صورة أين يكون الخط داكنًا.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>دليل لا قرار. &lt;b&gt;القرار لإنسان.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>دليل لا قرار. تفترض الدرجة تساوي الاحتمالات المسبقة. &lt;b&gt;القرار لإنسان.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation>المظلل بخطوط: خارج ما تدعمه هذه البيانات.</translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation>مدى قوة الدليل في كل اتجاه، وكم مرة يضلل ذلك.</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>المنطقة غير الحاسمة</translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation>يميل إلى رمزين مختلفين</translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation>يميل إلى كاتبين مختلفين</translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation>يميل إلى الرمز نفسه</translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation>يميل إلى الكاتب نفسه</translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation>يميل ميلًا ضعيفًا إلى رمزين مختلفين</translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation>يميل ميلًا ضعيفًا إلى كاتبين مختلفين</translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation>يميل ميلًا ضعيفًا إلى الرمز نفسه</translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation>يميل ميلًا ضعيفًا إلى الكاتب نفسه</translation>
    </message>
    <message>
        <source>More about these numbers</source>
        <translation>المزيد عن هذه الأرقام</translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation>أول مرة هنا؟ تواقيع اصطناعية بنقرة واحدة.</translation>
    </message>
    <message>
        <source>New here? Synthetic signs, one click.</source>
        <translation>أول مرة هنا؟ رموز اصطناعية بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا يوجد ما يُقارن بعد</translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation>يكفي رمز معروف واحد للبدء، وثلاثة أو أكثر تفيد أكثر بكثير.</translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation>عينة مضاهاة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation>يكفي للبدء توقيع واحد معروف أنه لهذا الشخص، وثلاثة أو أكثر تفيد أكثر بكثير.</translation>
    </message>
    <message>
        <source>Pressure is not known of all, so none counts. Measured with pens, not with mice.</source>
        <translation>الضغط غير معروف للجميع، فلا يُحتسب. قيس بالأقلام لا بالفأرة.</translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation>العينة موضع الفحص</translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation>قراءة نتيجة الفحص</translation>
    </message>
    <message>
        <source>Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local writers; the others the model had before. None of these writers was trained on.</source>
        <translation>أُعيدت المعايرة: {0} من أصل {1} من القيم العليا و{2} من أصل {3} من السفلى من كُتّاب محليين عددهم {4}؛ وبقية القيم كانت لدى النموذج من قبل. ولم يُدرَّب النموذج على أي من هؤلاء الكُتّاب.</translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation>عينات المضاهاة فيما بينها</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>امسح ضوئيًا من جديد</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation>تواقيع معروف أنها لهذا الشخص. ثلاثة أو أكثر تفيد أكثر بكثير من واحد.</translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation>يدعم رمزين مختلفين</translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation>يدعم كاتبين مختلفين</translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation>يدعم الرمز نفسه</translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation>يدعم الكاتب نفسه</translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation>تبدأ المقارنة تلقائيًا.</translation>
    </message>
    <message>
        <source>The evidence is about equally probable if {0} and if {1}.</source>
        <translation>الدليل محتمل بالقدر نفسه تقريبًا إذا {0} وإذا {1}.</translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if {1} than if {2}.</source>
        <translation>الدليل أكثر احتمالًا {0} إذا {1} مما لو {2}.</translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation>تظهر نتيجة الفحص هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation>تستمر المقارنات الأخرى. جرّب عينة أخرى.</translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation>الرمز نفسه، معروفًا. ثلاثة أو أكثر تفيد أكثر بكثير من واحد.</translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation>الرمز الذي تسأل عنه.</translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation>التوقيع الذي تسأل عنه.</translation>
    </message>
    <message>
        <source>These data support nothing beyond {0} and {1}.</source>
        <translation>لا تدعم هذه البيانات شيئًا يتجاوز {0} و{1}.</translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation>أوقفت هذه المقارنة المحرك</translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation>تعذرت هذه المقارنة</translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation>بيانات قليلة جدًا لهذه النقطة، وقيمتها مستقرأة.</translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation>الاستنتاج: {0}</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>في انتظار المحرك</translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>بمعامل &lt;b&gt;{0} تقريبًا&lt;/b&gt;</translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation>مقابل عينة واحدة</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>مقابل {0}</translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation>مقابل عينات عددها {0}</translation>
    </message>
    <message>
        <source>all of them are the same sign</source>
        <translation>كانت كلها الرمز نفسه</translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>بمعامل &lt;b&gt;{0} على الأقل&lt;/b&gt;</translation>
    </message>
    <message>
        <source>both are the same sign</source>
        <translation>كان كلاهما الرمز نفسه</translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation>دعم قوي للغاية</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>‏llr {0}</translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation>log₁₀ LR</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>‏log₁₀ نسبة الأرجحية</translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation>دعم معتدل</translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation>دعم قوي نسبيًا</translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation>لا دعم لأي اتجاه</translation>
    </message>
    <message>
        <source>one is another sign</source>
        <translation>كان أحدها رمزًا آخر</translation>
    </message>
    <message>
        <source>somebody else imitated it</source>
        <translation>قلّد الكتابةَ شخص آخر</translation>
    </message>
    <message>
        <source>somebody else wrote it</source>
        <translation>كتبها شخص آخر</translation>
    </message>
    <message>
        <source>strong support</source>
        <translation>دعم قوي</translation>
    </message>
    <message>
        <source>the same person wrote all of them</source>
        <translation>كتبها الشخص نفسه كلها</translation>
    </message>
    <message>
        <source>the same person wrote both</source>
        <translation>كتب الشخص نفسه كلتيهما</translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation>دعم قوي جدًا</translation>
    </message>
    <message>
        <source>weak support</source>
        <translation>دعم ضعيف</translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation>{0} من مقارنات الرمز نفسه سجّلت هذه القيمة أو أقل</translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation>{0} من المقارنات برمز آخر سجّلت هذه القيمة أو أكثر</translation>
    </message>
    <message>
        <source>{0} comparisons with other people&apos;s own samples scored this high or higher</source>
        <translation>{0} من المقارنات بعينات أشخاص آخرين سجّلت هذه القيمة أو أكثر</translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation>{0} من المقارنات الأصلية سجّلت هذه القيمة أو أقل</translation>
    </message>
    <message>
        <source>{0} more probable if {1} than if {2}.</source>
        <translation>الدليل أكثر احتمالًا {0} إذا {1} مما لو {2}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من أصل {1}</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} أو أقل</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} أو أكثر</translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation>{0} من التقليدات المتقنة سجّلت هذه القيمة أو أكثر</translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation>عدد الكُتّاب: {0}، ولم يُدرَّب النموذج على أي منهم.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}؛ {1}.</translation>
    </message>
</context>
<context>
    <name>FullPad</name>
    <message>
        <source>Back to both sides (Esc)</source>
        <translation>العودة إلى الجانبين (Esc)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>لوحة الرسم، {0}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>القلم</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>1 sign, {1} samples</source>
        <translation>رمز واحد، عدد العينات: {1}</translation>
    </message>
    <message>
        <source>1 writer, {1} samples</source>
        <translation>كاتب واحد، عدد العينات: {1}</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>فاصل 95 % من {0} إلى {1} %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>لوحة مصغرات…</translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation>جارٍ سحب الأزواج.</translation>
    </message>
    <message>
        <source>Drop a folder with a folder for each person (imitations in a folder “forged” inside). Random pairs then show how often the model is right.</source>
        <translation>أفلت مجلدًا فيه مجلد لكل شخص (والتقليدات في مجلد «forged» داخله). عندئذ تُظهر أزواج عشوائية كم مرة يصيب النموذج.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a pair in Compare.</source>
        <translation>يفتح مفتاح الإدخال أو النقر المزدوج الزوج في صفحة المقارنة.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>معدل الخطأ المتساوي</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation>تقليد</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation>أزواج عشوائية جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No mistakes among the compared pairs.</source>
        <translation>لا أخطاء بين الأزواج التي قورنت.</translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation>لا يوجد زوج من هذا النوع.</translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation>لا يمكن سحب أزواج.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا استنتاج</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation>فتح مجلد عينات موسومة</translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation>فتح مجلد عينات…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG ‎(*.png)</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>الزوج {0}</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>الأزواج المعروضة</translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation>الأزواج المراد عرضها</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation>الكاتب نفسه</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>حفظ لوحة المصغرات</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>إظهار كل الأزواج</translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation>تقليد متقن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation>جرّب النموذج على كتابة معروفة.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation>llr {0}   الدرجة {1}</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>لا أزواج</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لا يُحسب</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>من أصل {0}</translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation>من أصل {0} (أزواج)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation>صحيح، غير محسوم، خطأ</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>البذرة {0}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation>عندما تُقارن كلها</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} called same, {1} called different</source>
        <translation>صُنّف «واحد»: {0}، «مختلف»: {1}</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>جارٍ حفظ {0}…</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>الأزواج: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation>صحيح: {0}، غير محسوم: {1}، خطأ: {2}</translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation>عدد الرموز: {0}، عدد العينات: {1}</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} إلى {1} من {2}</translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation>عدد الكُتّاب: {0}، عدد العينات: {1}</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A person chose to compare as it is what looks like a whole page, like print or like a copy; the warnings say which sample it is.</source>
        <translation>اختار شخص أن يقارن كما هو ما يبدو صفحة كاملة أو طباعة أو نسخة؛ وتقول التحذيرات أي عينة هي.</translation>
    </message>
    <message>
        <source>Compare it as it is</source>
        <translation>المقارنة كما هي</translation>
    </message>
    <message>
        <source>Cut out the signature…</source>
        <translation>اقتصاص التوقيع…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Leave out the copies</source>
        <translation>استبعاد النُّسخ</translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>استبعاد النسخة</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>استبعاد ما تتعذر قراءته</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>لا استنتاج بعد</translation>
    </message>
    <message>
        <source>These numbers are about the whole picture, not about the signature alone.</source>
        <translation>هذه الأرقام تخص الصورة كلها، لا التوقيع وحده.</translation>
    </message>
    <message>
        <source>This says nothing about the sign: no verdict is given.</source>
        <translation>هذا لا يدل على الرمز، لذا لا يُعطى استنتاج.</translation>
    </message>
    <message>
        <source>This says nothing about who wrote it: no verdict is given.</source>
        <translation>هذا لا يدل على من كتب، لذا لا يُعطى استنتاج.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>بلا استنتاج</translation>
    </message>
    <message>
        <source>{0} looks like print. Cut out the signature first.</source>
        <translation>{0} تبدو مطبوعة. اقتصّ التوقيع أولًا.</translation>
    </message>
    <message>
        <source>{0} seems to hold more than one piece of writing. Cut out the signature first.</source>
        <translation>{0} يبدو أن فيها أكثر من كتابة واحدة. اقتصّ التوقيع أولًا.</translation>
    </message>
    <message>
        <source>{0}, as it was cut out, still holds other writing or print. Cut it out closer.</source>
        <translation>{0}، كما قُصّت، ما زالت تحوي كتابة أخرى أو طباعة. قُصّها أقرب.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation>ابتداءً من التشغيل التالي تكون اللغة: {0}.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>What went wrong inside the program. No sample, name or folder of yours is in it.</source>
        <translation>الأخطاء التي حدثت داخل البرنامج. لا تظهر فيه أي عينة أو اسم أو مجلد يخصك.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation>مقارنات معروفة الإجابة لكُتّاب لم تُدرَّب الشبكة عليهم: الأصلية إلى الأعلى والتقليدات المتقنة إلى الأسفل، على المحور نفسه.</translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation>كم مرة يزيد احتمال الدليل إذا كتب الشخص نفسه كلتيهما عما لو قلّد الكتابةَ شخص آخر، محسوبًا بقوى العشرة: +1 تعني 10 مرات، و+2 تعني 100 مرة، و−1 تعني 10 مرات في الاتجاه المعاكس، و0 لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before it was cut off, so pairs that read alike may differ in it.</source>
        <translation>لا تدعم المقارنات المعروفة النسبة إلا حتى حدّ. وبعده يُعرض الحدّ مع «أو أكثر» أو «أو أقل»، وفي الجداول مع ≥ أو ≤. والاستنتاج تقرره النسبة قبل قطعها، لذا قد يختلف الاستنتاج بين زوجين يُقرآن متماثلين.</translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation>الدرجات المعروفة</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation>يزن البرنامج دليل الكتابة اليدوية وحده. أما كل ما سوى ذلك في القضية، والقرار نفسه، فلإنسان.</translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation>الرقم نفسه على مقياس من 0 إلى 1. ولا يكون احتمالًا إلا إذا تساوى التفسيران في الاحتمال قبل أن ينظر أحد؛ وليس لهذا البرنامج أن يقول إن كانا كذلك.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>معنى الأرقام</translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation>مواضع العتبات. عند «قياسي» يبلغ العتبة العليا 1 % على الأكثر من التقليدات المعروفة، ويهبط إلى الدنيا 1 % على الأكثر من المقارنات الأصلية المعروفة.</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>‏log₁₀ نسبة الأرجحية</translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation>«يدعم الكاتب نفسه» من العتبة العليا فما فوق، و«يدعم كاتبين مختلفين» من الدنيا فما دون، و«غير حاسم» بينهما.</translation>
    </message>
    <message>
        <source>“or more”, “or less”</source>
        <translation>«أو أكثر»، «أو أقل»</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation>الرسائل حتى الآن</translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation>لم تظهر أي رسالة بعد.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>اختر نموذجًا آخر في صفحة النماذج.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>افتحه مجددًا من مكانه الحالي.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>لم يعد الملف في مكانه.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>الملف لم يعد هنا</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation>* بيانات قليلة جدًا لهذا المعدل، وقيمته مستقرأة.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فاصل 95 %</translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation>تجربة: {0}</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>هناك تغيير آخر قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation>يقارن التواقيع: ما مدى دعمها لأن الشخص نفسه كتبها، لا أن شخصًا قلّد الكتابة؟</translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation>يقارن رموزًا مكتوبة مفردة: هل تُظهر الرمز نفسه أيًا كان كاتبها؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>حذف النموذج</translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation>هل تريد حذف النموذج {0}؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation>«مختلف» حتى</translation>
    </message>
    <message>
        <source>Do not export it</source>
        <translation>عدم التصدير</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استخدامه</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>معلومات الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For research only ({0})</source>
        <translation>للبحث فقط ({0})</translation>
    </message>
    <message>
        <source>For your own use ({0})</source>
        <translation>لاستخدامك الخاص ({0})</translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation>إصدار معالجة الصور</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>جاء مع البرنامج.</translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation>إنه تجربة: {0}</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>اسمه الآن {0}.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>إنه مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation>إنه مستخدم. استخدم نموذجًا آخر أولًا.</translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation>إنه غير مستخدم.</translation>
    </message>
    <message>
        <source>It is not put to use, but can be trained further, or named on the command line.</source>
        <translation>لا يُستخدم، لكن يمكن تدريبه أكثر أو تسميته في سطر الأوامر.</translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation>لم يُصنع من نموذج آخر.</translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>أوزانه أو عتباته مشتقة من كتابة أشخاص حقيقيين. لا تسلّمه لغيرك إلا حيث يسمحون هم أو القانون.</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>إبقاء النموذج</translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation>الترخيص والشروط</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>السلالة</translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation>صُنع من {0}.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>المعدلات المقيسة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>النماذج ‎(*.safetensors)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>لم يُحدد أي نموذج.</translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation>لا معدلات في هذه البطاقة. تذكر نقاط التشغيل أدناه ما تستند إليه.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>غير مذكور.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better than those of {0}.</source>
        <translation>مع عيناتك لم تكن عتباته أفضل من عتبات {0}.</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better.</source>
        <translation>مع عيناتك لم تكن عتباته أفضل.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation>عينة مضاهاة واحدة: القياس على {0}.</translation>
    </message>
    <message>
        <source>One reference: {0}.</source>
        <translation>عينة مضاهاة واحدة: {0}.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>نقاط التشغيل</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation>جارٍ قراءة النماذج.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same from</source>
        <translation>«واحد» من</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>SigComp2011 Dutch</source>
        <translation>‏SigComp2011 الهولندية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation>وذاك صُنع من {0}.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>تعذرت قراءة البطاقة.</translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation>النموذج الذي صُنع منه: معدل الخطأ المتساوي {0}.</translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation>تعذر عرض النماذج.</translation>
    </message>
    <message>
        <source>The name needs a letter from a to z or a digit.</source>
        <translation>يجب أن يحتوي الاسم على حرف من a إلى z أو على رقم.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>تعذر استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation>عتبات أُعيدت معايرتها من {0}.</translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation>دُرّب من البداية، ولم يُصنع من نموذج آخر.</translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation>تدريب إضافي انطلاقًا من {0}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامه رغم ذلك</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>استخدام النموذج</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>ما دُرّب عليه</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>الكُتّاب</translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation>الخطأ في كل اتجاه</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>يتعذر استخدامه</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation>معدل الخطأ المتساوي</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>experiment for {0}</source>
        <translation>تجربة لـ: {0}</translation>
    </message>
    <message>
        <source>held-out signs</source>
        <translation>رموز محتجزة</translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation>كُتّاب محتجزون</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation>مستخدم لـ: {0}</translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation>صُنع من {0}</translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation>الإصابة بين رموز عددها {0}</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>تواقيع</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>كلمة «and»</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} م.ب</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>‏{0} مستخدم من جديد.</translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation>‏{0} مستخدم الآن.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ك.ب</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} أو أكثر</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} إلى {1} %</translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation>فُحص {0} واستُورد. لم يُستخدم بعد.</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>حُذف {0}.</translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation>صُدّر {0}.</translation>
    </message>
    <message>
        <source>{0} was exported. Pass it on only where its writers or the law allow it.</source>
        <translation>صُدّر {0}. لا تسلّمه لغيرك إلا حيث يسمح كُتّابه أو القانون.</translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation>صُنع منه {0} ويمكن الرجوع عنه إليه.</translation>
    </message>
    <message>
        <source>{0}, by shape alone</source>
        <translation>{0}، بالشكل وحده</translation>
    </message>
    <message>
        <source>{0}, by shape and width</source>
        <translation>{0}، بالشكل والعرض</translation>
    </message>
    <message>
        <source>{0}, drawn</source>
        <translation>{0}، مرسومة</translation>
    </message>
    <message>
        <source>{0}, drawn without pressure</source>
        <translation>{0}، مرسومة بلا ضغط</translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation>‏{0}، الذي صُنع منه، غير موجود هنا.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation>منظر واحد بحجم 105 × 105</translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation>يظهر مع أول خط أو صورة</translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation>إظهار ما تراه الشبكة مكبرًا</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>What the network sees, {0}: 1 view of 105 by 105</source>
        <translation>ما تراه الشبكة، {0}: منظر واحد، 105 في 105</translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation>ما تراه الشبكة، {0}: لا شيء بعد</translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation>ما تراه الشبكة، {0}: عدد المناظر {1}، 105 في 105</translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation>الكل، ثم المربعات: {0}</translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation>يظهر مع</translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation>أول خط</translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation>المناظر: {0}، 105 × 105</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation>سالب {0}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>أكثر من {0}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>موجب {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>أقل من {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} م.ث</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation>{0} × {1} بكسل</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}؛ {1}</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>A drawing with its strokes</source>
        <translation>رسم بخطوطه</translation>
    </message>
    <message>
        <source>A saved case: everything that was on the table.</source>
        <translation>قضية محفوظة: كل ما كان على الطاولة.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>المختار:</translation>
    </message>
    <message>
        <source>Drawings with time and pressure ({0})</source>
        <translation>رسوم مع الزمن والضغط ‎({0})</translation>
    </message>
    <message>
        <source>Files shown:</source>
        <translation>الملفات المعروضة:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Mark a file to see it here.</source>
        <translation>حدِّد ملفًا لتراه هنا.</translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation>فتح العينة موضع الفحص</translation>
    </message>
    <message>
        <source>Open references</source>
        <translation>فتح عينات المضاهاة</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>فتح العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>صور ورسوم ‎({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>{0}, page 1 of {1}</source>
        <translation>‏{0}، الصفحة 1 من {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose a page of this file</source>
        <translation>اختيار صفحة من هذا الملف</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation>نُظفت تلقائيًا</translation>
    </message>
    <message>
        <source>Cleaned by hand</source>
        <translation>نُظِّفت يدويًا</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>ارسم هنا</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>لوحة الرسم، {0}</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation>ارسم بالفأرة أو الإصبع أو القلم، أو افتح صورة أو ألصقها.</translation>
    </message>
    <message>
        <source>Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF.</source>
        <translation>أفلت صورًا، أو صفحة لاقتصاصها. PNG وJPEG وTIFF وPDF.</translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation>المزيد، {0}</translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation>تكفي واحدة للبدء، وثلاث أو أكثر تفيد أكثر بكثير.</translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation>عينة مضاهاة واحدة لا تقول الكثير عن تنوع كتابة الشخص. ثلاث أو أكثر أفضل.</translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation>عينة مضاهاة واحدة لا تقول الكثير عن تنوع الرمز. استخدم ثلاثًا أو أكثر.</translation>
    </message>
    <message>
        <source>Only {0} was taken. Open the others as references.</source>
        <translation>أُخذ {0} فقط. افتح الملفات الأخرى كعينات مرجعية.</translation>
    </message>
    <message>
        <source>Open Cleaning</source>
        <translation>فتح التنظيف</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Pages, {0}</source>
        <translation>الصفحات، {0}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pen and baseline, {0}</source>
        <translation>القلم وخط الأساس، {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>موضع الفحص</translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation>عينة المضاهاة {0} من {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>المجموعة: {0}</translation>
    </message>
    <message>
        <source>as soon as it is read</source>
        <translation>حالما تُقرأ</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>‏llr {0}</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>لا شيء في هذا الملف</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>لا يمكن استخدام {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation>غير مستخدم: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, cropped to {1}</source>
        <translation>‏{0}، مقتصة إلى {1}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>‏{0}، الصفحة {1} من {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}، {1} في {2} بكسل</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>لا توجد في الحافظة صورة ولا ملف.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that this page can open.</source>
        <translation>لا يوجد في الحافظة ما يمكن لهذه الصفحة فتحه.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>إضافة عينة مضاهاة</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation>إضافة عينة مضاهاة: رسم أو فتح أو إفلات أو لصق</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>عينة المضاهاة {0}، {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation>{0}
مسافة: استخدام أو استبعاد. حذف: إزالة. اسحب لتغيير الترتيب.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation>ال&amp;قضية</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>ال&amp;فاحص</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>&amp;ملاحظاتك بكلماتك</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>كما قُدّمت</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>بعد التنظيف</translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation>مقارنة كتابة يدوية</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>حُسب على</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation>دليل لا قرار. القرار لإنسان.</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>صفحة HTML ‎(*.html)</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>المنطقة غير الحاسمة</translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation>المنطقة غير الحاسمة: {0}</translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation>درجته الخام</translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation>اترك هذا فارغًا للكتابة باليد: في التقرير متسع لذلك.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>القياس على</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>القياس على: {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation>النموذج: {0} ‏({1})</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation>نقطة التشغيل: {0}؛ {1} من التقليدات صُنّفت «واحد»، و{2} من المقارنات الأصلية صُنّفت «مختلف»</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of others called same, {2} of genuine comparisons called different</source>
        <translation>نقطة التشغيل: {0}؛ {1} من كتابة غيره صُنّفت «واحد»، و{2} من المقارنات الأصلية صُنّفت «مختلف»</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>موضع الفحص</translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation>العينة موضع الفحص: {0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>عينة المضاهاة {0}</translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation>عينة المضاهاة {0}: {1}؛ وحدها llr {2}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>حف&amp;ظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation>الدرجة (عند تساوي الاحتمالات المسبقة)</translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation>الدرجة (عند تساوي الاحتمالات المسبقة): {0}</translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, small ones of pages that they were cut from, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation>يضم التقرير صور العينات، وصورًا صغيرة للصفحات التي اقتُصت منها، وما رأته الشبكة، والدليل كما يُعرض الآن، وكل الأرقام، وبصمات التجزئة للملفات والنموذج.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Save the report when they have been.</source>
        <translation>لم تُقارن العينات بعدُ بحالتها الحالية. احفظ التقرير بعد مقارنتها.</translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation>هذا دليل لا قرار. إنه يزن الكتابة اليدوية وحدها؛ أما كل ما سوى ذلك في القضية، والقرار نفسه، فلإنسان.</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation>الإصدار: {0}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>ما رأته الشبكة</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>موضعها في الصفحة</translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation>ملاحظات الفاحص</translation>
    </message>
    <message>
        <source>alone log₁₀ likelihood ratio {0}</source>
        <translation>وحدها log₁₀ نسبة الأرجحية {0}</translation>
    </message>
    <message>
        <source>cleaned automatically</source>
        <translation>نُظِّفت تلقائيًا</translation>
    </message>
    <message>
        <source>cleaned by hand</source>
        <translation>نُظِّفت يدويًا</translation>
    </message>
    <message>
        <source>cropped to {0}, {1} px from the left, {2} px from the top</source>
        <translation>مقتصة إلى {0}، على بعد {1} بكسل من اليسار و{2} بكسل من الأعلى</translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation>مرسومة أو ملصقة</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>‏log₁₀ نسبة الأرجحية</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio: {0}</source>
        <translation>‏log₁₀ نسبة الأرجحية: {0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>لم يُنفَّذ: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>تدوير {0}°</translation>
    </message>
    <message>
        <source>{0} cannot be opened from here. Look for it in {1}.</source>
        <translation>تعذر فتح {0} من هنا. ابحث عنه في {1}.</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>جارٍ حفظ {0}…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation>{0}؛ {1} من التقليدات صُنّفت «واحد»، و{2} من الأصلية صُنّفت «مختلف»</translation>
    </message>
    <message>
        <source>{0}; {1} of others called same, {2} of genuine called different</source>
        <translation>{0}؛ {1} من كتابة غيره صُنّفت «واحد»، و{2} من الأصلية صُنّفت «مختلف»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation>مرسومة هنا</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>‏{0}، الصفحة {1}</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>نوع الملف:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder, or make space on the disk.</source>
        <translation>تعذر حفظ {0}. اختر مجلدًا آخر، أو وفّر مساحة على القرص.</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>‏{0} موجود بالفعل. أتستبدله؟</translation>
    </message>
    <message>
        <source>{0} was not saved: another command is writing it. Choose another name.</source>
        <translation>لم يُحفظ {0}: يكتب فيه أمر آخر الآن. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} was not saved: its name is too long. Choose a shorter one.</source>
        <translation>لم يُحفظ {0}: اسمه طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>{0} was not saved: the disk is full. Make space on it, or choose another disk.</source>
        <translation>لم يُحفظ {0}: القرص ممتلئ. وفّر مساحة عليه، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>{0} was not saved: the folder is gone, or takes no files. Choose another folder.</source>
        <translation>لم يُحفظ {0}: لم يعد المجلد موجودًا أو أنه لا يقبل ملفات. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{0} was not saved: you may not write there. Choose another folder.</source>
        <translation>لم يُحفظ {0}: لا يُسمح لك بالكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>حُفظ {0}.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation>مقياس نسبة الأرجحية، فارغ</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>رمزان مختلفان</translation>
    </message>
    <message>
        <source>different writers</source>
        <translation>كاتبان مختلفان</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>قوي للغاية</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>تقليد</translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation>المنطقة غير الحاسمة {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}</source>
        <translation>‏log10 نسبة الأرجحية {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation>‏log10 نسبة الأرجحية {0}، {1}؛ المنطقة غير الحاسمة {2} إلى {3}</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>‏log₁₀ نسبة الأرجحية</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>معتدل</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>قوي نسبيًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>الكاتب نفسه</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation>الكاتب نفسه</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>قوي جدًا</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} نحو: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation>{0}: {1} {2}، {3} {4}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation>عينة مضاهاة واحدة</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>مجموعة واحدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation>إضافة عينة مضاهاة: رسم أو فتح أو لصق أو إفلات</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>إضافة عينات مضاهاة</translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation>أضف عينات مضاهاة، أو علّم التي تريد المقارنة بها.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation>كلها متوافقة فيما بينها، وعددها {0}.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation>إلغاء إدخال العينات</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation>ارسم عينة مضاهاة واحدة.</translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation>لوحة الرسم، عينة مضاهاة جديدة</translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation>لوحة الرسم، العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation>ارسم أو افتح أو أفلت</translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation>ارسم عينة موضع فحص أو افتحها أو ألصقها أو أفلتها. تظهر هنا المجموعات الأنسب.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation>كل عينة مضاهاة مستخدمة مقابل كل عينة أخرى، log₁₀ نسبة الأرجحية.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation>كل عينة مضاهاة مستخدمة مقابل كل عينة أخرى: llr {0} إلى {1}</translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation>البحث عن مجموعة</translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation>صالحة للمقارنة</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation>مدى تنوعها</translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation>مدى تنوعها: غير معروف بعد</translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation>إنها لا تقول الكثير عن التنوع. استخدم ثلاثًا أو أكثر.</translation>
    </message>
    <message>
        <source>It speaks against all others, and they do not speak against each other. Check that it belongs here and is scanned well.</source>
        <translation>تتعارض مع كل العينات الأخرى، وتلك لا تتعارض فيما بينها. تحقق من أنها تنتمي إلى هنا وأنها مُسحت جيدًا.</translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation>احتفظ بعينات شخص واحد، أو رمز واحد، تحت اسم: أفلت الصور هنا. عندئذ تتم المقارنة والترتيب بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation>محفوظة في ملف واحد على هذا الحاسوب لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>معاينة {0}</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds which sign it is.</source>
        <translation>أنشئ مجموعة أولًا. بعدها تبحث هذه الصفحة عن الرمز المطابق.</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation>أنشئ مجموعة أولًا. بعدها تبحث هذه الصفحة عن صاحب العينة.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>المزيد عن هذه المجموعة</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation>لا عينة مضاهاة مستخدمة</translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation>لا توجد عينة مضاهاة مستخدمة.</translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation>لا توجد مجموعات مضاهاة بعد.</translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation>لا توجد مجموعة في اسمها «{0}».</translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation>لا توجد مجموعة مفتوحة.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation>عينة مضاهاة واحدة مستخدمة</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation>جارٍ فتح المجموعات.</translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation>لا يزال إدخال عينات أخرى جاريًا. أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation>العينة موضع الفحص، {0}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation>الترتيب، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>جارٍ الترتيب…</translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation>قراءة عينات المضاهاة بالنموذج الحالي: {0} من {1}</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>مجموعة مضاهاة</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>مجموعات المضاهاة</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>عينة المضاهاة {0}، {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation>عينات المضاهاة في هذه المجموعة</translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation>عينتا المضاهاة {0} و{1}: llr {2}</translation>
    </message>
    <message>
        <source>References {0} and {1}: the same picture</source>
        <translation>عينتا المضاهاة {0} و{1}: الصورة نفسها</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>أُدخلت العينات</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation>إدخال العينات: {0} من {1}</translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation>قد تتصدر إحدى المجموعات الكثيرة بالمصادفة. قارنها وحدها قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation>تجري مقارنة عينات المضاهاة فيما بينها.</translation>
    </message>
    <message>
        <source>The references in use are one picture</source>
        <translation>عينات المضاهاة المستخدمة صورة واحدة</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>عادت المجموعة.</translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation>أُزيلت المجموعة. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation>تعذر عرض المجموعات.</translation>
    </message>
    <message>
        <source>They are the same picture, which counts once. Put another reference in the place of one of them.</source>
        <translation>العينتان هما الصورة نفسها، وتُحتسب مرة واحدة. ضع عينة مضاهاة أخرى مكان إحداهما.</translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation>تتعارض العينتان (llr {0}). تحقق من أن كلتيهما تنتميان إلى هنا ومن جودة مسحهما.</translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation>تنوعها كبير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation>استخدام في المقارنة</translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation>استخدام عينة المضاهاة {0}</translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation>استخدام عينة المضاهاة هذه في المقارنات</translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation>استخدم ثلاثًا أو أكثر حيث أمكن.</translation>
    </message>
    <message>
        <source>Which sign is it?</source>
        <translation>أي رمز هو؟</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>لمن هي؟</translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation>مقابل مجموعة واحدة</translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation>مقابل كل المجموعات، وعددها {0}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation>{0}
مسافة: استخدام أو استبعاد. حذف: إزالة. Alt مع الأسهم، أو السحب: نقل.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}، خلال {1}</translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation>مجموعات أخرى أقل شبهًا للوهلة الأولى: {0}. لم تُفحص عن قرب.</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>عدد عينات المضاهاة: {0}</translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation>{0}: لا تدعم إحداهما الأخرى. يفيد المزيد من عينات المضاهاة.</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>عدد المجموعات: {0}</translation>
    </message>
    <message>
        <source>{0} was left out.</source>
        <translation>استُبعد {0}.</translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation>{0}، العينة المراد ترتيبها</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation>{0}، المستخدم: {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation>{0}، {1}، llr {2}، {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation>{0}، {1}: لم تُقارن. {2}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs once one touches the window.</source>
        <translation>تلقائي: تكبر بقدر ما يلزم للإصبع حالما تُلمس النافذة.</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Controls for touch</source>
        <translation>عناصر التحكم للمس</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>For the eye only: the network sees every pen alike.</source>
        <translation>للعين فقط: ترى الشبكة كل الأقلام سواء.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>بطاقة الرسوم (CUDA)</translation>
    </message>
    <message>
        <source>How often known comparisons may be decided wrongly.</source>
        <translation>كم مرة يجوز أن تُصنَّف المقارنات المعروفة تصنيفًا خاطئًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Line to write on</source>
        <translation>خط الكتابة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>نموذج الرموز</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>نموذج التواقيع</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>القلم</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Same sign?</source>
        <translation>الرمز نفسه؟</translation>
    </message>
    <message>
        <source>Same writer?</source>
        <translation>الكاتب نفسه؟</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>المحرك يبدأ.</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>بلا تحريك</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Batch and Gallery: open in Compare</source>
        <translation>دفعة، المعرض: فتح في المقارنة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation>في الصور: تكبير، الكل، تحريك</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation>مغادرة لوحة الرسم</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>التالية، السابقة</translation>
    </message>
    <message>
        <source>Pages and window</source>
        <translation>الصفحات والنافذة</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>الصفحات، بترتيب الشريط</translation>
    </message>
    <message>
        <source>References</source>
        <translation>عينات المضاهاة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Use or leave out</source>
        <translation>استخدام أو استبعاد</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation>عينات المضاهاة فيما بينها: log10 نسبة الأرجحية {0} إلى {1}. هذه العينة مقابل كل منها: {2} إلى {3}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation>تمت المقارنة خلال {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>المحرك جاهز</translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation>المحرك يبدأ من جديد</translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation>المحرك يبدأ. يمكنك الرسم وفتح الملفات من الآن.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation>نقطة التشغيل: {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>المحرك لا يبدأ</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation>توقف المحرك وشُغّل من جديد. لم يُفقد شيء مما رسمته.</translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation>هذا أكبر من أن يُقارن.</translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation>استخدم جزءًا أصغر منه.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>‏{0}، {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>1 Data</source>
        <translation>1 البيانات</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>مكررة: 1</translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation>2 الخيارات</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 التشغيل</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 النتيجة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال ثقة 95 %</translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation>شبكة جديدة من الصفر، كما عند Koch et al. 2015: للدراسات. تستغرق أيامًا على المعالج وتحتاج إلى بيانات أكثر بكثير.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation>الاعتماد يجعله النموذج المستخدم. يبقى النموذج الأساسي، ويمكنك الرجوع إليه.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation>عدد زوجي.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation>عشر دقائق على الأكثر. تبقى المرحلتان الأوليان من المشفّر كما هما. ابدأ بهذا.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>توسيع العينات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking on the signs that were held back.</source>
        <translation>يجري الفحص على الرموز المحتجزة.</translation>
    </message>
    <message>
        <source>Checking on the writers who were held back.</source>
        <translation>يجري الفحص على الكُتّاب المحتجزين.</translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation>اختيار مجلد كتابة يدوية</translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation>اختيار جدول كتابة يدوية</translation>
    </message>
    <message>
        <source>Choose data first.</source>
        <translation>اختر البيانات أولًا.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation>اختر كتابة يدوية تعرف كُتّابها</translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation>اختيار جدول…</translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation>‏Cllr، بت</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data and options</source>
        <translation>البيانات والخيارات</translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation>البيانات والخيارات وقائمة الانتظار</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>حذف وإغلاق</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the training?</source>
        <translation>هل تريد تجاهل التدريب؟</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>انتهى.</translation>
    </message>
    <message>
        <source>Drop a folder with one folder for each person, imitations in a folder “forged” inside, or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation>أفلت مجلدًا فيه مجلد لكل شخص، والتقليدات في مجلد «forged» داخله، أو بأسماء ملفات CEDAR أو BHSig260 أو SigComp أو Omniglot؛ أو أفلت جدولًا (CSV) بالملفات مع الكاتب والنوع. لا شيء يغادر هذا الحاسوب. تستغرق إعادة المعايرة ثواني وهي ما تحتاجه معظم المكاتب؛ أما التدريب فيستغرق من دقائق إلى ساعات.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المنقضي</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}, where the rounds before it had learnt most. That, and checking what was learnt, takes {1}.</source>
        <translation>ينتهي عند التكرار {0}، حيث كانت الجولات السابقة قد تعلّمت أكثر ما تعلّمت. ويستغرق ذلك مع فحص ما تم تعلّمه {1}.</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}. Checking what was learnt then takes {1}.</source>
        <translation>ينتهي عند التكرار {0}. ثم يستغرق فحص ما تم تعلّمه {1}.</translation>
    </message>
    <message>
        <source>Ends the training; nothing of it is kept.</source>
        <translation>ينهي التدريب ولا يُحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>معدل الخطأ المتساوي</translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation>معدل الخطأ المتساوي {0}، وقبل ذلك {1}</translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation>معدل الخطأ المتساوي، مجموعة تحقق مصطنعة</translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation>يُدرَّب كل شيء لساعات. يستحق ذلك حيث اعتُمد التدريب السريع ولديك عشرون كاتبًا أو أكثر.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation>ملفات يتعذر استخدامها: {0}.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ضبط دقيق</translation>
    </message>
    <message>
        <source>Finishing, still {0}.</source>
        <translation>يجري الإنهاء، بقي {0}.</translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>يجري الإنهاء.</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>من {0} إلى {1}.</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>المراحل المجمدة</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation>أصلية صُنّفت «واحد»، قبل</translation>
    </message>
    <message>
        <source>Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before, {4} now.</source>
        <translation>أصلية صُنّفت «واحد»: ‏{0} من {1} قبل، {2} الآن؛ صُنّفت «مختلف»: ‏{3} قبل، {4} الآن.</translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation>الانتقال إلى الخيارات</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>متابعة التدريب</translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation>لا أثر له مع هذه الخيارات.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide data and options</source>
        <translation>إخفاء البيانات والخيارات</translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation>إخفاء البيانات والخيارات وقائمة الانتظار</translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation>مدى تنويع العينات، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدم الفحص</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>مدى تقدم التدريب</translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation>يجري قياس المدة اللازمة.</translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation>المدة اللازمة غير معروفة.</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>طريقة التدريب</translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation>التقليدات</translation>
    </message>
    <message>
        <source>Imitations called the same: {0} of {1} before, {2} now.</source>
        <translation>تقليدات صُنّفت «واحد»: ‏{0} من {1} قبل، {2} الآن.</translation>
    </message>
    <message>
        <source>In turns {0} signs to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>بالتناوب: رموز للتعلم {0} وللإيقاف {1}؛ وكل رمز من أصل {2} يحسم مرة واحدة. يجري قياس النموذج الأساسي.</translation>
    </message>
    <message>
        <source>In turns {0} writers to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>بالتناوب: كُتّاب للتعلم {0} وللإيقاف {1}؛ وكل كاتب من أصل {2} يحسم مرة واحدة. يجري قياس النموذج الأساسي.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation>نسبة المصطنع</translation>
    </message>
    <message>
        <source>It ended before there was a curve.</source>
        <translation>انتهى قبل أن يكون هناك منحنى.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>حقيقتها</translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation>يُحتفظ به كتجربة.</translation>
    </message>
    <message>
        <source>It is not among the models any more.</source>
        <translation>لم يعد من بين النماذج.</translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation>إنه النموذج المستخدم.</translation>
    </message>
    <message>
        <source>It pauses as soon as it can.</source>
        <translation>يتوقف مؤقتًا في أقرب وقت ممكن.</translation>
    </message>
    <message>
        <source>It pauses as soon as this iteration is done.</source>
        <translation>يتوقف مؤقتًا حالما ينتهي هذا التكرار.</translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation>يستغرق {0}، بحسب خطوات قليلة قيست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation>التكرار {0} من {1}.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>تكرارات</translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation>الاحتفاظ به كتجربة</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation>الاحتفاظ بالنتيجة كتجربة إن لم تُعتمد</translation>
    </message>
    <message>
        <source>Keep the training</source>
        <translation>إبقاء التدريب</translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation>احتُفظ به كتجربة. ليس أفضل على الكُتّاب المحتجزين، لذا يبقى النموذج الحالي مستخدمًا.</translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation>الأزواج الموسومة</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>آخر نقطة حفظ</translation>
    </message>
    <message>
        <source>Learning from all signs, for as long.</source>
        <translation>يجري التعلّم من كل الرموز، للمدة نفسها.</translation>
    </message>
    <message>
        <source>Learning from all writers, for as long.</source>
        <translation>يجري التعلّم من كل الكُتّاب، للمدة نفسها.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>معدل التعلم {0}</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>إبقاؤه موقوفًا</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>تركه ينتهي</translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation>معاينة العينات: {0} من {1}.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>معاينة {0}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Measured on {0} signs, each by thresholds that never met it. The network is the same.</source>
        <translation>القياس على رموز عددها {0}، كل منها بعتبات لم تُحسب منه. الشبكة هي نفسها.</translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation>القياس على كُتّاب عددهم {0}، كل منهم بعتبات لم تُحسب منه. الشبكة هي نفسها.</translation>
    </message>
    <message>
        <source>Measuring the base.</source>
        <translation>يجري قياس النموذج الأساس.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation>لا معدل خطأ بعد</translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation>لا خسارة بعد</translation>
    </message>
    <message>
        <source>No training has been started yet.</source>
        <translation>لم يبدأ أي تدريب بعد.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation>لا شيء يلزمك إصلاحه.</translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation>من المشفّر، ابتداءً من الأولى؛ تبقى كما هي.</translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation>من مادة التعلم، 0 إلى 0.9؛ يحفظ المهارات القديمة.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>العتبات الجديدة أفضل لعيناتك إجمالًا. يُنصح باعتمادها.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are not better for your samples. It is recommended to keep the model in use.</source>
        <translation>العتبات الجديدة ليست أفضل لعيناتك إجمالًا. يُنصح بالإبقاء على النموذج المستخدم.</translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation>أحد الوسوم خاطئ. {0}</translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation>هل المشكلة في العتبات وحدها؟ لا حاجة إلى تدريب.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Operating point: {0}.</source>
        <translation>نقطة التشغيل: {0}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Other people&apos;s own called the same: {0} of {1} before, {2} now.</source>
        <translation>كتابة أشخاص آخرين صُنّفت «واحد»: ‏{0} من {1} قبل، {2} الآن.</translation>
    </message>
    <message>
        <source>Other signs called the same: {0} of {1} before, {2} now.</source>
        <translation>رموز أخرى صُنّفت «واحد»: ‏{0} من {1} قبل، {2} الآن.</translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation>كتابة غيره صُنّفت «واحد»</translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation>الأزواج قيد التعلم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>موقوف مؤقتًا. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation>عدد الأشخاص في المرة؛ وأزواج مع الإعداد «المصدر».</translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation>صور موسومة بأنها شيئان مختلفان: {0}.</translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation>صور لا توافق أي تنظيم: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice and count once: {0}.</source>
        <translation>صور مكررة تُحسب مرة واحدة: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation>صور مكررة: {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة العددية</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>موضع الفحص</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation>ROC قبل (رمادي) وبعد (أزرق)</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>إعادة المعايرة</translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation>إعادة المعايرة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation>إعادة المعايرة على {0}</translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation>تستغرق إعادة المعايرة ثواني، ولا تغيّر إلا العتبات، وتُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>مجموعات المضاهاة</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation>الجولة {0} من {1}.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation>العينات: {0}. {1}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are kept in any case.</source>
        <translation>بعد الحفظ يمكن متابعته في وقت آخر. تُحفظ العمليات المنتظرة في كل حال.</translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation>محفوظ. يمكن متابعته.</translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation>الثواني لكل شيء. فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>إظهار الخيارات المتقدمة</translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation>إظهار أزواج موسومة أخرى</translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation>إظهار أزواج أخرى من الدفعة</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>إظهار غيرها</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>مملّس</translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation>الخسارة المملّسة {0} عند التكرار {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>جارٍ البدء.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>إيقاف وحذف</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>إيقاف واحتفاظ</translation>
    </message>
    <message>
        <source>Stop the training?</source>
        <translation>هل تريد إيقاف التدريب؟</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>توقف. لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>إخراج من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>إخراج {0}</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the sign they judge. Equal error rates do not depend on thresholds.</source>
        <translation>حُدّدت عتبات النموذج الأساس على عينات تخصك، وربما على هذه. لئلا يكون لأي طرف أفضلية، يستخدم العمودان عتبات حُدّدت دون الرمز الذي تحكم عليه. لا تتوقف معدلات الخطأ المتساوي على العتبات.</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the writer they judge. Equal error rates do not depend on thresholds.</source>
        <translation>حُدّدت عتبات النموذج الأساس على عينات تخصك، وربما على هذه. لئلا يكون لأي طرف أفضلية، يستخدم العمودان عتبات حُدّدت دون الكاتب الذي تحكم عليه. لا تتوقف معدلات الخطأ المتساوي على العتبات.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment: it is not put to use, but can be looked at on the Models page, trained further, or named on the command line.</source>
        <translation>يبقى النموذج الحالي مستخدمًا. يمكنك الاحتفاظ بهذا كتجربة: لا يُستخدم، لكن يمكن معاينته في صفحة النماذج أو تدريبه أكثر أو تسميته في سطر الأوامر.</translation>
    </message>
    <message>
        <source>The curve begins with the training.</source>
        <translation>يبدأ المنحنى مع التدريب.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>ما زالت البيانات قيد المعاينة.</translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation>الأعلى؛ يرتفع أولًا ثم ينخفض.</translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>النموذج مشتق من كتابة أشخاص حقيقيين. لا تسلّمه لغيرك إلا حيث يسمحون هم أو القانون.</translation>
    </message>
    <message>
        <source>The model has learnt from some of these samples: the figures are too kind to it.</source>
        <translation>تعلّم النموذج من بعض هذه العينات: الأرقام في صالحه أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>النموذج المستخدم</translation>
    </message>
    <message>
        <source>The model in use ({0})</source>
        <translation>النموذج المستخدم ({0})</translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation>الحد الأقصى؛ وقد ينهيه حد الوقت قبل ذلك.</translation>
    </message>
    <message>
        <source>The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.</source>
        <translation>أُخذ الاسم «{0}» في هذه الأثناء. ابدأ بالاسم «{1}»، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation>يحمل النموذج الجديد هذا الاسم.</translation>
    </message>
    <message>
        <source>The new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>العتبات الجديدة أفضل لعيناتك. يُنصح باعتمادها.</translation>
    </message>
    <message>
        <source>The new thresholds are worse for your samples. It is recommended to keep the model in use.</source>
        <translation>العتبات الجديدة أسوأ لعيناتك. يُنصح بالإبقاء على النموذج المستخدم.</translation>
    </message>
    <message>
        <source>The new thresholds change nothing for your samples. The model in use can stay.</source>
        <translation>العتبات الجديدة لا تغيّر شيئًا لعيناتك. يمكن أن يبقى النموذج المستخدم.</translation>
    </message>
    <message>
        <source>The result is compared with it; the network itself is a new one.</source>
        <translation>تُقارن النتيجة به؛ أما الشبكة نفسها فجديدة.</translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation>البذرة نفسها تعطي التدريب نفسه.</translation>
    </message>
    <message>
        <source>The thresholds in use were set on samples of your own before. If these were among them, the figures of before are too kind.</source>
        <translation>حُدّدت العتبات المستخدمة من قبل على عينات تخصك. إن كانت هذه من بينها، فأرقام ما قبل أفضل مما ينبغي.</translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation>تعذر بدء المدرِّب ({0}). ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The training begins with it, and the result is compared with it.</source>
        <translation>يبدأ التدريب منه، وتُقارن النتيجة به.</translation>
    </message>
    <message>
        <source>The training goes on until you answer.</source>
        <translation>يستمر التدريب إلى أن تجيب.</translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation>انتهى التدريب «{0}».</translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation>التدريب «{0}» لم يكتمل.</translation>
    </message>
    <message>
        <source>There are too few signs to say what they do to others.</source>
        <translation>الرموز أقل من أن يُعرف أثرها في غيرها.</translation>
    </message>
    <message>
        <source>There are too few signs to train on.</source>
        <translation>الرموز أقل من أن يُدرَّب عليها.</translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation>الكُتّاب أقل من أن يُعرف أثرها في غيرهم.</translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation>الكُتّاب أقل من أن يُدرَّب عليهم.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name. Choose another.</source>
        <translation>يوجد نموذج أو تدريب بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>لا توجد نتيجة بعد.</translation>
    </message>
    <message>
        <source>Thin grey line: before. Thick blue line: after.</source>
        <translation>الخط الرمادي الرفيع: قبل. الخط الأزرق السميك: بعد.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This round has learnt nothing yet that could be kept.</source>
        <translation>لم تتعلّم هذه الجولة بعد ما يمكن الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>حد الوقت</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>التدريب «{0}»</translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation>استخدام مجموعات المضاهاة لديّ</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation>استخدم حتى 60 من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات.</translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation>الاستنتاجات التي تغيرت</translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation>في انتظار التشغيل السابق.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>ما يُجري الحساب.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation>ما يُطلب من الشبكة تصغيره.</translation>
    </message>
    <message>
        <source>What the thresholds do, with all references</source>
        <translation>أثر العتبات، بكل عينات المضاهاة</translation>
    </message>
    <message>
        <source>What the thresholds do, with one reference</source>
        <translation>أثر العتبات، بعينة مضاهاة واحدة</translation>
    </message>
    <message>
        <source>What the training “{0}” has learnt so far would be lost.</source>
        <translation>سيُفقد ما تعلّمه التدريب «{0}» حتى الآن.</translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation>ما يمكن أن تقدمه هذه البيانات</translation>
    </message>
    <message>
        <source>Whether the new thresholds are better cannot be told. It is recommended to keep the model in use.</source>
        <translation>لا يمكن معرفة ما إذا كانت العتبات الجديدة أفضل. يُنصح بالإبقاء على النموذج المستخدم.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are better.</source>
        <translation>بعينة مضاهاة واحدة فقط تكون العتبات الجديدة أفضل.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are not better.</source>
        <translation>بعينة مضاهاة واحدة فقط لا تكون العتبات الجديدة أفضل.</translation>
    </message>
    <message>
        <source>With so few signs, chance has a part in it.</source>
        <translation>مع قلة الرموز هذه للمصادفة نصيب في ذلك.</translation>
    </message>
    <message>
        <source>With so few writers, chance has a part in it.</source>
        <translation>مع قلة الكُتّاب هذه للمصادفة نصيب في ذلك.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>الكُتّاب</translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation>الكُتّاب في جدول</translation>
    </message>
    <message>
        <source>Writers better: {0}, worse: {1}, as before: {2}</source>
        <translation>كُتّاب أفضل: {0}، أسوأ: {1}، كما كان: {2}</translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation>يمكنك متابعة المقارنة؛ يبقى النموذج الحالي مستخدمًا.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>نحو {0}</translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation>نحو {0} (بالأيام)</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>نحو {0} (بالساعات)</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>نحو {0} د</translation>
    </message>
    <message>
        <source>all can be used</source>
        <translation>كلها صالحة</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>كاتب آخر</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>قبل: {0}</translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation>‏bf16 أسرع على بطاقة الرسوم.</translation>
    </message>
    <message>
        <source>can go on</source>
        <translation>يمكن متابعته</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>تبايني</translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation>إنتروبيا متقاطعة (BCE)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>finishing, {0} %</source>
        <translation>إنهاء، {0} %</translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation>أصلية صُنّفت «واحد»، مقابل كتابة غيره المصنفة «واحد»</translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation>المفرغ قبل، والممتلئ بعد</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>تقليد</translation>
    </message>
    <message>
        <source>imitations</source>
        <translation>تقليدات</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation>مقفلة أثناء التشغيل</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>تعلم القياس</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>للتشغيل التالي</translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation>كتابة أشخاص آخرين بأنفسهم؛ لا توجد تقليدات</translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation>موقوف مؤقتًا عند {0} %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>same</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>الكاتب نفسه</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>الدرجة {0}</translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation>الدرجة {0}، {1}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation>كُتّاب الإيقاف</translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation>مأخوذة عشوائيًا؛ هل كل منها كما يقول وسمه؟</translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation>الهدف {0} · {1}</translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation>تظهر بعد بدء التدريب</translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation>التدريب، مملّس</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>ثلاثي</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>تم {0} %</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} غ.ب</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} م.ب</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>قبل {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation>{0} و{1}: الهدف {2}، {3}</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} في جدول</translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation>مكررة: {0}</translation>
    </message>
    <message>
        <source>{0} has ended and was not adopted</source>
        <translation>انتهى {0} ولم يُعتمد</translation>
    </message>
    <message>
        <source>{0} has not begun yet</source>
        <translation>لم يبدأ {0} بعد</translation>
    </message>
    <message>
        <source>{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.</source>
        <translation>عدد الرموز المحتجزة: {0}، مقابل رموز أخرى. بين القوسين: فواصل 95 % عبر الرموز.</translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation>عدد الكُتّاب المحتجزين: {0}، مقابل {1}. بين القوسين: فواصل 95 % عبر الكُتّاب.</translation>
    </message>
    <message>
        <source>{0} is being trained elsewhere</source>
        <translation>يُدرَّب {0} في مكان آخر</translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation>احتُفظ بالنموذج {0} كتجربة.</translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation>غير مفهومة: {0}</translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation>{0} من هذه الدفعة التي عددها {1}</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>العينات: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} (نقاط مئوية)</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>قبل {0} ث</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} عينة/ث</translation>
    </message>
    <message>
        <source>{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>عدد الرموز: {0} للتعلم، {1} للإيقاف، {2} للحسم. يجري قياس النموذج الأساسي.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} إلى {1} %</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>غير مقروءة: {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>في الانتظار: {0}</translation>
    </message>
    <message>
        <source>{0} waits in another window</source>
        <translation>ينتظر {0} في نافذة أخرى</translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation>لم يكتمل {0}</translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>عدد الكُتّاب: {0} للتعلم، {1} للإيقاف، {2} للحسم. يجري قياس النموذج الأساسي.</translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation>{0}، يُتحقق منهم بالتناوب</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>‏{0}، مقارنةً بـ {1}</translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation>{0}: أصلية صُنّفت «مختلف»</translation>
    </message>
    <message>
        <source>{0}: genuine called same</source>
        <translation>{0}: أصلية صُنّفت «واحد»</translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation>{0}: تقليدات صُنّفت «واحد»</translation>
    </message>
    <message>
        <source>{0}: other people&apos;s own called same</source>
        <translation>{0}: كتابة أشخاص آخرين صُنّفت «واحد»</translation>
    </message>
    <message>
        <source>{0}: other signs called same</source>
        <translation>{0}: رموز أخرى صُنّفت «واحد»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation>{0}: {1} للتعلم، {2} محتجزون</translation>
    </message>
    <message>
        <source>{0}; operating point {1}, with all references</source>
        <translation>{0}؛ نقطة التشغيل {1}، بكل عينات المضاهاة</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}؛ وغيرها: {1}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All that is dark enough</source>
        <translation>كل ما هو داكن بما يكفي</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>كما قُدّمت</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>كيف جرى تنظيفها</translation>
    </message>
    <message>
        <source>In grey, dark on light</source>
        <translation>بالرمادي، داكن على فاتح</translation>
    </message>
    <message>
        <source>Ink bright on black, 105 pixels high; a line every 5 pixels.</source>
        <translation>الحبر فاتح على أسود، بارتفاع 105 بكسل؛ خط كل 5 بكسلات.</translation>
    </message>
    <message>
        <source>Light and paper evened out</source>
        <translation>بعد تسوية الضوء والورق</translation>
    </message>
    <message>
        <source>The darker the line, the brighter</source>
        <translation>كلما كان الخط أغمق بدا هنا أفتح</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The wider the line, the brighter</source>
        <translation>كلما كان الخط أعرض بدا هنا أفتح</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>المربع {0}</translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation>ما تراه الشبكة: {0}</translation>
    </message>
    <message>
        <source>Without edges, lines, print and specks</source>
        <translation>بلا حواف ولا خطوط ولا نص مطبوع ولا بقع</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message>
        <source>Beyond the known range.</source>
        <translation>خارج النطاق المعروف.</translation>
    </message>
    <message>
        <source>Check that they all belong together and are scanned well.</source>
        <translation>تحقق من أنها جميعًا تخصّ الشيء نفسه وأنها ممسوحة جيدًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>مقتطعة.</translation>
    </message>
    <message>
        <source>Drawn and scanned</source>
        <translation>مرسوم وممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>Drawn and scanned.</source>
        <translation>مرسوم وممسوح ضوئيًا.</translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation>كل عينة من العينات (عددها {0})</translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation>حبر باهت.</translation>
    </message>
    <message>
        <source>Ink of two colours.</source>
        <translation>حبر بلونين.</translation>
    </message>
    <message>
        <source>Ink of two shades.</source>
        <translation>حبر بدرجتين.</translation>
    </message>
    <message>
        <source>Large picture.</source>
        <translation>صورة كبيرة.</translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation>حبر قليل.</translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation>تبدو مطبوعة.</translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation>أكثر من شيء واحد.</translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation>لم يُعثر على حبر.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>People sign otherwise on a screen than on paper; error rates were measured on either alone.</source>
        <translation>يوقّع الناس على الشاشة على غير ما يوقّعون على الورق؛ وقيست معدلات الخطأ لكل منهما على حدة.</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>عينة المضاهاة {0}</translation>
    </message>
    <message>
        <source>References differ</source>
        <translation>عينات المضاهاة مختلفة</translation>
    </message>
    <message>
        <source>References differ.</source>
        <translation>عينات المضاهاة مختلفة.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Repeated references.</source>
        <translation>عينات مضاهاة مكررة.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>الصورة نفسها</translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation>صورة صغيرة.</translation>
    </message>
    <message>
        <source>Some of them are files of one picture, which counts once.</source>
        <translation>بعضها ملفات لصورة واحدة تُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The number is a bound; the verdict goes by the uncut one.</source>
        <translation>الرقم حدّ؛ والاستنتاج يتبع الرقم غير المقطوع.</translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation>العينة موضع الفحص</translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation>هذه نُسخ من صورة واحدة.</translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation>هذه هي الصورة نفسها.</translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation>توقيعان حقيقيان</translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation>رمزان مكتوبان</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>‏{0} ({1})</translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation>{0} لا يتساويان أبدًا بكسلًا ببكسل. تحقق من مصدر الملفات.</translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation>{0} لا يتساويان أبدًا مع اختلاف الموضع والحجم فقط. تحقق من مصدر الملفات.</translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation>{0}: بكسلاتها قليلة. امسحها ضوئيًا من جديد بدقة 300 نقطة في البوصة أو أكثر.</translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation>{0}: تباينها منخفض. امسحها ضوئيًا من جديد بدقة 300 نقطة في البوصة أو أكثر.</translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation>{0}: الكتابة فيها أقل من أن تفيد كثيرًا. استخدم عينة أوفى.</translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation>{0} تبدو فارغة. تحقق من أنها الصفحة الصحيحة.</translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Is it written by hand?</source>
        <translation>{0} قد تكون طباعة أو ختمًا. تحقق من أنها كُتبت باليد.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Check Cleaning.</source>
        <translation>{0} قد تحمل ختمًا. راجع التنظيف.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Take it away under Cleaning.</source>
        <translation>{0} قد تحمل ختمًا. أزله من «التنظيف».</translation>
    </message>
    <message>
        <source>{0} may hold other writing. Crop it closer.</source>
        <translation>{0} يبدو أن فيها كتابة أخرى أيضًا. اقتصّها عن قرب.</translation>
    </message>
    <message>
        <source>{0} of {1} references</source>
        <translation>{0} من عينات عددها {1}</translation>
    </message>
    <message>
        <source>{0} touches the edge. Crop or scan it wider.</source>
        <translation>{0} تلامس الحافة. وسّع الاقتصاص أو امسح جزءًا أكبر من الورقة.</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>عدد التحذيرات: {0}</translation>
    </message>
    <message>
        <source>{0} was reduced too much. Crop it closer.</source>
        <translation>{0}: صُغّرت أكثر مما ينبغي. اقتصّها عن قرب.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Compare an example</source>
        <translation>مقارنة مثال</translation>
    </message>
    <message>
        <source>Draw, open, drop or paste a questioned signature at the left, and one or more known ones beside it. The comparison starts by itself.</source>
        <translation>ارسم في الجهة اليمنى توقيعًا موضع فحص، أو افتحه أو أفلته أو ألصقه، وإلى جانبه توقيعًا معروفًا أو أكثر. تبدأ المقارنة تلقائيًا.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never opens a network connection.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا يفتح البرنامج أي اتصال بالشبكة أبدًا.</translation>
    </message>
    <message>
        <source>It is evidence, not a decision. The program weighs the handwriting alone; a person decides.</source>
        <translation>إنه دليل لا قرار. يزن البرنامج الكتابة اليدوية وحدها؛ والقرار لإنسان.</translation>
    </message>
    <message>
        <source>The finding says how strongly the handwriting speaks for one writer or for two, such as “about 25 times more probable”. Where that is too little, the finding is inconclusive.</source>
        <translation>تقول نتيجة الفحص بأي قوة يشير الخط إلى كاتب واحد أو إلى اثنين، مثلًا «أكثر احتمالًا بنحو 25 مرة». وحيث لا يكفي ذلك تكون النتيجة غير حاسمة.</translation>
    </message>
    <message>
        <source>Weigh handwriting: one writer, or two?</source>
        <translation>وزن الكتابة اليدوية: كاتب واحد أم اثنان؟</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>معنى الأرقام</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ضبط دقيق</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation>مقارنة الكتابة اليدوية</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>References</source>
        <translation>العينات</translation>
    </message>
</context>
</TS>
