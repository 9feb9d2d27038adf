<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>«Записка» хранит факты записки Секретариата (органы, мандаты, совещания, условные обозначения документов) и составляет записку по ним. Каждое изменение сохраняется сразу, и его можно отменить.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>Изменение прервано до завершения, и ничего из него не сохранено. Повторите его.</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message id="change.meeting_status">
        <source>Status of meeting {meeting}</source>
        <translation>Статус совещания {meeting}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>Перенос совещания {meeting}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>Дата состояния записки {note}</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>Правка сделана вне изменения; она не сохранена, проект остался прежним. Повторите её.</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>Изменение ещё не завершено. Ничего другого не начато; сначала завершите его.</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>день принятия</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>принявший орган</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>статус повестки дня</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>место в записке</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>одушевлённость</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>дата состояния</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>падеж</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message id="column.distribution">
        <source>distribution</source>
        <translation>распространение</translation>
    </message>
    <message id="column.document_id">
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message id="column.field">
        <source>kind of text</source>
        <translation>вид текста</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>название встреч</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>род</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>составленный текст</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>нумерация заголовков</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>время заголовков</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>место проведения в заголовке</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>внутренний номер</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>включено</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>договор</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>номер работы</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>обозначение</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>мандат</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>знак</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>совещание</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>начало предложения о совещаниях</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>записка</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>номер или число</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>начало</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>порядковый номер</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>язык оригинала</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>другое совещание</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>вышестоящая запись</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>номер части</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>место</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>место по порядку</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>начало условных обозначений</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>вид страницы</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>положение</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>мандат на доклады</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>упоминание совещаний</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>начало работы</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>день статуса</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>условное обозначение</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>условное обозначение</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>начало условных обозначений</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>срок полномочий</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>приведение названия</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>протоколы в названии</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>вид</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>совещание или сессия</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>конец работы</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>место проведения в тексте</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>Название или формулировка через свои ссылки ведет к себе самой: {text}. Уберите одну из ссылок.</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>Сохраненная формулировка называет {name} {key}, чего в проекте нет. Исправьте формулировку или добавьте запись.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place}: дата представления неизвестна; на первой странице стоит заполнитель.</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place}: у {field} нет формы падежа {detail}; в записке стоит заполнитель.</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place}: падежная форма {field} предложена программой, ее никто не проверил: {detail}</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place}: номер заказа неизвестен; в нижнем колонтитуле стоит заполнитель.</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place}: даты неизвестны; в записке стоит заполнитель.</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place}: связано с {detail}, но по датам или статусу они уже не идут подряд; записка этого больше не говорит.</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place}: для порядкового числа {detail} в языке нет слова; в записке стоит заполнитель.</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place}: язык оригинала неизвестен; на первой странице стоит заполнитель.</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place}: слова редактора написаны по фактам, которые с тех пор изменились.</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place}: места, для которого это написано, в записке больше нет, поэтому оно не печатается: {detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place}: {field} не проверено ({detail}).</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place}: ни одно совещание не приходится на время записки.</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place}: по датам сказано {detail}, хотя в записи указано иначе.</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place}: условное обозначение неизвестно; в записке стоит заполнитель.</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place}: {field} на языке записки отсутствует.</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place}: {field} на языке записки не проверено: {detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place}: место проведения неизвестно; в записке стоит заполнитель.</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message id="doubts.name">
        <source>Things to check in the note</source>
        <translation>Что проверить в записке</translation>
    </message>
    <message id="doubts.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>Без записки проверять нечего.</translation>
    </message>
    <message id="doubts.none">
        <source>Nothing in the note is doubtful.</source>
        <translation>Сомнений в записке нет.</translation>
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
        <translation>Остановлено. Все, что было завершено раньше, сохранено.</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>Система сообщает: {reason}. Шаг, который не удался, ничего не изменил.</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>Ошибка в самой программе ({kind}: {reason}). Проект остался таким, каким был до этой команды.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>{found} — не дата. Укажите год, месяц и день: 2031-03-05.</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>{found} — не ключ. Ключ состоит из строчных латинских букв, цифр, точек и дефисов и начинается с буквы или цифры.</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>{found} — не код языка. Укажите код, например ru или en.</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>В тексте нельзя так сослаться на {name}. С ключом можно ссылаться на {allowed}, но на organ только без ключа; без ключа только на organ и body.</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>В проекте есть записи, которые отличаются от записей файла или занимают их место: {records}. Всего: {total}. Ничего не импортировано. Исправьте файл или сначала измените проект.</translation>
    </message>
    <message id="exchange.control_character">
        <source>Character {position} of the text, {code}, cannot be seen or printed. Remove it.</source>
        <translation>Знак {position} этого текста, {code}, не виден и не печатается. Удалите его.</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>С этого места файл не читается ({near}): текст не может продолжаться на следующей строке. Разрыв строки записывается как \n, табуляция — как \t.</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>Эти записи ссылаются по кругу: {keys}. Уберите одну из ссылок.</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>Текст пуст. Впишите его или уберите поле, если оно не обязательно.</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>Конец ({last}) раньше начала ({first}). Исправьте одну из дат.</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>Файл кончается раньше, чем закрыта последняя скобка. Возможно, он обрезан.</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>Здесь должно стоять true или false, а не {found}.</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>Здесь должен стоять ключ записи в кавычках, а не {found}.</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>Здесь должен стоять список в квадратных скобках, а не {found}.</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>Здесь должно стоять целое число, а не {found}.</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>Здесь должен стоять объект в фигурных скобках, а не {found}.</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>Здесь должен стоять текст в кавычках, а не {found}.</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>Падеж {case} указан и в forms, и в unchecked_forms. Оставьте один из них.</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>Запись {key} связана сама с собой. Укажите другое совещание.</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>У мандата вида {kind} не бывает поля {name}. Уберите его или исправьте вид.</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>Мандату вида {kind} нужно поле {name}. Добавьте его или исправьте вид.</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>Здесь не хватает поля {name}. Добавьте его.</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>Ошибок в файле: {total}; показано мест: {shown}. Из файла ничего не взято. Исправьте их и повторите.</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>Ключ {key} уже есть в этом списке. Уберите один из двух.</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>Даты {found} нет в календаре.</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>С этого места файл не читается ({near}). Обычно причина — лишняя или пропущенная запятая или кавычка.</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>Значения полей {names} вместе уже есть у {other}. Двух таких записей быть не может.</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>Число {found} слишком мало; наименьшее допустимое — {least}.</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>Ключ {key} уже есть у {other}. Дайте одной из двух записей другой ключ.</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>Поле {name} в этом объекте уже есть. Оставьте одно из двух.</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>Здесь вложенность скобок больше {most} уровней. Ни одной записи столько не нужно: файл поврежден или это не проект.</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>{found} — не из числа допустимых здесь значений: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>Поля {name} здесь нет. Возможные поля: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>Поля {name} здесь нет. Возможно, имелось в виду {nearest}? Возможные поля: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>Это файл формата {found}, а не {known}.</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>Записи вида {record} с ключом {key} нет ни в этом файле, ни в проекте. Добавьте запись или исправьте ключ.</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>Записи вида {record} с ключом {key} нет ни в этом файле, ни в проекте. Возможно, имелось в виду {nearest}?</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>Это версия {found} формата; программа читает версию {known}. Возможно, файл прочтет более новая программа.</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>Файл не в кодировке UTF-8: байт {byte} здесь невозможен. Сохраните его в UTF-8.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>Файл {format} получился повреждённым ({reason}) и не записан; прежний файл не тронут. Сообщите об этой ошибке программы.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>Изображение эмблемы — не файл PNG. Ничего не записано. Выберите изображение PNG или экспортируйте без него.</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>Макета страницы «{name}» нет. Ничего не записано. Выберите один из имеющихся: {known}.</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>Составляется записка</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>Файл «{path}» не записан: диск заполнен или исчерпана ваша доля на нём. Прежний файл не тронут. Освободите место или выберите другой диск.</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>Файл «{path}» не записан: {reason}. Прежний файл не тронут. Попробуйте ещё раз или выберите другое место.</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>Файл «{path}» не заменён: он открыт в другой программе или защищён. Прежний файл не тронут. Закройте его там или выберите другое имя.</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>«{path}» — папка, файл с таким именем невозможен. Ничего не записано. Выберите другое имя.</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>Файл «{path}» не записан: папки «{folder}» нет. Создайте её или выберите другую.</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>«{path}» — устройство, а не файл, и оставлено как есть. Ничего не записано. Выберите другое имя.</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>Файл «{path}» не записан: в папке «{folder}» вам нельзя создавать файлы. Прежний файл не тронут. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message id="facts.history">
        <source>History</source>
        <translation>История</translation>
    </message>
    <message id="facts.missing">
        <source>missing: {languages}</source>
        <translation>нет: {languages}</translation>
    </message>
    <message id="facts.no_history">
        <source>No change yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
    <message id="facts.origin">
        <source>Where it comes from</source>
        <translation>Откуда сведения</translation>
    </message>
    <message id="facts.source">
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message id="facts.state">
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message id="facts.unchecked_forms" numerus="yes">
        <source>{count} case forms nobody has checked</source>
        <translation>
            <numerusform>{count} непроверенная падежная форма</numerusform>
            <numerusform>{count} непроверенные падежные формы</numerusform>
            <numerusform>{count} непроверенных падежных форм</numerusform>
        </translation>
    </message>
    <message id="facts.undone">
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message id="facts.unverified">
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message id="facts.unverified_record">
        <source>Not verified against a source</source>
        <translation>Не сверено с источником</translation>
    </message>
    <message id="facts.verified">
        <source>Verified against a source</source>
        <translation>Сверено с источником</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>Скопировать отчет</translation>
    </message>
    <message id="fault.report">
        <source>Report of the fault</source>
        <translation>Отчет об ошибке</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>В программе произошла ошибка. Все сохраненные изменения на месте, можно работать дальше. В отчете ниже нет содержания проекта; скопируйте его и пошлите тем, кто ведет программу.</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>пункты повестки дня</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>органы</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>сноски</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>рядом</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>рядом</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>выбор совещаний</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>совещания</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>изложенные положения</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>положения</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.docx">
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>Файлы обмена</translation>
    </message>
    <message id="files.export">
        <source>Export the note</source>
        <translation>Экспорт записки</translation>
    </message>
    <message id="files.html">
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message id="files.json">
        <source>Note as data</source>
        <translation>Записка как данные</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>Сохранить копию проекта</translation>
    </message>
    <message id="files.leaving_discard">
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message id="files.leaving_keep">
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>Образец изменен, а его изменения не сохраняются. Сохранить его как свой проект?</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message id="files.note">
        <source>note</source>
        <translation>zapiska</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message id="files.text">
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.as_of">
        <source>&amp;As of</source>
        <translation>По состоянию &amp;на</translation>
    </message>
    <message id="form.as_of_name">
        <source>Day the note speaks of</source>
        <translation>День, на который составлена записка</translation>
    </message>
    <message id="form.days">
        <source>&amp;Days</source>
        <translation>&amp;Даты</translation>
    </message>
    <message id="form.first_day">
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message id="form.last_day">
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message id="form.no_day">
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message id="form.status">
        <source>&amp;Status</source>
        <translation>С&amp;татус</translation>
    </message>
    <message id="form.status_name">
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.bodies">
        <source>The conference and its subsidiary bodies, each with its meetings. The number at the end of a line counts the meetings.</source>
        <translation>Конференция и ее вспомогательные органы, у каждого его совещания. Число в конце строки — количество совещаний.</translation>
    </message>
    <message id="group.documents">
        <source>Reports, agendas and notes by their symbols.</source>
        <translation>Доклады, повестки дня и записки по их обозначениям.</translation>
    </message>
    <message id="group.instruments">
        <source>Treaties and their protocols.</source>
        <translation>Договоры и протоколы к ним.</translation>
    </message>
    <message id="group.mandates">
        <source>Resolutions, decisions and articles, with what each says of the bodies.</source>
        <translation>Резолюции, решения и статьи и то, что в каждой сказано об органах.</translation>
    </message>
    <message id="group.notes">
        <source>Notes by the Secretariat and their sections.</source>
        <translation>Записки Секретариата и их разделы.</translation>
    </message>
    <message id="group.places">
        <source>Cities where bodies gather.</source>
        <translation>Города, где проходят совещания и сессии.</translation>
    </message>
    <message id="group.sessions">
        <source>Sessions of the conference, with the agenda of those whose reports and notes are here.</source>
        <translation>Сессии конференции и повестки дня тех из них, к которым относятся доклады и записки.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>Взята в {project} {count} новая запись; уже были там: {there}.</numerusform>
            <numerusform>Взяты в {project} {count} новые записи; уже были там: {there}.</numerusform>
            <numerusform>Взято в {project} {count} новых записей; уже были там: {there}.</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>Для названий без падежных форм предложена {count} форма. Она отмечена как непроверенная, пока редактор её не подтвердит.</numerusform>
            <numerusform>Для названий без падежных форм предложены {count} формы. Они отмечены как непроверенные, пока редактор их не подтвердит.</numerusform>
            <numerusform>Для названий без падежных форм предложено {count} форм. Они отмечены как непроверенные, пока редактор их не подтвердит.</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>Идет импорт</translation>
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
        <translation>{file}, байтов: {size}</translation>
    </message>
    <message id="info.format">
        <source>Format {version}</source>
        <translation>Формат {version}</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>Последнее изменение: {label}, {person}, {at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>Формат {version}, создан более новой программой; эта знает форматы до {known} и может файл только читать</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>Записка {key} для сессии {session}, по состоянию на {as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>Шагов, которые можно отменить: {count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} не удается прочесть: {reason}.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>«{step}» нельзя ни отменить, ни повторить: записанное этим шагом ({record}) с тех пор стало другим. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>Программа не умеет писать на языке с кодом {code}. Ничего не изменено. Выберите один из предложенных языков, например русский (ru).</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>&amp;О программе</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>С&amp;хема органов</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>Создать &amp;копию</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message id="menu.editor">
        <source>&amp;Edit the note</source>
        <translation>&amp;Править записку</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>&amp;Экспорт записки…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>&amp;Найти в проекте</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>Страница по &amp;ширине панели</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>Перейти к &amp;форме</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>Язык &amp;интерфейса</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>Страница &amp;крупнее</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message id="menu.next_doubt">
        <source>&amp;Next thing to check</source>
        <translation>&amp;Следующее сомнение</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>&amp;Следующее совещание этого органа…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>За&amp;писка</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>&amp;Найти или выполнить…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message id="menu.previous_doubt">
        <source>&amp;Previous thing to check</source>
        <translation>&amp;Предыдущее сомнение</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>Что было с&amp;делано</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>Не&amp;давние проекты</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Повторить: {step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>Искать &amp;везде…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>Найти или выполнить…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>Поиск по всем записям и выполнение любого действия</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>Страница &amp;мельче</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>&amp;Документы по обозначениям</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>&amp;Мандаты</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>&amp;Совещания по датам</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>&amp;Шкала совещаний</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Отменить: {step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>Создано: {project}</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>В проекте еще нет записки, выводить нечего. --format json запишет весь проект.</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>В проекте несколько записок; назовите одну ключом --note: {keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>Записки {key} в проекте нет. Есть: {keys}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.doubts">
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>История</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>Записка</translation>
    </message>
    <message id="panel.records">
        <source>Project</source>
        <translation>Проект</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>Знак {position}: ветвь выбора пишется «|имя:текст»: {text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>Знак {position}: подстановку не удается прочесть: {text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>Знак {position}: в выборе эта ветвь указана дважды: {text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>В выборе по {name} нет ветви для {category}.</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>Знак {position}: закрывающая скобка без открывающей: {text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>Знак {position}: слишком глубоко вложенный выбор: {text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>Знак {position}: подстановка не закрыта: {text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>У подстановки {name} нет формы {form}: {text}</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.language">
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>На этом языке программа пока не пишет.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. A note comes in with an import: File, Import…</source>
        <translation>В этом проекте пока нет записки. Записка приходит с импортом: «Файл», «Импорт…».</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>Записка</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>Записка в том виде, в каком будет экспортирована</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message id="program.name">
        <source>Zapiska</source>
        <translation>Записка</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message id="progress">
        <source>{doing} ({seconds} s)</source>
        <translation>{doing} ({seconds} с)</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Open a copy of it, or a backup.</source>
        <translation>{file} — проект, но он повреждён и не читается. Файл оставлен как есть. Откройте его копию или резервную копию.</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>{file} уже существует и не тронут. Выберите другое имя.</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>{file}: имя проекта оканчивается на {extension}. Ничего не создано.</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>{file} — база данных другой программы, а не проект. Файл оставлен как есть.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file} открыт в другом окне или другой программой. Ничего не изменено. Закройте его там и попробуйте снова.</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>{file} нельзя открыть или записать: {reason}. Ничего не изменено. Проверьте, доступны ли вам файл и папка.</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>{file} не удалось перевести в новый формат ({reason}). Файл остался прежним. Освободите место или сделайте копию и попробуйте снова.</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>{file} не найден. Проверьте имя.</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>{file} создан более новой версией программы (формат {version}; эта знает форматы до {known}). Его можно читать, но не изменять. Чтобы изменять, обновите программу.</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is.</source>
        <translation>{file} — не файл проекта. Он оставлен как есть.</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>{file} или его папка недоступны для записи, поэтому проект можно читать, но не изменять. Скопируйте его туда, где можно писать.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>язык документа</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>совещание документа</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>Возьмите записи из файла: «Файл», «Импорт…». Как написать такой файл, сказано в справке о формате обмена.</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>Проект пуст</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>падежная форма</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>Ее убрали из проекта. Отмена вернет ее.</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>Этой записи больше нет</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>договор</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>мандат</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>совещание</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>выбор совещания</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>связь совещаний</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>Выберите запись слева или щелкните фразу записки.</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>записка</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>пункт повестки дня записки</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>язык записки</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>слова редактора</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>Что известно о записи</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>место</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>положение</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>орган положения</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>высказывание</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>текст</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>Запись {reference} нельзя удалить: на неё ссылается текст: {users}. Ничего не изменено. Сначала измените этот текст.</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>Текст записи {where} ссылается на {reference}, а такой записи в проекте нет. Ничего не изменено. Исправьте ссылку или добавьте запись.</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>Мандат — либо статья договора, либо акт принявшего его органа. Ничего не изменено. Укажите ровно одно из двух.</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>Правило проекта {rule} этого не допускает. Ничего не изменено.</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>Запись вида «{record}» оказалась бы выше самой себя. Ничего не изменено. Выберите другую вышестоящую запись.</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>Текст такого вида не может принадлежать такой записи. Ничего не изменено.</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>Запись вида «{record}» нельзя связать с самой собой. Ничего не изменено.</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>Запись вида «{record}»: ключ состоит из строчных латинских букв, цифр, точек и дефисов и начинается с буквы или цифры. Ничего не изменено.</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>Запись вида «{record}»: ключ никогда не меняется, потому что на него ссылается текст. Ничего не изменено.</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>Запись вида «{record}»: ключ {key} уже занят. Ничего не изменено. Выберите другой ключ вместо {symbol}.</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>Запись вида «{record}»: язык указывается кодом из строчных букв, например ru. Ничего не изменено.</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>Запись вида «{record}»: поле «{field}» должно быть заполнено. Ничего не изменено.</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>Запись вида «{record}» ссылается на запись, которой в проекте нет. Ничего не изменено.</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>Запись вида «{record}»: «{last}» раньше, чем «{first}». Ничего не изменено. Исправьте даты.</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>Запись вида «{record}»: поле «{field}» не может быть пустым. Ничего не изменено.</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>Запись вида «{record}»: поле «{field}» не может быть меньше нуля. Ничего не изменено.</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>Запись вида «{record}»: поле «{field}» должно иметь одно из значений: {values}. Ничего не изменено.</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>Текст принадлежит ровно одной записи. Ничего не изменено.</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>Запись вида «{record}»: поле «{field}» должно быть не меньше 1. Ничего не изменено.</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>Запись вида «{record}» нельзя удалить, она ещё нужна другим: {users}. Ничего не изменено. Сначала измените или удалите их.</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>Условное обозначение {symbol} уже принадлежит записи {key} ({record}). Ничего не изменено. Регистр букв и пробелы не различают обозначений.</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>Запись вида «{record}» с такими же значениями ({fields}) уже есть. Ничего не изменено.</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>Запись нельзя удалить, пока она нужна другим, и нельзя назвать, если её нет. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>Окну нужна системная библиотека {library}, а она не установлена. Ничего не изменено. Установите ее и запустите программу снова. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>Окну нужна системная библиотека {library}, а она не установлена. Ничего не изменено. Установите пакет своей системы, в котором есть этот файл, и запустите программу снова.</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>Здесь нет экрана, на котором можно открыть окно. Ничего не изменено. Запустите программу там, где есть рабочий стол, или составьте записку без окна: {command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>Библиотека, которая рисует окно (PySide6), не загружается: {reason}. Ничего не изменено. Установите программу заново.</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>Экран {display} не отвечает, поэтому открыть окно нельзя. Ничего не изменено. Исправьте DISPLAY или составьте записку без окна: {command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.doubts">
        <source>To check: {count}</source>
        <translation>Проверить: {count}</translation>
    </message>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>У записи {record} нет своей страницы.</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>Образец открывается…</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>Образец (копия: изменения не сохраняются)</translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>слов: {count} из {most}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>Файл проекта повреждён ({reason}). Сохранённое раньше остаётся в файле, насколько его можно прочесть. Закройте его и откройте резервную копию.</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>Файл проекта не удалось прочесть или записать ({reason}). Последнее сохранённое изменение на месте. Проверьте диск и попробуйте снова.</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>Диск заполнен ({reason}). Изменение не сохранено; всё прежнее на месте. Освободите место и повторите.</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>Проект открыт только для чтения ({reason}). Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>относится к {symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>{symbol}: этот номер у нескольких документов.</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol is one that cannot be seen. Remove it.</source>
        <translation>{symbol}: знак {position} условного обозначения невидим. Удалите его.</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>Может быть, {suggestion}?</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>{symbol}: на месте знака {position} лишняя точка.</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>Условное обозначение пусто.</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>{symbol}: рядом с косой чертой ничего нет. Между чертами должен стоять текст.</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol}: {text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>{symbol}: знак {position} не входит в условное обозначение, оно заканчивается перед ним.</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>{symbol}: знак {position} ({letter}) не латинская буква, хотя может быть похож на нее.</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>{symbol}: такого номера ни у одного документа нет, хотя следующие заняты.</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>{symbol}: начиная со знака {position} в «{letter}» буква стоит вместо цифры или цифра вместо буквы.</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>{symbol} — следующее свободное обозначение.</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>{symbol}: на месте знака {position}, похоже, пропущен номер.</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>{symbol}: условное обозначение начинается не с органа и не с серии.</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>{symbol}: перед знаком {position}, похоже, пропущена косая черта.</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>{symbol}: перед знаком {position}, похоже, пропущена точка.</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>{symbol}: {letter} (знак {position}) — не год и не числительное.</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>{symbol}: у скобки (знак {position}) нет пары.</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>{symbol}: знак {position} ({letter}) в условных обозначениях не встречается.</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>вместе с: {symbols}</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>{symbol}: два условных обозначения, между которыми только пробел (знак {position}). Введите каждое отдельно.</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>Серия программе неизвестна; части прочитаны по их виду.</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>{symbol}: знак {position} ({letter}) — тире; в условных обозначениях стоит дефис с клавиатуры.</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>{symbol}: знак {position} ({letter}) не разделяет эти части условного обозначения.</translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>Пункт {label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type} без обозначения</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>Найти в проекте по имени, обозначению, дате или ключу</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>Договоры</translation>
    </message>
    <message id="tree.mandates">
        <source>Mandates</source>
        <translation>Мандаты</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>Совещание {ordinal}</translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>Записи проекта</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>Записка к {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>Записки</translation>
    </message>
    <message id="tree.part">
        <source>part {number}</source>
        <translation>часть {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>возобновленная {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>Раздел о {body}</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>Сессия {ordinal}</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>Команды: {commands}. Каждая объясняет себя с ключом --help. Без команды открывается окно.</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>картинка PNG для места эмблемы</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>записать записку (docx, text, html, note-json) или весь проект (json)</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>docx (обычно), text, html, note-json: записка; json: весь проект в формате обмена</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>взять файл в формате обмена в проект; если проекта нет, он будет создан</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>файл, который прочесть; - для стандартного ввода</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>проект, в который его взять</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>сказать, что есть в проекте</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>язык записки (обычно ru)</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>создать пустой проект</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>файл, который создать, с окончанием .zapiska</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>ключ записки, если в проекте их несколько</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>файл, который записать; - для стандартного вывода</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>Хранит факты записки Секретариата и составляет ее по ним.</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>файл проекта (.zapiska)</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>проект-образец, который поставляется с программой</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>Объясняет условные обозначения документов и говорит, что в них неверно или сомнительно.</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>выдать по одному объекту JSON в строке</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>считать каждое SYMBOL началом серии; прочитать занятые обозначения со стандартного ввода и назвать следующее свободное, пропуски и повторы</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>перечислить условные обозначения в тексте со стандартного ввода; перечни вида A/62/318 and Add.1–3 раскрываются</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>условные обозначения; без них они читаются со стандартного ввода, по одному в строке</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>номера пунктов набрать текстом, а не нумерацией Word</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>проект, который открыть в окне</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>открыть окно с проектом-образцом</translation>
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
        <translation>утвержденная</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>предварительная</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>комитет</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>конференция</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>группа экспертов</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>другой орган</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>группа по обзору</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>подразделение Секретариата</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>рабочая группа</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>винительный</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>дательный</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>родительный</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>творительный</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>именительный</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>предложный</translation>
    </message>
    <message id="value.distribution.general">
        <source>general</source>
        <translation>общее</translation>
    </message>
    <message id="value.distribution.limited">
        <source>limited</source>
        <translation>ограниченное</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>для служебного пользования</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>издан</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>обозначение зарезервировано</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>повестка дня</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>записка</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>другой документ</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>резолюции</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>очно и онлайн</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>совещание</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>женский</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>мужской</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>средний</translation>
    </message>
    <message id="value.grammaticalnumber.pl">
        <source>plural</source>
        <translation>множественное</translation>
    </message>
    <message id="value.grammaticalnumber.sg">
        <source>singular</source>
        <translation>единственное</translation>
    </message>
    <message id="value.headingnumbering.none">
        <source>none</source>
        <translation>без номеров</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>римские цифры</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>по состоянию на дату записки</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>как о прошедших, для будущих читателей</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>после дат</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>перед датами</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>сразу после</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>непосредственно перед</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>совместно с</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>резолюция</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>с органа</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>с совещания</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>обобщает ряд совещаний</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>проведено</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>действительный залог</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>также</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>только сама формулировка</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>в соответствии с</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>во исполнение</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>часть</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>возобновлено</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>целиком</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>просит доклады</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>дает задание</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>продлевает работу органа</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>учреждает орган</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>делает постоянным элементом</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>по порядковым числам</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>этих совещаний</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>временный</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>постоянный</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>обычное название</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>состав</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>полное название</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>название</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>официальное название</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>название в пересказе</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>краткое название</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>краткое название</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>название</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>формулировка</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>в кавычках</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>в пересказе</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>Проект открывается…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska: проверьте: {text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by an import.</source>
        <translation>Пустой файл, который заполнит импорт.</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>Файл с окончанием .zapiska.</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>Записка о шести вспомогательных органах. Вы работаете с копией.</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>Хранит факты записки Секретариата и составляет записку по ним: фразы, заголовки и условные обозначения следуют за каждым изменением.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.no_record">
        <source>{record} has no record of its own to show.</source>
        <translation>У {record} нет отдельной записи, которую можно показать.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>Формы {key} неполны: {form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>Формулировка {key} не читается, знак {position}: {text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>Нет файла формулировок для языка {language}.</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>В файле формулировок для языка {language} нет {key}.</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>Формулировка {key} для языка {language} называет {name}, для чего в этом предложении нет значения. Уберите подстановку.</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>В файле формулировок для языка {language} строка {key} стоит вне разделов. Поставьте ее под заголовок в квадратных скобках.</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>Файл формулировок для языка {language} не читается: {reason}</translation>
    </message>
</context>
</TS>
