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
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>Запись вида «{record}»: поле «{field}» должно быть заполнено. Ничего не добавлено. Заполните его.</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>Записи вида «{record}» не место в записи вида «{parent}». Ничего не добавлено. Выберите другое место.</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>Запись вида «{record}» добавляется в запись вида «{parent}». Ничего не добавлено. Сначала выберите ее.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>Резервная копия создана и проверена:</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>Резервная копия не создана: в этот момент вносилось изменение. Следующая будет создана как обычно.</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>Резервная копия не создана: файл проекта поврежден. Прежние копии не тронуты. Проверьте проект и восстановите его из копии.</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>Резервная копия не создана: в папке «{folder}» нет места. Проект и прежние копии не тронуты. Освободите место на этом диске.</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>Резервная копия не создана: папки «{folder}» больше нет. Проект не тронут. Проверьте, подключен ли диск.</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>Резервная копия в папке «{folder}» не создана ({reason}). Проект и прежние копии не тронуты. Проверьте диск.</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>Резервная копия не создана: у вас нет права записи в папку «{folder}». Проект не тронут. Попросите дать это право или переместите проект.</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>Резервная копия не создана: с диска папки «{folder}» прочитано не то, что было записано. Прежние копии не тронуты. Проверьте диск.</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>Резервная копия не создана: файл проекта не удалось прочитать ({reason}). Прежние копии не тронуты. Проверьте проект.</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}, {reason}: {file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>Резервная копия создана, но без текстового двойника: {reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>по запросу</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>перед изменением многих записей</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>при закрытии</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>перед переходом на новый формат</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>при открытии</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>перед восстановлением</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>во время работы</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>одна из записей нарушает правило, и ее нельзя записать в формате обмена ({reason}). Проверьте проект.</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>После последней резервной копии ничего не изменилось:</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>Сравнивается с сегодняшним состоянием…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>Чем отличается от сегодняшнего состояния</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>Открыть папку этой копии</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>Столбцы списка копий</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>Сам проект не читается, поэтому сравнить не с чем.</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>Резервных копий пока нет. Они создаются вскоре после открытия, каждые полчаса, если что-то изменилось, и при закрытии.</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>Резервных копий нет. Они создаются для проекта, открытого для изменений.</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>Создать копию &amp;сейчас</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>Создать и проверить копию нынешнего состояния проекта</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>изменено с тех пор: {count} ({names})</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>только в копии: {count} ({names})</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>только сегодня: {count} ({names})</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>Заменить {file} резервной копией от {moment}?</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>Проект станет таким, каким был тогда. Его нынешнее состояние останется рядом в файле {file} и в резервной копии. Проект закроется и откроется снова.</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>Заменить проект этой копией — после еще одного вопроса</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>Ничем: записи этой копии те же, что сегодня.</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>Резервные копии создаются сами и при создании проверяются. Они находятся в папке «{folder}».</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>Резервные копии: {file}</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>Показать как &amp;текст</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>Открыть те же записи как текст, читаемый без этой программы</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>Добавление пункта повестки дня {record}</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>Добавление органа {record}</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>Добавление документа {record}</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>Добавление договора {record}</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>Добавление мандата {record}</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>Добавление совещания {record}</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>Добавление записки {record}</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>Добавление места {record}</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>Добавление положения {record}</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>Добавление сессии {record}</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>Добавление следующего совещания {record}</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>Изменение прервано до завершения, и ничего из него не сохранено. Повторите его.</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>Изменение дня принятия {count} мандата</numerusform>
            <numerusform>Изменение дня принятия {count} мандатов</numerusform>
            <numerusform>Изменение дня принятия {count} мандатов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>Изменение статуса повестки дня {count} сессии</numerusform>
            <numerusform>Изменение статуса повестки дня {count} сессий</numerusform>
            <numerusform>Изменение статуса повестки дня {count} сессий</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>Изменение ячеек {count} записи</numerusform>
            <numerusform>Изменение ячеек {count} записей</numerusform>
            <numerusform>Изменение ячеек {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>Изменение даты {count} документа</numerusform>
            <numerusform>Изменение даты {count} документов</numerusform>
            <numerusform>Изменение даты {count} документов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>Сдвиг {count} совещания на {days} дн.</numerusform>
            <numerusform>Сдвиг {count} совещаний на {days} дн.</numerusform>
            <numerusform>Сдвиг {count} совещаний на {days} дн.</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>Изменение распространения {count} документа</numerusform>
            <numerusform>Изменение распространения {count} документов</numerusform>
            <numerusform>Изменение распространения {count} документов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>Изменение первого дня {count} записи</numerusform>
            <numerusform>Изменение первого дня {count} записей</numerusform>
            <numerusform>Изменение первого дня {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>Изменение формата {count} записи</numerusform>
            <numerusform>Изменение формата {count} записей</numerusform>
            <numerusform>Изменение формата {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>Изменение названия заседаний {count} органа</numerusform>
            <numerusform>Изменение названия заседаний {count} органов</numerusform>
            <numerusform>Изменение названия заседаний {count} органов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>Изменение вида {count} органа</numerusform>
            <numerusform>Изменение вида {count} органов</numerusform>
            <numerusform>Изменение вида {count} органов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>Изменение последнего дня {count} записи</numerusform>
            <numerusform>Изменение последнего дня {count} записей</numerusform>
            <numerusform>Изменение последнего дня {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>Изменение языка оригинала {count} документа</numerusform>
            <numerusform>Изменение языка оригинала {count} документов</numerusform>
            <numerusform>Изменение языка оригинала {count} документов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>С тех пор как показан предварительный просмотр, запись изменилась. Ничего не изменено. Посмотрите ещё раз.</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>Изменение места {count} записи</numerusform>
            <numerusform>Изменение места {count} записей</numerusform>
            <numerusform>Изменение места {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>Изменение дня учреждения {count} органа</numerusform>
            <numerusform>Изменение дня учреждения {count} органов</numerusform>
            <numerusform>Изменение дня учреждения {count} органов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>Изменение источника {count} записи</numerusform>
            <numerusform>Изменение источника {count} записей</numerusform>
            <numerusform>Изменение источника {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>Изменение статуса {count} записи</numerusform>
            <numerusform>Изменение статуса {count} записей</numerusform>
            <numerusform>Изменение статуса {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>Изменение даты статуса {count} записи</numerusform>
            <numerusform>Изменение даты статуса {count} записей</numerusform>
            <numerusform>Изменение даты статуса {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>Изменение срока полномочий {count} органа</numerusform>
            <numerusform>Изменение срока полномочий {count} органов</numerusform>
            <numerusform>Изменение срока полномочий {count} органов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>Выбрано записей: {count}, а сразу изменить можно не больше {most}. Ничего не изменено. Выберите меньше.</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>Изменение вида {count} документа</numerusform>
            <numerusform>Изменение вида {count} документов</numerusform>
            <numerusform>Изменение вида {count} документов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>Изменение названия {count} заседания</numerusform>
            <numerusform>Изменение названия {count} заседаний</numerusform>
            <numerusform>Изменение названия {count} заседаний</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>Изменение дня упразднения {count} органа</numerusform>
            <numerusform>Изменение дня упразднения {count} органов</numerusform>
            <numerusform>Изменение дня упразднения {count} органов</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>Изменение отметки о проверке {count} записи</numerusform>
            <numerusform>Изменение отметки о проверке {count} записей</numerusform>
            <numerusform>Изменение отметки о проверке {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>Удаление пункта повестки дня {record}</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>Удаление органа {record}</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>Удаление документа {record}</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>Удаление договора {record}</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>Удаление мандата {record}</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>Удаление совещания {record}</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>Удаление записки {record}</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>Удаление места {record}</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>Удаление положения {record}</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>Удаление раздела {record}</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>Удаление сессии {record}</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>Удаление {count} записи</numerusform>
            <numerusform>Удаление {count} записей</numerusform>
            <numerusform>Удаление {count} записей</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>Копирование пункта повестки дня {record}</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>Копирование органа {record}</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>Копирование документа {record}</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>Копирование договора {record}</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>Копирование мандата {record}</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>Копирование совещания {record}</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>Копирование записки {record}</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>Копирование места {record}</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>Копирование положения {record}</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>Копирование раздела {record}</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>Копирование сессии {record}</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>Исправить: {words} в {record}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>Снова учитывать замечания в записке {note}</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>Пропустить замечание {rule} в записке {note}</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>Исправить замечания по одному правилу: {count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>Добавление сноски в записку {note}</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>Знак сноски записки {note}</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>Перемещение сноски записки {note}</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>Перемещение сноски записки {note}</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>Удаление сноски записки {note}</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>Текст сноски записки {note} ({language})</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>Изменение: винительный падеж, {record}</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>Изменение: дательный падеж, {record}</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>Изменение: родительный падеж, {record}</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>Изменение: творительный падеж, {record}</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>Изменение: предложный падеж, {record}</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>Предложить падежные формы, {record}</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>Изменение: приложения, {record}</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>Изменение: органы, {record}</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>Изменение: языки, {record}</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>Изменение: соседние совещания, {record}</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>Изменение: совещания, {record}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>Перенос совещания {meeting}</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>Пункты повестки дня записки {note}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>Дата состояния записки {note}</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>Цифры записки {note} на арабском языке</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>Документ записки {note}</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>Нумерация заголовков записки {note}</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>Время в заголовках записки {note}</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>Языки записки {note}</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>Оформление записки {note}</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>Сессия записки {note}</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>Название записки {note}</translation>
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
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>Своя формулировка в записке {note} ({language}) оставлена после изменения данных</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>Удаление своей формулировки из записки {note}</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>Своя формулировка в записке {note} ({language})</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>Добавление пункта в раздел {section}</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>Пункт записки {note} возвращен</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>Разделение пункта в разделе {section}</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>Объединение пунктов раздела {section}</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>Пункт записки {note} опущен</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>Перемещение пункта раздела {section}</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>Удаление добавленного пункта из раздела {section}</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>Разделение пункта раздела {section}</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>Вернуть прежнее значение: {record}</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>Изменение ещё не завершено. Ничего другого не начато; сначала завершите его.</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>Добавление раздела об органе {body} в записку {note}</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>Место в заголовке раздела {section}</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>Выбор совещания для раздела {section}</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>Начало фразы о совещаниях раздела {section}</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>Перемещение раздела {section}</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>Удаление раздела {section}</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>Мандат на представление докладов раздела {section}</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>Упоминание докладов в разделе {section}</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>Место в тексте раздела {section}</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>Изложение положения {provision} в разделе {section}</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>Перемещение положения в разделе {section}</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>Начало фразы о мандате в разделе {section}</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>Удаление положения из раздела {section}</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>Способ назвать мандат в разделе {section}</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>Изменение: обычное название, {record} ({language})</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>Изменение: состав, {record} ({language})</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>Изменение: страна, {record} ({language})</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>Изменение: полное название, {record} ({language})</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>Изменение: название, {record} ({language})</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>Изменение: официальное название, {record} ({language})</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>Изменение: название в пересказе, {record} ({language})</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>Изменение: краткое название, {record} ({language})</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>Изменение: краткое название, {record} ({language})</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>Изменение: название, {record} ({language})</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>Изменение: формулировка, {record} ({language})</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>Изменение: отметка о проверке текста, {record} ({language})</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>Изменение: день принятия, {record}</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>Изменение: принявший орган, {record}</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>Изменение: статус повестки дня, {record}</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>Изменение: одушевленность, {record}</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>Изменение: орган, {record}</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>Изменение: дата, {record}</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>Изменение: распространение, {record}</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>Изменение: даты, {record}</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>Изменение: формат, {record}</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>Изменение: название встреч, {record}</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>Изменение: род, {record}</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>Изменение: договор, {record}</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>Изменение: номер работы, {record}</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>Изменение: вид, {record}</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>Изменение: обозначение, {record}</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>Изменение: мандат, {record}</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>Изменение: номер или число, {record}</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>Изменение: порядковый номер, {record}</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>Изменение: язык оригинала, {record}</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>Изменение: вышестоящая запись, {record}</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>Изменение: часть, {record}</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>Изменение: номер части, {record}</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>Изменение: место, {record}</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>Изменение: роль, {record}</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>Изменение: сессия, {record}</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>Изменение: начало работы, {record}</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>Изменение: источник, {record}</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>Изменение: статус, {record}</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>Изменение: день статуса, {record}</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>Изменение: условное обозначение, {record}</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>Изменение: начало условных обозначений, {record}</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>Изменение: срок полномочий, {record}</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>Изменение: договор, {record}</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>Изменение: вид, {record}</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>Изменение: совещание или сессия, {record}</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>Изменение: конец работы, {record}</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>Изменение: отметка о проверке, {record}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>Знак {position} — {character}: его не видно, и с ним текст может читаться не так, как написан. Удалите его здесь: {near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>В тексте {length} знаков; хранить можно не больше {most}. Сократите его.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>Скрыть все</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>Показать только верхние органы</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>вспомогательные органы скрыты</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>Иерархия: {count} орган.</numerusform>
            <numerusform>Иерархия: {count} органа.</numerusform>
            <numerusform>Иерархия: {count} органов.</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>По ширине</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>Показать схему во всю ширину</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>Стрелки ведут от органа к органу, Enter открывает его. Плюс и минус меняют масштаб, 0 показывает всю ширину.</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>скрыт {count} орган под ним</numerusform>
            <numerusform>скрыто {count} органа под ним</numerusform>
            <numerusform>скрыто {count} органов под ним</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>временный орган</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} совещание</numerusform>
            <numerusform>{count} совещания</numerusform>
            <numerusform>{count} совещаний</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>постоянный или временный, не указано</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>Показать все вспомогательные органы</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>в составе: {body}</translation>
    </message>
    <message id="chart.sessions" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} сессия</numerusform>
            <numerusform>{count} сессии</numerusform>
            <numerusform>{count} сессий</numerusform>
        </translation>
    </message>
    <message id="chart.standing">
        <source>standing body</source>
        <translation>постоянный орган</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>Схема органов</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>После предварительной повестки дня нужна звездочка — знак сноски с ее обозначением: «{words}».</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>Звездочка бывает только у предварительной повестки дня.</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>Пункт {words} стоит в строке повестки дня не по порядку.</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>Один пункт называют в единственном числе, несколько — во множественном.</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>Номера пунктов перечислены неверно: «{words}». Их разделяют запятые, последний присоединяется союзом «и».</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>У знака «{words}» нет сноски.</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>Сноска к предварительной повестке дня — это ее обозначение с точкой.</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>На сноску {mark} ничто в тексте не ссылается.</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>В строке повестки дня пунктов {items}, а названий меньше: {titles}.</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>Ошибок: {errors}. Предупреждений: {warnings}. Советов: {advice}.</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>Между днями разных месяцев ставится тире с пробелами, а не «{words}».</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>«{words}» — тире, набранное дважды.</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>Дефис с пробелами стоит вместо тире.</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>Части слова соединяет дефис, а не тире: «{words}».</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>Между числами «{words}» нет тире или запятой.</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>Между днями одного месяца стоит «{words}», а нужно «{dash}» без пробелов.</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>«{words}» — конец раньше начала.</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>Заголовок и текст под ним называют разные дни: здесь «{words}», там {other}.</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>Такого дня нет в календаре: «{words}».</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>Месяц пишется словом, а дни соединяются тире или союзом «и»: «{words}».</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>«{words}» — больше месяца, слишком долго для совещания.</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>«{words}» – не год.</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>«{words}» — не название месяца в той форме, какая нужна в дате.</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>Месяц пишется «{meant}».</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>В заголовке более поздние дни названы раньше: «{words}».</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>«{words}»: два дня, соединенные союзом, идут подряд, а эти нет.</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>«{words}»: совещание, доклад о котором идет на сессию, не может быть позже ее начала.</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>«{words}» начинается или кончается в субботу или воскресенье; проверьте числа.</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>После года в дате пишется слово «года»: в этой форме и полностью.</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>В файле {file} нет текста.</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} — не текст в кодировке UTF-8.</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>Часть {part} файла Word объявляет тип документа, чего не делает ни одна программа; она не читается.</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file} – не файл Word (.docx) и не простой текст (.txt): сначала сохраните его в одном из этих видов.</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>Текст, похоже, на другом языке ({seems}), а читается как {language}.</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>В файле Word больше {most} частей; он не читается.</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>Это не файл Word или он поврежден: {reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part}: слишком велик или слишком растет при распаковке; не читается.</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>должно быть: {fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>В тех же словах в другом месте «{other}», здесь «{words}».</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>В других местах текста между этими же словами ничего нет; здесь стоит «{words}».</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>В других местах текста между этими словами стоит «{other}»; здесь этого нет.</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>Здесь «{words}», а в таком же отрывке «{other}»; одно из двух, возможно, описка.</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>Здесь «{words}», а в других местах в тех же словах «{other}».</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>Второе слово не зависит от первого: «{words}».</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>После предлога или прилагательного такой формы быть не может: «{words}».</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>Слова «{words}» не согласованы в падеже, роде или числе.</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>Эти слова не сочетаются: «{words}».</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>После предлога слово не в том падеже: «{words}».</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>В заголовке нет своего глагола: «{words}».</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>Эта форма глагола «быть» не сочетается с таким инфинитивом: «{words}».</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>Не сказано, что именно постановлено: «{words}».</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>Присоединенное слово не в том падеже, что слова перед ним: «{words}».</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>Этот глагол не согласуется с предыдущими в предложении: «{words}».</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>Причастие не согласуется ни с одним словом предложения: «{words}».</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>Именительный падеж сразу после существительного и без сказуемого: «{words}».</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>Нет существительного, к которому относится «{words}».</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>«{words}» не согласовано с «{subject}».</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>После этого глагола слово не в том падеже: «{words}».</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>Устаревшая форма: «{words}».</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>Одно порядковое числительное с множественным числом: «{words}».</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>«{words}»: глагол и причастие не согласованы.</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>Перед «же» не хватает слова: «{words}».</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>«{words}» не согласуется с «{subject}».</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>В записке глагол в этом лице не употребляется: «{words}».</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>Устойчивое выражение в другой форме: «{words}», а не «{meant}».</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>Сказуемое не согласовано с подлежащим: «{words}».</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>Именная часть сказуемого не в том падеже: «{words}».</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>«{words}» стоит в предложном падеже без предлога.</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>Перед «{words}» нет слова, рода которого это местоимение.</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>На месте дополнения здесь второе подлежащее или другой падеж: «{words}».</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>«{words}» не согласовано с подлежащим.</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>В предложении нет сказуемого.</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>Пропущено: {number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>пропущено {day}: {reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>В издании на языке «{language}» такого пункта нет.</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>В издании на языке «{language}» у этого пункта номер {other}; номер пункта один на всех языках.</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>Здесь «{words}» прописными буквами, в других местах – строчными.</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>«{words}» в таких же словах в других местах текста пишется «{meant}».</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>«{words}» — латинская буква вместо русского слова.</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>В слове «{words}» смешаны похожие латинские и русские буквы.</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>Пункт начинается со строчной буквы.</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>В условном обозначении «{words}» русские буквы, а нужны латинские.</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>В документах Организации Объединенных Наций вместо ё пишут е: «{words}».</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>В заголовке указано «{words}», чего нет ни в одном пункте под ним.</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>«{words}»: в пункте {place} это не решение, а резолюция, или наоборот.</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>Название мандата «{words}» нигде не дано, а при первом упоминании оно нужно.</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>«{words}»: номера резолюций и решений пишутся иначе (7/1).</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>Приведенное название — название {number}, а не {words}.</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>Сказано о нескольких мандатах, назван один: «{words}».</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>Название мандата — «{meant}», здесь «{words}».</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>Название «{words}» уже дано в пункте {place}.</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>«{words}» упоминается раньше своего названия, которое дано в пункте {place}.</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>Апостроф не такой, как в большинстве слов текста: «{words}».</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>«{words}»: здесь, по-видимому, начинается новое предложение, но точки перед ним нет.</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>Нет запятой перед частью предложения: «{words}».</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>Знак стоит дважды: «{words}».</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>Пункт кончается без точки: «… {words}».</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>В других заголовках здесь запятая: «{words}».</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>Между этими словами запятая не нужна: «{words}».</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>Сноска заканчивается точкой.</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>Нет запятой перед причастным оборотом: «{words}».</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>Точка стоит там, где предложение продолжается: «{words}».</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>После заголовка точка не ставится.</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>У знака «{words}» нет пары: скобка или кавычка открыта и не закрыта или наоборот.</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>Заголовок и пункт {place} расходятся: в одном совещание проведено, в другом планируется.</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>«{words}» не сходится с пунктом {place}: о соседних совещаниях в обоих местах должно быть сказано одно и то же.</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>«{words}» следует за «{other}»: номер пропущен или повторен либо совещания идут назад во времени.</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>В пункте {place} нет такого совещания: «{words}».</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>«{words}» пересекается с другим совещанием этого органа, {other}.</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>В заголовке и тексте указаны разные места: здесь «{words}», там «{other}».</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>«{words}» названо один раз; во всех других местах — «{other}».</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>Место названо не в том падеже: «{words}».</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>В заголовке не указано место, как в других ({places}).</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>«{words}»: совещание названо планируемым, хотя уже указан документ {year} года.</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>«{words}»: проведено или планируется — вопреки остальным: до одного дня совещания проведены, после него планируются.</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>«{words}» относится к месту, которое в предложении не названо.</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>Орган описывают словами «… {other} …», здесь «{words}».</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>Секретариат Организации Объединенных Наций пишется с прописной буквы: «{name}».</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>В других местах перед названием стоит не только «{words}».</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>Заголовок {place} о том же органе: «{words}».</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>«{words}» стоит здесь рядом с самим собой; по-видимому, имеется в виду другой орган.</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>«{words}»: в мандате и в заголовке названы разные органы или темы ({name}).</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>Орган назван по-разному: здесь «{words}», в других местах «{meant}».</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>В других местах орган назван с прописной буквы: «{words}».</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>В пункте говорится только об одном органе («{words}»), а раздел — о другом ({name}).</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>Заголовок и совещания под ним относятся к разным органам: здесь «{words}», там «{name}».</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>Название органа пишется с прописной буквы: «{words}».</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>«{words}» – не тот договор, которому посвящена записка: «{name}».</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>В других местах орган назван «{name}», здесь «{words}».</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>«{words}» — не совсем верное название: {name}.</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>В названии не хватает слова: «{name}», здесь «{words}».</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>В названии в заголовке «{other}», здесь «{words}».</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>Номера совещаний и сессий пишут словами: «{words}».</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>Числа меньше десяти пишут словами: «{words}».</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>Строка повестки дня {number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>Название пункта повестки дня, по порядку {number}</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>Вид документа {number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>Сноска {number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>Заголовок {number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>Строка сессии {number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>Заглавие {number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>Строка места и дат {number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>Кавычка {words} не принята в этом языке; нужны {right}.</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>Пункта {item} нет в повестке дня сессии этой записки.</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>Мандат описывает {name} не по той теме, что в названии «{meant}»: «{words}».</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>В проекте здесь «{other}», а в тексте «{words}».</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>Совещание {name} записано как проведенное, но начинается {day}, позже {as_of}.</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>Совещания {name} и {other} записаны каждое как предшествующее другому или как следующее за ним.</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>В записке, которую составляет проект, такого пункта нет.</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>После {other} совещание {name} пропускает номер или идет назад во времени.</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>Совещания {name} и {other} одного органа пересекаются.</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>Совещание {name} записано как планируемое, но кончилось {day}, раньше дня записки, {as_of}.</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>Совещание {name} проведено, но доклада о нем нет.</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>Совещание проведено, а обозначение {symbol} документа {name} все еще только зарезервировано.</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>Обозначение {symbol} документа {name} начинается не так, как у его органа: {other}.</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>В названии {name} орган назван не так, как в его имени («{meant}»): «{words}».</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>В обозначении {symbol} документа {name} не тот год, что у совещания: {year}.</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>«{words}» не согласуется с числом названных в заголовке дат: {count}.</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>«{words}» не согласуется с числом обозначений: {count}.</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>«Соответственно» нужно при двух и более обозначениях и только при них; здесь их {count} («{words}»).</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>Условное обозначение доклада здесь не указано; в других разделах оно есть.</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>Здесь стоит «{words}», а в другом месте о той же сессии — «{other}».</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>Не сказано, о каком совещании речь: «{words}».</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>Здесь сессия «{words}», а в других местах «{other}».</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>Место проведения сессии указывается в именительном падеже, а не «{words}».</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>совет</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>Лишний пробел перед знаком или после открывающей скобки.</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>Перед скобкой нет пробела: «{words}».</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>Два пробела вместо одного.</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>После последнего слова невидимый пробел: «{words}».</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>Между цифрой и словом нет пробела: «{words}».</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>После «{mark}» нет пробела.</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>Неразрывных пробелов недостает в стольких местах: {places}; в других местах они стоят.</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>После номера пункта «{mark}» нет пробела.</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>Пробелы у кавычки не такие, как принято в этом языке.</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>В записке слов {words}, а в документе Секретариата их не больше {most}.</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>Заголовок не бывает единственным на своем уровне.</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>Здесь стоит «{words}», а в пункте {place}, в остальном таком же, — «{other}».</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>Пункт имеет номер {number}, а по порядку должен быть {expected}.</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>Осталось незаполненное место: «{words}».</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>Этот пункт повторяет конец пункта {place}.</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>Пункт {place} в другом разделе совпадает с этим слово в слово.</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>Это предложение стоит дважды подряд.</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>«{words}» – обозначение вспомогательного органа, а не повестки дня.</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>Повестка дня «{words}» не того года, что сессия: {year}.</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>«{words}» начинается не так, как остальные обозначения: {other}.</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>Обозначения документов органа этого раздела начинаются с {other}: «{words}».</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>Условное обозначение «{words}» написано не так, как пишут обозначения.</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>«{words}» не относится к условному обозначению: у всех языковых версий оно одно.</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>Последнее обозначение в перечне присоединяется союзом «и»: «{words}».</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>В разделе совещаний {meetings}, а докладов {symbols}: должно быть поровну («{words}»).</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>У доклада {words} номер меньше, чем у {other} о более раннем совещании.</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>Условное обозначение «{words}» не из серии своего органа, или у двух органов одна серия: {other}.</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>У условного обозначения нет начала: «{words}» вместо «{meant}».</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>Условное обозначение «{words}» стоит у двух докладов.</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>Обозначения Организации Объединенных Наций так не начинаются; возможно, {other}: «{words}».</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>«{words}»: год в обозначении доклада — год совещания; в другом месте {year}.</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>В записке это название дается полностью, а не как «{words}».</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>Слово стоит дважды: «{words}».</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>«{words}» – слово из записки на другом языке.</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>«{words}» отличается от более обычного слова одной буквой.</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>Пробел разделил слово: «{words}» вместо «{meant}».</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>Одни и те же слова стоят дважды подряд: «{words}».</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>В словаре нет слова «{words}».</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>Сравнить с запиской проекта</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>Отчет скопирован: его можно вставить в письмо.</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>Копировать отчет</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · прочитано строк и пунктов: {passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>Что неверно в файле, по пунктам</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>Язык записки</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>Ничего неверного не найдено.</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>Не сравнивается: записка проекта показана на другом языке.</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>Файл проверяется…</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>Что неверно в файле {file}</translation>
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
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>после пункта о совещаниях</translation>
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
    <message id="column.annexes">
        <source>annexes</source>
        <translation>приложения</translation>
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
    <message id="column.digits">
        <source>digits</source>
        <translation>цифры</translation>
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
    <message id="column.finding">
        <source>what was found</source>
        <translation>что найдено</translation>
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
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>пропущено</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>включено</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>договор</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>свой пункт</translation>
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
    <message id="column.reason">
        <source>reason</source>
        <translation>причина</translation>
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
    <message id="column.rule">
        <source>rule</source>
        <translation>правило</translation>
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
        <translation>{first}–{last} {last_month} {year}</translation>
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
        <translation>«{text}» можно прочесть двояко. Напишите через точки, сначала день: {one}.</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>Здесь нет даты.</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>В «{text}» есть только один конец промежутка. Напишите оба дня, например 9–11.10.2019.</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>В «{text}» нет числа месяца. Напишите, например, 9.10.2019.</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>В «{text}» нет месяца. Напишите, например, 9.10.2019 или 9 октября 2019.</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>Дня {day}.{month}.{year} нет в календаре.</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>Нет месяца {month} («{text}»). Сначала день, потом месяц: 9.10.2019.</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>В «{text}» нет года. Напишите его четырьмя цифрами, например 9.10.2019.</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>В «{text}» непонятно «{part}». Напишите день, например 9.10.2019, 9 октября 2019 или 2019-10-09.</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>«{text}» — это промежуток, а здесь может быть только один день.</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>Последний день ({last}) раньше первого ({first}). Исправьте один из них.</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>В «{text}» больше двух дней: нужны только первый и последний.</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>Год «{part}» может быть и 19{part}, и 20{part}. Напишите его четырьмя цифрами.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>Ничего не удалено</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count} пункт повестки дня</numerusform>
            <numerusform>{count} пункта повестки дня</numerusform>
            <numerusform>{count} пунктов повестки дня</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count} орган</numerusform>
            <numerusform>{count} органа</numerusform>
            <numerusform>{count} органов</numerusform>
        </translation>
    </message>
    <message id="deleting.count.document" numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} документ</numerusform>
            <numerusform>{count} документа</numerusform>
            <numerusform>{count} документов</numerusform>
        </translation>
    </message>
    <message id="deleting.count.instrument" numerus="yes">
        <source>{count} instruments</source>
        <translation>
            <numerusform>{count} договор</numerusform>
            <numerusform>{count} договора</numerusform>
            <numerusform>{count} договоров</numerusform>
        </translation>
    </message>
    <message id="deleting.count.mandate" numerus="yes">
        <source>{count} mandates</source>
        <translation>
            <numerusform>{count} мандат</numerusform>
            <numerusform>{count} мандата</numerusform>
            <numerusform>{count} мандатов</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} совещание</numerusform>
            <numerusform>{count} совещания</numerusform>
            <numerusform>{count} совещаний</numerusform>
        </translation>
    </message>
    <message id="deleting.count.note" numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} записка</numerusform>
            <numerusform>{count} записки</numerusform>
            <numerusform>{count} записок</numerusform>
        </translation>
    </message>
    <message id="deleting.count.place" numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} место</numerusform>
            <numerusform>{count} места</numerusform>
            <numerusform>{count} мест</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count} положение</numerusform>
            <numerusform>{count} положения</numerusform>
            <numerusform>{count} положений</numerusform>
        </translation>
    </message>
    <message id="deleting.count.section" numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} раздел</numerusform>
            <numerusform>{count} раздела</numerusform>
            <numerusform>{count} разделов</numerusform>
        </translation>
    </message>
    <message id="deleting.count.session" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} сессия</numerusform>
            <numerusform>{count} сессии</numerusform>
            <numerusform>{count} сессий</numerusform>
        </translation>
    </message>
    <message id="deleting.delete">
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>Удаляет все это одним шагом; отмена вернет</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>Удалено: {record}. Отмена вернет.</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>Вместе с ней удаляются: {records}.</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record} (удаляется)</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record} (остается)</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>Ничего не удаляет</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>Записи, которые от нее зависят</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>Щелкните или нажмите Enter, чтобы перейти к записи; тогда ничего не удаляется</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>и еще {count}</numerusform>
            <numerusform>и еще {count}</numerusform>
            <numerusform>и еще {count}</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>Остаются, но больше не ссылаются на нее: {records}.</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} запись</numerusform>
            <numerusform>{count} записи</numerusform>
            <numerusform>{count} записей</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>Удалить «{record}»?</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>«{record}» пока нельзя удалить</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>На нее ссылается текст: {records}. Ничего не удалено. Сначала измените этот текст.</translation>
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
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place}: род текста {field} неизвестен, слова рядом могут быть с ним не согласованы: {detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place}: {field} содержит невидимый знак: {detail}. Перепишите текст без него.</translation>
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
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>Добавленный пункт не написан на языке записки. Напишите его на странице или, если он отделен от предыдущего пункта, разделите и здесь предыдущий пункт (Shift+Enter): то, что стоит после курсора, перейдет в него.</translation>
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
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>Дальше файл нельзя прочитать: в нем не может стоять {character}. Удалите этот символ.</translation>
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
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>Файл больше {most} млн байт. Столько не нужно ни одному проекту; ничего не прочитано.</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>В файле больше {most} значений; первое лишнее стоит здесь. Столько не нужно ни одному проекту; ничего не взято.</translation>
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
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>Картинка для эмблемы называет размер {width} × {height} точек, но разворачивается в гораздо больший. Ничего не записано. Не пользуйтесь ею.</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>Картинка для эмблемы повреждена или обрезана. Ничего не записано. Выберите другую картинку PNG или экспортируйте без нее.</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>Изображение эмблемы — не файл PNG. Ничего не записано. Выберите изображение PNG или экспортируйте без него.</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>Картинка для эмблемы — {width} × {height} точек, а по стороне допускается не больше {most}. Ничего не записано. Выберите меньшую.</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place}: у {field} нет формы падежа {detail} на языке {language}.</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>На языке {language} ничего не записано: нет {count} текста. Внесите его или попросите черновик с пробелами (--holes).</numerusform>
            <numerusform>На языке {language} ничего не записано: нет {count} текстов. Внесите их или попросите черновик с пробелами (--holes).</numerusform>
            <numerusform>На языке {language} ничего не записано: нет {count} текстов. Внесите их или попросите черновик с пробелами (--holes).</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place}: добавленный пункт не написан на языке {language}.</translation>
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
    <name>export_dialog</name>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place}: {field} отсутствует на языке {language}.</translation>
    </message>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>Записать файлы, которые не записаны</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>&amp;Назад к выбору</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>Выбрать языки, форматы, папку и имя заново</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>Выбрать папку для файлов</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>Составляется записка: {language}.</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>Папка для экспортируемых файлов</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>Закрыть это окно (Esc)</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>идет подсчет…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>Записан {count} файл.</numerusform>
            <numerusform>Записаны {count} файла.</numerusform>
            <numerusform>Записано {count} файлов.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>Черновик: пометить непроверенное</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>В файлах Word и HTML никем не проверенные слова стоят на сером фоне и подчеркнуты точками, и строка над текстом говорит об этом; полностью проверенная записка остается чистой</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>Записать перечисленные выше файлы</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>Не записан из-за сбоя программы; прежний файл не тронут. Попробуйте еще раз и сообщите о сбое, если он повторится.</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>не записан</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>записать нельзя: это имя занято папкой</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>новый файл</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>заменит имеющийся файл</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>не записан, так как экспорт остановлен; прежний файл не тронут</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>записывается</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>записан</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>Будут записаны файлы</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>Файлы этого экспорта</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>Куда записываются файлы; запоминается для этого проекта</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>Документ Word (.docx)</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>Записка в том виде, в каком ее представляют, со стилями Организации Объединенных Наций</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>Веб-страница (.html)</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>Записка одной страницей для браузера</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>Данные записки (.json)</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>Для других программ: каждое предложение с записями, из которых оно составлено</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>Простой текст (.txt)</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>Слова записки без оформления</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count} пробел</numerusform>
            <numerusform>{count} пробела</numerusform>
            <numerusform>{count} пробелов</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>не записан: нет {count} текста на этом языке; внесите его или допустите пробелы в черновике</numerusform>
            <numerusform>не записан: нет {count} текстов на этом языке; внесите их или допустите пробелы в черновике</numerusform>
            <numerusform>не записан: нет {count} текстов на этом языке; внесите их или допустите пробелы в черновике</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>Макет: {title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>После него еще {count}.</numerusform>
            <numerusform>После него еще {count}.</numerusform>
            <numerusform>После него еще {count}.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>Недопустимое в именах файлов заменено: «{name}».</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>{count} файл записан в папку «{folder}».</numerusform>
            <numerusform>{count} файла записаны в папку «{folder}».</numerusform>
            <numerusform>{count} файлов записаны в папку «{folder}».</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Укажите полный путь к папке или выберите ее.</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>Выберите хотя бы один формат.</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>Укажите имя: буквы или цифры, с которых будут начинаться имена файлов.</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>Ни одна программа не открыла «{name}». Файл на месте; откройте его из папки.</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>Папки «{folder}» нет. Создайте ее или выберите другую.</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>на этом языке пока нет формулировок</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>«{folder}» – файл, а не папка. Выберите папку.</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>Не записан {count} файл; прежний файл с этим именем не тронут.</numerusform>
            <numerusform>Не записаны {count} файла; прежние файлы с этими именами не тронуты.</numerusform>
            <numerusform>Не записано {count} файлов; прежние файлы с этими именами не тронуты.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>Записка удалена или ее проект закрыт до того, как она была составлена. Ее файлы не записаны. Откройте проект и повторите экспорт.</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>Открыть п&amp;апку</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>Показать папку с файлами</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>Открыть выбранный файл в его программе</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>проверить еще {count} место</numerusform>
            <numerusform>проверить еще {count} места</numerusform>
            <numerusform>проверить еще {count} мест</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>Записать под другим &amp;именем</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>Записать рядом то, что не удалось записать, с номером после имени</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>Будет записан {count} файл.</numerusform>
            <numerusform>Будут записаны {count} файла.</numerusform>
            <numerusform>Будет записано {count} файлов.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>Будет заменен {count} имеющийся файл.</numerusform>
            <numerusform>Будут заменены {count} имеющихся файла.</numerusform>
            <numerusform>Будет заменено {count} имеющихся файлов.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language}: {doubts} – показать</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>Закрыть это окно и показать, что в записке сомнительно</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>С чего начинается имя каждого файла; составлено из условного обозначения записки</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>Начало имен файлов</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>Остановить экспорт; записанные файлы останутся, недописанных не будет (Esc)</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>Экспорт останавливается. Файл, который уже ставится на место, будет целым.</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>нет {count} текста</numerusform>
            <numerusform>нет {count} текстов</numerusform>
            <numerusform>нет {count} текстов</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>все тексты проверены</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>не проверен {count} текст</numerusform>
            <numerusform>не проверены {count} текста</numerusform>
            <numerusform>не проверено {count} текстов</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>Экспорт записки</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>Номера пунктов обычным текстом</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>В документах Word, как в изданных документах; иначе Word сам меняет номера, когда пункт вставлен</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} предупреждение</numerusform>
            <numerusform>{count} предупреждения</numerusform>
            <numerusform>{count} предупреждений</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>В черновике допустимы пробелы</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>Записать файл, хотя на этом языке нет некоторых текстов; на месте каждого остается видимый пробел</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>Записывается «{name}».</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>Скопировать отчет</translation>
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
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>пропущенные замечания</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>опущенные пункты</translation>
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
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>Выберите записку для проверки</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>Файлы обмена</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>Сохранить копию проекта</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>В этой локальной копии есть неопубликованная работа. Опубликовать ее, прежде чем проект закроется?</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>Опубликовать позже</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>Файла проекта больше нет на месте, или его изменила другая программа. То, что еще можно прочитать здесь, можно сохранить как новый проект. Сохранить? Иначе останется только резервная копия среди ваших собственных данных.</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>Продолжить без сохранения</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>Сохранить проект как…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>Образец изменен, а его изменения не сохраняются. Сохранить его как свой проект?</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>Записки в Word или простом тексте</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>По важности</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>По предмету</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>Советы: {number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>Ошибки: {number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>Предупреждения: {number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>Отобрать замечания по словам</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>должно быть «{fix}»</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>Исправить все по этому правилу…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>Исправить все: {number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>Сначала показывает, что изменится; это один шаг, который можно отменить</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>Что изменится, всего {number}:</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>Исправляет поле «{field}» одним шагом, который можно отменить</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>должен быть неразрывный пробел</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>следует убрать</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>должен быть один пробел</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>Перед первым заголовком</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject}: в записке больше не находится. Пропущено {day}: {reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>Пропущено и больше не находится</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>Пропущено</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>По чему сгруппированы замечания</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>Заголовок</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>Снова учитывать</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>Пропустить здесь…</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>Почему оставлено так</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>Пропущено: {number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>Пропущено {day}: {reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>Показывает пропущенное с причиной</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>Только в записях</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>Записка проверяется…</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>Что неверно или сомнительно в записке</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>Без записки проверять нечего.</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>Все правила пройдены: в записке нет ни ошибок, ни сомнений.</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>Замечания есть, но фильтр не показывает ни одного.</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>Правило {rule}: почему и откуда оно — в справке, страница Checks.</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>Советы</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>Тире</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>Даты</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>Что известно о записях</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>Формулы</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>Между языками</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>Мандаты</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>Знаки препинания</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>Названия органов</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>Кавычки</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>Факты в записях</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>Доклады</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>Сессия</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>Пробелы</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>Условные обозначения документов</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}. Показать или скрыть щелчком.</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name}; замечания: {worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>Слова уже не те, что были прочитаны, поэтому ничего не изменено. Записка читается заново.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>Добавить пункт…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>Добавить орган…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>Добавить протокол…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>Добавить мандат…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>Добавить совещание…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>Добавить записку…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>Добавить положение…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>Добавить сессию…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>Добавляет запись в список «{list}»</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>одушевленное</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>Приложение {number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>Добавить приложение</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>Добавляет к мандату приложение; его название пишется среди остальных текстов</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>Приложение ниже</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>Обозначение приложения</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>Убрать приложение вместе с названиями</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>Приложение выше</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>Рядом с ним и пока на прежних датах: {meetings}.</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>Календарь: {field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>Пока нет ни в одной записке. Шаблон: {phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>Эта форма пока не нужна ни в одном предложении.</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>Проверено: {case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>День или промежуток: 9.10.2019, 9–11 октября 2019, 2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>Даты</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>Пунктов пока нет.</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>Органов пока нет.</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>Документов пока нет: здесь место докладам, повесткам дня и запискам с их условными обозначениями.</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>Протоколов пока нет.</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>Мандатов пока нет: здесь место резолюциям, решениям и статьям.</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>Совещаний пока нет. У совещания есть порядковый номер, даты, место и доклад.</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>Записки пока нет.</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>Положений пока нет. Положение — это то, что один мандат говорит об одном или нескольких органах.</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>Сессий пока нет. У сессии есть порядковый номер, даты и повестка дня.</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>Падежные формы: все {count} проверены</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>Падежные формы: проверить {due}</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>Падежные формы и предложения, где они стоят</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>Число</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>Соседние совещания</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>Издание</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>Откуда известно</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}, {case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>неодушевленное</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>в составе</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>подпункт пункта</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>протокол к</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>не хватает текста</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field}: {language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>есть непроверенное</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>Языки текстов</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>Добавить соседнее совещание</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>Как совещания расположены друг относительно друга</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>Показать: {meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>Больше не рядом: {meeting}</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>Добавить: {field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field}: ниже (Alt+↓)</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field}: убрать (Delete)</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field}: выше (Alt+↑)</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>Перенести и соседние совещания</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>Карточка записи</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>«{text}» — не целое число. Введите только цифры.</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number} — слишком много: не больше {most}.</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>{number} — слишком мало: не меньше {least}.</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field}: очистить</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>Начните вводить</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>Варианты: {field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>Нет записи, подходящей под «{text}». Введите название, номер, условное обозначение или ключ и выберите из списка.</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field}: показать запись (Ctrl+Enter)</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>Под «{text}» подходит несколько записей. Уточните или выберите одну из списка.</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>Предложить формы</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>Предложить падежные формы: {field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>Предлагает недостающие и непроверенные формы; проверенные остаются</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field}: то же на других языках</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>Подпункты</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>Вспомогательные органы</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>Положения мандатов о нем</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>Записки под этим обозначением</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>Конференции участников</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>Положения</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>Совещания в этом городе</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>Сессии в этом городе</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>Принятые мандаты</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>Записки</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>Поле «{field}» не может быть пустым. Введите значение или верните прежнее клавишей Esc.</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>Открыть документ в браузере</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>Взять {symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>Проверено: {field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>Здесь — договоры и протоколы к ним. На них ссылаются мандаты, их называют пункты повестки дня и заголовки.</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>Записка пишется к одной сессии и собирает совещания всех органов после прошлой. Сначала добавьте сессию, затем записку к ней.</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>Здесь — города, в которых проходят сессии и совещания, каждый со своей страной.</translation>
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
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>Вынести запись некуда: над ней нет записи того же вида.</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>Пункт повестки дня не может стоять под самим собой или под своим подпунктом.</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>Орган не может стоять под самим собой или под своим вспомогательным органом.</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>Договор не может стоять под самим собой или под своим протоколом.</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>В положение нельзя вложить другие записи.</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>В раздел нельзя вложить другие записи.</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>Запись уже первая, поэтому она осталась на месте.</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>Документы стоят по условным обозначениям под совещанием или сессией, к которым относятся.</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>Порядок групп проекта не меняется.</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>Мандаты стоят по номерам.</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>Совещания стоят под своим органом по порядковым номерам. Чтобы переместить совещание, измените его орган или номер в форме.</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>Записки стоят по датам состояния.</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>Места стоят по ключам.</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>Сессии стоят по порядковым номерам. Чтобы переместить сессию, измените ее номер в форме.</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>Этой записи в проекте больше нет, поэтому ничего не перемещено.</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>Запись уже последняя, поэтому она осталась на месте.</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>Перемещение пункта повестки дня {record}</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>Перемещение органа {record}</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>Перемещение договора {record}</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>Перемещение положения {record}</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>Перемещение раздела {record}</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>Вложить запись некуда: перед ней нет записи того же вида.</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>Пункт остается в повестке дня своей сессии.</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>Орган стоит под другим органом или наверху, среди органов.</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>Протокол стоит под договором, договор — наверху, среди договоров.</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>Положение остается при своем мандате.</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>Раздел остается в своей записке.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>Выберите запись, чтобы увидеть, что с ней происходило.</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field}: строки, к которой относилось это значение, больше нет, поэтому вернуть его некуда. Отмените шаг, который ее убрал.</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>и еще {count}</numerusform>
            <numerusform>и еще {count}</numerusform>
            <numerusform>и еще {count}</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>В этой записи пока ничего не менялось.</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>Напишите, почему оставлено так: без причины потом никто не поймет. Ничего не изменено.</translation>
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
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>{file} больше {most} млн байт: столько не нужно ни одному такому файлу. Он не прочитан.</translation>
    </message>
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
    <name>list</name>
    <message id="list.separator">
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>local_copy</name>
    <message id="local_copy.advised">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. Work on a local copy (zapiska copy) and publish it back (zapiska publish).</source>
        <translation>{file} находится на сетевом диске или в облачной папке, где файл может пропасть или испортиться во время изменения. Работайте с локальной копией (zapiska copy) и публикуйте ее обратно (zapiska publish).</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file} находится на сетевом диске или в облачной папке, где файл может пропасть или испортиться во время изменения. Надежнее работать с локальной копией и публиковать ее обратно.</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>Создается локальная копия…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>Копия публикуется…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>Локальная копия уже есть: {file}. Работа в ней, возможно, еще не опубликована. Опубликуйте или переместите ее и повторите.</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>Файл {file} не удалось записать ({reason}). Проект не изменился. Освободите место и повторите.</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>Это локальная копия. Работа попадет в {file}, когда вы ее опубликуете («Файл» › «Опубликовать обратно»).</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file} не является локальной копией другого проекта, публиковать его некуда. Ничего не изменено.</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>Копия опубликована, но отметить это рядом с {file} не удалось ({reason}). Прежде чем продолжить, снимите новую копию.</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>На месте локальной копии лежит {file}: это копия другого проекта или неизвестно какого. Копия не создана, и файл остался как есть. Переместите его и повторите попытку.</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>Открыть эту копию</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>{file} изменен, поврежден или удален с тех пор, как с него снята копия {copy}. Ничего не опубликовано, оба файла не тронуты. Сравните их и сведите работу в одном.</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>Опубликовано. Прежнее сохранено в {file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>Работать с локальной копией</translation>
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
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>Добавить сноску к пункту</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>Добавить: {record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Добавить пункт после этого места</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>С&amp;хема органов</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>&amp;Проверить проект</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>&amp;Проверить файл…</translation>
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
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>Опустить пункт или вернуть его</translation>
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
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>&amp;Следующее замечание</translation>
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
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>Изложить пункт своими словами</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>Изложить предложение своими словами</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>&amp;Найти или выполнить…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>Переместить пункт ниже</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>Переместить пункт выше</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>&amp;Предыдущее замечание</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>Что было с&amp;делано</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>Опубликовать о&amp;братно</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>Не&amp;давние проекты</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name} (больше нет на месте)</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name} (не проект)</translation>
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
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>Два &amp;языка рядом</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>Страница &amp;мельче</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>О&amp;тчет для службы поддержки…</translation>
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
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>ожидается после {symbol}, не проверено</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>ожидается, не проверено</translation>
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
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. Добавлен: {words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>День, на который говорит записка: по нему прошедшие совещания отличаются от запланированных. 9.10.2019, 9 окт. 2019 или 2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>включено по правилу</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>не включено по правилу</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>Цифры в арабском тексте</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>«Доклад о работе совещания …»</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>«II. Доклад о работе совещания …»</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>«Доклад о работе совещания …, которое планируется провести …», пока оно запланировано</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>«Доклады о работе совещаний …, прошедших …», хотя некоторые еще запланированы</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>«…, прошедших 9–11 сентября 2019 года в Вене»</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>«…, прошедших в Вене 9–11 сентября 2019 года»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>«Рабочая группа … провела девятое совещание …, а ее десятое совещание планируется провести …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>«Первое совещание … было проведено …, а второе совещание планируется провести …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>«Рабочая группа ежегодно проводила совещания (с первого по тринадцатое) в период с 2007 по 2019 год»</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>«В резолюции 9/1 Конференция постановила …»</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>«Конференция также просила …», после предложения о том же мандате</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>Формулировка положения — все предложение</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>«В соответствии с решением 4/4 Конференции была учреждена …»</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>«Во исполнение резолюции 5/3 Конференции была учреждена …»</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>«… Конвенции … и протоколов к ней»</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>«В соответствии с резолюцией 7/1 доклады … будут представлены …»; без мандата предложение начинается с докладов</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>«Доклад о работе одиннадцатого совещания (…) будет представлен …»</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>«доклады о работе этих совещаний (…) будут представлены …»</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>«резолюция 9/1 „Создание Механизма …“», при первом упоминании</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>«решение 4/4 о торговле людьми», при первом упоминании</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>«… было проведено в Вене 9–11 октября 2019 года», а не только даты</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>Добавить сноску</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>Ставит сноску к названию записки; затем выберите для нее другое место</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>нет текста на {count} языке</numerusform>
            <numerusform>нет текста на {count} языках</numerusform>
            <numerusform>нет текста на {count} языках</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>Текст сноски</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>Alt со стрелкой или перетаскивание перемещает сноску; Delete убирает ее</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}, далее: {provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>Объединить с предыдущим</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>Делает из этого пункта и предыдущего один</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>исключено, хотя по правилу входит</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>исключено, как и по правилу</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>Свой знак, например **; без него сноска получает номер</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>Какие совещания включены</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>Пробел или щелчок включает совещание, исключает его или оставляет решение за правилом. Enter показывает совещание.</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. Совещания и доклады</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>Редактор записки</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>У сессии пока нет повестки дня. Добавьте пункты к сессии, а здесь выберите, по каким из них представляется записка.</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>Сносок пока нет, кроме сноски о предварительной повестке дня: она появляется сама. В сноске можно указать причину позднего представления (**).</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>У органа пока нет совещаний. Добавьте к нему совещание, и раздел о нем расскажет.</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>Пунктов о мандатах пока нет. В них сказано, чем учрежден орган, что сделало его постоянным и какие у него задачи. Найдите положение ниже, чтобы изложить его.</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>Разделов пока нет. Каждый раздел рассказывает об одном органе: чем он учрежден, о его совещаниях и докладах о них. Найдите орган ниже, чтобы добавить раздел о нем.</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>Выберите записку слева или добавьте новую: для нее нужны сессия и дата состояния.</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>Записка не выбрана</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>с номером</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field}: убрать, чтобы там снова стояли составленные слова (Delete)</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>Свои формулировки</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>По строке на каждое предложение и каждый добавленный пункт, с номером пункта в разделе. Alt+Вверх и Alt+Вниз или мышь перемещают его, Delete убирает, Enter показывает положение или открывает слова для правки.</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section}: добавленный пункт {number}</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>Строка о повестке дня</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>Строка «Записка Секретариата»</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section}: заголовок</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>Название пункта: {item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section}: пункт о совещаниях</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section}: пункт {number} о мандатах</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}, предложение</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>Строка с сессией</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>Название записки</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>Строка с местом и датами</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>места, которого в записке больше нет ({place})</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>Правило: все совещания, а также следующее, у которого еще нет дат: даты этой и прошлых сессий неизвестны.</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>Правило: совещания после прошлой сессии ({since}) и до конца этой ({until}), а также следующее, у которого еще нет дат.</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>Правило: совещания после прошлой сессии ({since}), а также следующее, у которого еще нет дат. Конец этой сессии неизвестен.</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>Правило: совещания до конца этой сессии ({until}), а также следующее, у которого еще нет дат. У прошлых сессий дат нет.</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>Добавить раздел: найти орган</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>Разделы записки. Чтобы переместить раздел, перетащите его или нажмите Alt+Вверх или Alt+Вниз; Delete убирает его.</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>Пункт {number}: {provision}. {wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>Разделить здесь</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>С этого предложения начинается новый пункт</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>Изложить положение: найти его</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>включено, как и по правилу</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>включено, хотя по правилу не входит</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>Добавить сюда сноску</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Добавить пункт после этого места</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>Вернуть этот пункт</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>Изменились данные, по которым написаны свои слова ({number} из {total})</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>Текст программы был: «{old}», а теперь: «{new}».</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>Свои слова, данные для которых изменились</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>Слова в скобках ⟦ ⟧ еще нужно принять или убрать; поле остается открытым.</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>Поставьте курсор туда, где должен начаться второй пункт.</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>Разделить можно только целый пункт. Закройте это поле и откройте пункт клавишами Shift+F2.</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>Свои слова</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter сохраняет, Esc отменяет. Подчеркнутые слова следуют за своими записями. Пустое поле возвращает место программе.</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Enter сохраняет, Esc отменяет, Shift+Enter делит пункт. Подчеркнутые слова следуют за своими записями. Пустое поле убирает эти слова.</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>Новый пункт: Enter добавляет его, Esc отменяет. Подчеркнутые слова следуют за своими записями. Пустое поле ничего не добавляет.</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter сохраняет, Esc отменяет, Shift+Enter делит пункт. Подчеркнутые слова следуют за своими записями. Пустое поле возвращает место программе.</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>Оставить мои</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>Свои слова остаются; новый текст считается просмотренным</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>Опустить этот пункт</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>— Здесь опущен пункт. Двойной щелчок возвращает его. —</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>Слова редактора. Двойной щелчок — изменить их; вернуть текст программы можно в меню.</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>Слова редактора; данные, по которым они написаны, с тех пор изменились.</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>Соединить…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>Открывает свои слова с внесенными изменениями; сомнительное выделено скобками</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>Показывает следующие свои слова, данные для которых изменились</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>Места этих слов в записке больше нет. Отмените то, что его убрало, или скопируйте слова и нажмите Esc.</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>Места этих слов в записке больше нет. Enter оставит их здесь отдельным пунктом; или скопируйте их и нажмите Esc.</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>Удалить этот добавленный пункт на всех языках</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>Взять текст программы</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>Свои слова убираются; снова стоит текст программы</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>Изложить своими словами весь пункт</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>Изложить своими словами</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>Ваши слова: {words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>Введите действие, условное обозначение или название на любом языке</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>Действия и записи</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>Ничего не найдено. Чем меньше слов и букв, тем больше находок.</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>Введите слова из любой записи на любом языке</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>Поиск по всем записям</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>История</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>Записка</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>Проект</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>Скопировано столбцов: {pasted}, места есть для: {selected}. Ничего не изменено. Выберите столько же столбцов или скопируйте и заголовки.</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>При сдвиге на {days} дн. дата вышла бы за пределы календаря.</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>Поле «{column}» в таблице не меняется. Измените его в форме записи.</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>Записи с названием «{text}» нет. Сначала добавьте её или напишите название так, как оно стоит в проекте.</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>«{text}» — не значение поля «{column}». Возможные значения: {choices}.</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>В буфере обмена нет ячеек. Ничего не изменено. Сначала скопируйте ячейки в электронной таблице.</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>Поле «{column}» не может быть пустым.</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>Скопировано строк: {pasted}, выбрано: {selected}. Ничего не изменено. Выберите столько же строк или только первую.</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>Скопировано строк: {pasted}, а от выбранной до конца таблицы: {there}. Ничего не изменено. Покажите больше строк или скопируйте меньше.</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>Название «{text}» есть у нескольких записей. Напишите ключ нужной.</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>В буфере обмена {length} знаков; за один раз берется не больше {most}. Ничего не изменено. Скопируйте меньше строк.</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>В строке {row} скопированного ячеек: {cells}, а столбцов: {columns}. Ничего не изменено. Скопируйте полный прямоугольник ячеек.</translation>
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
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>Добавить орган</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>Добавить совещание</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>Рисунок не сохранен: его не удалось прочитать. Файл с этим именем остался прежним. Сохраните рисунок в другом формате и сообщите об этой ошибке.</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>Рисунок PNG ({pattern})</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>Рисунок SVG, четкий при любом размере ({pattern})</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>Значение знаков: {names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>Органов пока нет</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>Здесь появятся конференция и ее рабочие группы, каждая под органом, к которому она относится. Сначала добавьте конференцию.</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>Совещаний пока нет</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>Здесь вдоль дней появятся совещания и сессии, по строке на каждый орган. Добавьте первое совещание.</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>Сохранить этот рисунок в формате SVG или PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>Рисунок сохранен: {path}.</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>Рисунок не сохранен: для формата PNG он слишком велик. Сохраните его в формате SVG или сначала покажите меньшую его часть.</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>Рисунок не сохранен под именем {path}: имя рисунка оканчивается на .svg или .png. Выберите одно из них.</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>Записать записку в документ Word или другой файл</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>По ширине ({percent} %)</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>Перейти к записи</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>На этом языке программа пока не пишет.</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>Записка не выпускается ни на одном из языков, на которых программа уже умеет писать. Добавьте русский в языки записки.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>В этом проекте пока нет записки. Чтобы добавить ее, выберите в дереве «Записки», а чтобы взять готовую — «Файл», «Импорт…».</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>Записка</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>Щёлкните по словам или нажмите Ctrl+Enter, чтобы перейти к записи, из которой они взяты. Ctrl+Вниз и Ctrl+Вверх переводят курсор от предложения к предложению. Двойной щелчок, F2 или Enter открывает предложение, чтобы изложить его своими словами, Shift+F2 — весь пункт.</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>Записка в том виде, в каком будет экспортирована</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>Записка составляется</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>Масштаб (Ctrl+плюс, Ctrl+минус, Ctrl+0)</translation>
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
    <message id="project.changed_outside">
        <source>{file} was changed by another program while it was open here. The change was not made, so that neither damages the other. Keep your work as a copy under another name, then check the file.</source>
        <translation>Файл {file} изменен другой программой, пока был открыт здесь. Изменение не внесено, чтобы одно не испортило другое. Сохраните свою работу как копию под другим именем и проверьте файл.</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} — проект, но он поврежден и не читается. Он оставлен как есть. Восстановите его из резервной копии (zapiska restore) или сохраните в новом проекте то, что можно прочитать (zapiska salvage).</translation>
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
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>Рядом с {file} лежит {journal}, который к нему не относится и при открытии изменил бы файлы. Ничего не открыто. Уберите {journal} и откройте проект снова.</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>{file} содержит то, чего в проектах не бывает и что могло бы действовать само: {object}. Файл не открыт и оставлен как есть. Если он от кого-то другого, попросите его в формате обмена. Если он ваш, восстановите его из резервной копии (zapiska restore) или сохраните остальное в новом проекте (zapiska salvage).</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>В {file} есть строки в «{table}», каких не бывает в проектах этой программы: {count}. Файл не открыт и оставлен как есть. Команда zapiska verify расскажет о них, zapiska salvage сохранит остальное в новый проект.</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>Файла {file} больше нет: его удалили, переименовали или переместили. Изменение не внесено; все прежнее пока хранится здесь. Верните файл и повторите или сохраните копию под другим именем.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file} открыт в другом окне или другой программой. Ничего не изменено. Закройте его там и попробуйте снова.</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file} открыт с {since}: {person}, компьютер {machine}. Ничего не изменено. Закройте его там и повторите или просмотрите без изменений.</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>{file} открыт {since} ({person}, компьютер {machine}) и, насколько известно, там не закрыт. Ничего не изменено. Сначала спросите: если двое меняют файл в этой папке одновременно, работа одного из них пропадет.</translation>
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
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} — не файл проекта. Он оставлен как есть. Если раньше это был проект, восстановите его из резервной копии (zapiska restore) или сохраните в новом проекте то, что можно прочитать (zapiska salvage).</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>Файл {file} недоступен ({reason}). Изменение не внесено; все прежнее сохранено. Проверьте, подключен ли диск или сеть, и повторите.</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file} теперь другой файл: программа или человек подменили его. Изменение не внесено, другой файл не тронут. Сохраните свою работу как копию под другим именем, затем откройте оба.</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>{file} или его папка недоступны для записи, поэтому проект можно читать, но не изменять. Скопируйте его туда, где можно писать.</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file} открыт в другом месте, и прочитать его сейчас нельзя. Показана последняя резервная копия от {moment}; более поздних изменений в ней нет, и здесь ничего изменить нельзя.</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file} открыт в другом месте. Показано, каким он был на диске {moment}; то, что изменят там позже, не видно, и здесь ничего изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>Добавить совещание</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>Относится к записи: {record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>Добавить предварительную повестку дня</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>Добавить доклад</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>Ожидаемые документы</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>Документ добавляется с зарезервированным обозначением и отметкой «не проверено»</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>Ожидаемое обозначение: {document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>Прежние обозначения не дают образца ({document}). Введите обозначение, только если оно известно.</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>Ожидается, не проверено: как {symbol}, с годом совещания. У двух последних номер один и тот же.</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>Ожидается, не проверено: как {symbol}, с годом совещания. Номер бывает разным: подтвердите его, прежде чем добавить документ.</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>Последнее — {symbol}. Следующее получит год совещания: сначала введите даты.</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>Заполните поле «{field}».</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>Это обозначение уже принадлежит записи {record}.</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>Новый пункт повестки дня</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>Новый орган</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>Новый договор</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>Новый мандат</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>Новое совещание</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>Следующее совещание</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>Новая записка</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>Новое положение</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>Новый раздел</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>Новый пункт</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>Новая сессия</translation>
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
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>пропущенное замечание</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>договор</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>опущенный пункт</translation>
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
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number} (копия)</translation>
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
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>Скопировать отчет</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>Поместить весь отчет в буфер обмена</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>Показать запись, выбранную в отчете</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>Проект неисправен. В нем ничего не изменено. Восстановите его из резервной копии или исправьте названные ниже записи.</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>Проект неисправен. В нем ничего не изменено. Восстановите его из резервной копии или сохраните в новом проекте то, что можно прочитать.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file}: файл поврежден или не является резервной копией проекта. Ничего не восстановлено, проект не изменился. Выберите другую копию.</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>{file} создан более новой версией программы (формат {version}; эта версия знает форматы до {known}). Ничего не восстановлено, проект остался как был. Выберите другую резервную копию или обновите программу.</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>{file} не читается ({reason}). Ничего не восстановлено, проект не изменился. Проверьте, подключен ли диск.</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>Восстановлено: {file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>{file} не заменен резервной копией ({reason}). То, что в нем было, сохранилось. Освободите место или закройте программы, которые его используют, и повторите.</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>Прежнее состояние проекта сохранено в файле {file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>Восстановление из копии…</translation>
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
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>Сообщения о файле</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>Проверить проект</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>Закрыть без этой копии</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>Создается последняя резервная копия. Работа уже сохранена; программа закроется, когда копия будет готова.</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>В программе при этом произошла ошибка. Проект остался прежним. Повторите; если ошибка повторится, пошлите отчет.</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file} открыт в другом окне; оно вышло на передний план.</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>Все равно открыть</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>Попробовать открыть для изменений</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>Все равно опубликовать</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>Все равно восстановить</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>Сохранить все, что читается, в новом файле…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>Сохранить проект как…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>Сохранить проект под другим именем и продолжить с ним</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>Показать отчет</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>В прошлый раз программа завершилась не так, как должна. Проект проверен: он исправен.</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>Повторить сохранение: {field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>В прошлый раз программа завершилась не так, как должна. Проект проверен, и в нем не все в порядке. Прежде чем продолжить, посмотрите отчет.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>Все, что удалось прочитать, сохранено в {file}. Поврежденный файл оставлен как есть. Прежде чем продолжить, сравните с последней резервной копией.</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>Рядом с поврежденным файлом лежали изменения, о которых уже нельзя сказать, были ли они завершены. Поэтому среди спасенного может быть часть незавершенного изменения или может недоставать части последнего.</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>Из файла {file} ничего нельзя прочитать. Он оставлен как есть, новый файл не создан. Восстановите резервную копию.</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table}: часть не удалось прочитать</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table}: потеряно строк, нарушающих правило или оставшихся без владельца, {rows}</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table}: сохранено строк {rows}</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>Сохранить все, что читается</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>{file} не читается ({reason}). Ничего не создано. Проверьте, подключен ли диск.</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>Язык слева</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>Здесь нет названия, текста или даты.</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>В проекте нет записки, которую можно сравнить. Добавьте ее в разделе «Записки».</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>На этом языке здесь ничего нет.</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>Формулировка редактора.</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>Язык справа</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>Записка на двух языках</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>Здесь стоит текст, который никто не проверил.</translation>
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
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>Замечаний нет</translation>
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
    <message id="status.read_only">
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>Образец (копия: изменения не сохраняются)</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>выверить {count} текст ({language})</numerusform>
            <numerusform>выверить {count} текста ({language})</numerusform>
            <numerusform>выверить {count} текстов ({language})</numerusform>
        </translation>
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
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>В проекте есть текст больше, чем нужно любому проекту, и его нельзя прочитать. Ничего не изменено. Проверьте проект (zapiska verify) и сохраните то, что читается, в новый.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>Версии и последние события программы. Из проектов здесь нет ничего: ни названий, ни текстов, ни путей; файл обозначен меткой. Прочитайте, скопируйте и пошлите тем, кто помогает.</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>Отчет для службы поддержки</translation>
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
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol}: знак {position} условного обозначения, {letter}, невидим. Удалите его.</translation>
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
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>Добавить орган</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>Добавить мандат</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>Добавить совещание</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>Добавить сессию</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Изменить {count} запись</numerusform>
            <numerusform>Изменить {count} записи</numerusform>
            <numerusform>Изменить {count} записей</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>Внести все эти изменения одним шагом, который можно отменить</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>На сколько дней; отрицательное число — раньше</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>Ничего не менять (Esc)</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>Изменить: {column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>Изменить поле всех выбранных записей сразу, с предварительным просмотром (F2)</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>Изменение нескольких записей</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Изменить {count} запись</numerusform>
            <numerusform>Изменить {count} записи</numerusform>
            <numerusform>Изменить {count} записей</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>Выберите новое значение. До нажатия кнопки ничего не изменится.</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>Какая таблица показана</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>Столбец «{column}»</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>Сдвинуть «{column}» к началу</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>Скрыть «{column}»</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>Сдвинуть «{column}» к концу</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>Столбцы как в начале</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>Выбрать, какие столбцы показаны</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>Копировать для электронной таблицы</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>Всего: {total}</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 окт 2019, 9.10.2019 или 2019-10-09; пусто, если день неизвестен</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>Органов пока нет</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>Здесь по началу условных обозначений стоят конференции и их вспомогательные органы.</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>Здесь по условным обозначениям стоят доклады, повестки дня и другие документы. Документ может ждать здесь, пока его обозначение неизвестно.</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>Мандатов пока нет</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>Здесь по номерам стоят резолюции, решения и статьи, которые учреждают органы и дают им поручения.</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>Совещаний пока нет</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>Здесь по датам стоят совещания всех органов: планируемые, проведённые, отложенные, отменённые.</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>Сессий пока нет</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>Здесь по датам стоят сессии конференций. Записка пишется к одной из них.</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>Какое поле изменить</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>Отобрать строки по словам, датам, условным обозначениям или ключам в любом столбце</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}. Щелчок: по возрастанию, по убыванию, без упорядочения</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>Без отклонённых</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>Изменить только те записи, против которых нет возражений</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>Мандаты</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>… ещё {count}: введите в фильтр</numerusform>
            <numerusform>… ещё {count}: введите в фильтр</numerusform>
            <numerusform>… ещё {count}: введите в фильтр</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>Сдвинуть на число дней</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>Таблица записей</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>Новое значение: {column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>«{text}» не сохранено, запись осталась прежней. {reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>Нет строки, в которой есть все слова фильтра и выбранные значения. Записи никуда не делись.</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>Только…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>Только строки со значением «{column}»</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>Показать только строки с определёнными значениями</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>Только… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>Записей изменится: {changed}. Останутся прежними: {same}. Значений отклонено: {refused}.</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>Вставить из электронной таблицы…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>Вставка из электронной таблицы</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>Предварительный просмотр изменения по строкам</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>Номера строк</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>Упорядочить: «{column}», по убыванию</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>Вернуть собственный порядок таблицы</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>Упорядочить: «{column}», по возрастанию</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}, по убыванию</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}, по возрастанию</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>изменится</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>дни сессии</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>Совещания и сессии {count} органа, {days}.</numerusform>
            <numerusform>Совещания и сессии {count} органов, {days}.</numerusform>
            <numerusform>Совещания и сессии {count} органов, {days}.</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>Показать все дни (0)</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>Стрелки ведут от совещания к совещанию, Enter открывает его. Плюс и минус меняют масштаб, 0 показывает все дни, T — сегодняшний.</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>{number} кв.</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>несколько рядом</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>{count} совещание или сессия</numerusform>
            <numerusform>{count} совещания и сессии</numerusform>
            <numerusform>{count} совещаний и сессий</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>Календарь совещаний</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>Перейти к сегодняшнему дню (T)</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>Без дат</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count} совещание без дат; к нему ведут стрелки</numerusform>
            <numerusform>{count} совещания без дат; к каждому ведут стрелки</numerusform>
            <numerusform>{count} совещаний без дат; к каждому ведут стрелки</numerusform>
        </translation>
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
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>Найдена {count} запись</numerusform>
            <numerusform>Найдены {count} записи</numerusform>
            <numerusform>Найдено {count} записей</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>Показана первая {count} запись. Уточните запрос.</numerusform>
            <numerusform>Показаны первые {count} записи. Уточните запрос.</numerusform>
            <numerusform>Показаны первые {count} записей. Уточните запрос.</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>Ничего не найдено. Фильтр ищет названия на всех языках, обозначения, даты и ключи.</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>Договоры</translation>
    </message>
    <message id="tree.item_named">
        <source>{item} · {name}</source>
        <translation>{item} · {name}</translation>
    </message>
    <message id="tree.item_of_session">
        <source>{item}, {session}</source>
        <translation>{item}, {session}</translation>
    </message>
    <message id="tree.mandates">
        <source>Mandates</source>
        <translation>Мандаты</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>Совещание {ordinal}</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} совещание</numerusform>
            <numerusform>{count} совещания</numerusform>
            <numerusform>{count} совещаний</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>Записи проекта</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>нет названия</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>Записка к {session}</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>Записка: {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>Записки</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>{ordinal}-е совещание</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>{ordinal}-я сессия</translation>
    </message>
    <message id="tree.of_body">
        <source>{body}, {gathering}</source>
        <translation>{body}, {gathering}</translation>
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
        <translation>часть {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>Результат фильтра</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>возобновленная {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>Раздел о {body}</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>Раздел: {body} ({session})</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>Сессия {ordinal}</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message id="tree.sessions_counted" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} сессия</numerusform>
            <numerusform>{count} сессии</numerusform>
            <numerusform>{count} сессий</numerusform>
        </translation>
    </message>
    <message id="tree.sub_item">
        <source>({label})</source>
        <translation>{label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>нет обозначения</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>не подтверждено</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>Когда программа завершилась в прошлый раз, в {count} поле было введено то, что еще не сохранено. Введенное цело.</numerusform>
            <numerusform>Когда программа завершилась в прошлый раз, в {count} полях было введено то, что еще не сохранено. Введенное цело.</numerusform>
            <numerusform>Когда программа завершилась в прошлый раз, в {count} полях было введено то, что еще не сохранено. Введенное цело.</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>Спросить позже</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}, {field}: {content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>Введено раньше и еще не сохранено. Enter — сохранить, Esc — вернуть прежнее.</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>«{given}» может значить {names}; напишите полностью. {usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>создать резервную копию проекта</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>перечислить резервные копии проекта</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>сказать, что не так в записке проекта или файла</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>проект или записка в файле .docx или .txt</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>показать и то, что редактор проекта пропускает, с причинами</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>вывести найденное в формате JSON</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>язык записки (по умолчанию ru)</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>проект, с записями которого сверяется файл</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>{name} не может быть «{given}»; возможно: {choices}. {usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>Команды: {commands}. Каждая объясняет себя с ключом --help. Без команды открывается окно.</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>снять локальную копию проекта с сетевого диска или из облачной папки</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>пометить то, что никем не проверено, и сказать об этом в строке над текстом (docx и html)</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>Черновик помечается только в файлах Word и HTML, а не в формате {format}. Уберите --draft или экспортируйте в docx или html.</translation>
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
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>записать черновик, хотя на этом языке нет некоторых текстов; на месте каждого остается видимый пробел</translation>
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
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>{name} и {other} нельзя указать вместе. {usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>ключ записки, если в проекте их несколько</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>Нужен один из этих аргументов: {names}. {usage}</translation>
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
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>вернуть такую копию на место проекта, если тот не изменился</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>копия, снятая командой «zapiska copy»</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>Не хватает аргументов: {names}. {usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>заменить проект резервной копией</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>резервная копия: номер в списке «zapiska backups» или путь</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>сохранить в новом проекте то, что читается в поврежденном</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>новый проект; существующий файл не заменяется</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>поврежденный проект; он не изменяется</translation>
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
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>продолжить, хотя проект числится открытым на другой машине</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>Если там его больше никто не держит открытым, продолжить можно с --take-over.</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>номера пунктов набрать текстом, а не нумерацией Word</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>Команда этого не знает: {given}. {usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>После {name} должно стоять значение. {usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>{name} не принимает значения, а указано «{given}». {usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>проверить, исправен ли проект</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>вывести отчет как один объект JSON</translation>
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
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>Таблицы или правила в файле, созданные не этой программой: {count}. {where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>Проверено: строк {rows}, таблиц {tables}.</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>Вид «{record}»: записи, стоящие над самими собой: {count}. {where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Записи истории, которые нельзя прочитать: {count}. Номера: {where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>То, чего в проектах не бывает и что могло бы действовать само; поэтому остальное не проверялось: {count}. {where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>Вид «{record}»: записи с невидимыми знаками ({characters}) в полях ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>Вид «{record}»: записи с нечитаемыми буквами: {count}. {where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>Вид «{record}»: записи, стоящие под чужой записью: {count}. {where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>Вид «{record}»: записи, ссылающиеся на отсутствующую ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>Шаги истории, отмененные раньше более поздних: {count}. Номера: {where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>Строки, измененные другой программой, так что их последний шаг нельзя отменить: {count}. {where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>Вид «{record}»: тексты, ссылающиеся на отсутствующую запись: {count}. {where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>Вид «{record}»: записи с теми же значениями, что и у другой ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>Таблицы, столбцы или правила файла, которых нет или которые не такие, как в этой версии: {count}. {where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>Строки, которых указатель поиска не знает в их нынешнем виде: {count}. {where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>Проект исправен.</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Шаги истории, которые нельзя прочитать: {count}. Номера: {where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>Структура файла повреждена, мест: {count}. {where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>Проверка: {file}</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>Указатель поиска рассогласован ({where}). Таких неисправностей: {count}.</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>Проект проверяется…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>Часть файла не читается: {where}. Таких неисправностей: {count}.</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>Проект неисправен. В нем ничего не изменено. Восстановите его из резервной копии или исправьте названные записи.</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>Проект неисправен. В нем ничего не изменено. Восстановите его из резервной копии (zapiska backups, zapiska restore) или сохраните в новом проекте то, что можно прочитать (zapiska salvage).</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>Вид «{record}»: записи, нарушающие правило о полях ({fields}): {count}. {where}</translation>
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
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>Пустой файл, который заполняют вручную или импортом.</translation>
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
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project} (только чтение)</translation>
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
