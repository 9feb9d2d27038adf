<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>Zapiska guarda los datos de una nota de la Secretaría (órganos, mandatos, reuniones, signaturas de documentos) y compone la nota a partir de ellos. Todo cambio se guarda de inmediato y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>Registro de tipo «{record}»: hay que indicar «{field}». No se ha añadido nada. Rellene el campo.</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>Un registro de tipo «{record}» no puede pertenecer a uno de tipo «{parent}». No se ha añadido nada. Elija otro lugar.</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>Un registro de tipo «{record}» se añade a uno de tipo «{parent}». No se ha añadido nada. Elija primero uno.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>La copia de seguridad se hizo y se comprobó:</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>No se hizo ninguna copia de seguridad porque en ese momento se estaba haciendo un cambio. La siguiente se hará como de costumbre.</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>No se hizo ninguna copia de seguridad porque el archivo del proyecto está dañado. Las copias anteriores siguen intactas. Compruebe el proyecto y restaure una copia.</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>No se hizo ninguna copia de seguridad porque no hay espacio en «{folder}». El proyecto y las copias anteriores siguen intactos. Libere espacio en ese disco.</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>No se hizo ninguna copia de seguridad porque la carpeta «{folder}» ya no existe. El proyecto sigue intacto. Compruebe si el disco está conectado.</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>No se hizo ninguna copia de seguridad en «{folder}» ({reason}). El proyecto y las copias anteriores siguen intactos. Revise el disco.</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>No se hizo ninguna copia de seguridad porque usted no puede escribir en «{folder}». El proyecto sigue intacto. Pida permiso para escribir allí o mueva el proyecto.</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>No se hizo ninguna copia de seguridad: el disco de «{folder}» devolvió algo distinto de lo que se había escrito. Las copias anteriores siguen intactas. Haga revisar el disco.</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>No se hizo ninguna copia de seguridad porque no se pudo leer el archivo del proyecto ({reason}). Las copias anteriores siguen intactas. Compruebe el proyecto.</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}, {reason}: {file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>La copia de seguridad se hizo, pero sin su versión en texto sin formato: {reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>antes de un cambio de muchos registros</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>al cerrar</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>antes del paso a un formato más reciente</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>al abrir</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>antes de una restauración</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>durante el trabajo</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>un registro incumple una regla y no se puede escribir en el formato de intercambio ({reason}). Compruebe el proyecto.</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>Nada ha cambiado desde la última copia de seguridad:</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>Comparando con hoy…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>En qué difiere de hoy</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>Abrir la carpeta de esta copia</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>Columnas de la lista de copias</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>El proyecto mismo no se puede leer, así que no hay con qué comparar.</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, primero las más recientes</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Se hace una poco después de abrir, cada media hora si algo ha cambiado, y al cerrar.</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>No hay copias de seguridad. Se hacen de un proyecto abierto para modificarlo.</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>Hacer y comprobar una copia del proyecto tal como está</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>cambiados desde entonces: {count} ({names})</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>solo en la copia: {count} ({names})</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>solo hoy: {count} ({names})</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>¿Poner la copia del {moment} en lugar de {file}?</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>El proyecto quedará como estaba entonces. Su estado actual se conserva al lado como {file}, y en una copia de seguridad. El proyecto se cierra y se vuelve a abrir.</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>Poner esta copia en lugar del proyecto, tras una pregunta más</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>Nada: los registros de esta copia son los de hoy.</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>Las copias de seguridad se hacen solas y se comprueban al hacerlas. Están en «{folder}».</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>Copias de seguridad de {file}</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>Mostrar como &amp;texto</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>Abrir los mismos registros en texto sin formato, legible sin este programa</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>Añadir tema del programa {record}</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>Añadir órgano {record}</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>Añadir documento {record}</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>Añadir instrumento {record}</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>Añadir mandato {record}</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>Añadir reunión {record}</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>Añadir nota {record}</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>Añadir lugar {record}</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>Añadir disposición {record}</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>Añadir período de sesiones {record}</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>Añadir próxima reunión {record}</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>El cambio se interrumpió antes de terminar, así que no se ha guardado nada de él. Repítalo.</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>Cambiar la fecha de aprobación de {count} mandato</numerusform>
            <numerusform>Cambiar la fecha de aprobación de {count} mandatos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>Cambiar el estado del programa de {count} período de sesiones</numerusform>
            <numerusform>Cambiar el estado del programa de {count} períodos de sesiones</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>Cambiar celdas de {count} registro</numerusform>
            <numerusform>Cambiar celdas de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>Cambiar la fecha de {count} documento</numerusform>
            <numerusform>Cambiar la fecha de {count} documentos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>Desplazar {count} reunión {days} días</numerusform>
            <numerusform>Desplazar {count} reuniones {days} días</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>Cambiar la distribución de {count} documento</numerusform>
            <numerusform>Cambiar la distribución de {count} documentos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>Cambiar el primer día de {count} registro</numerusform>
            <numerusform>Cambiar el primer día de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>Cambiar el formato de {count} registro</numerusform>
            <numerusform>Cambiar el formato de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>Cambiar cómo se llaman las reuniones de {count} órgano</numerusform>
            <numerusform>Cambiar cómo se llaman las reuniones de {count} órganos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>Cambiar el tipo de {count} órgano</numerusform>
            <numerusform>Cambiar el tipo de {count} órganos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>Cambiar el último día de {count} registro</numerusform>
            <numerusform>Cambiar el último día de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>Cambiar el idioma original de {count} documento</numerusform>
            <numerusform>Cambiar el idioma original de {count} documentos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>El registro ha cambiado desde que se preparó la vista previa. No se ha cambiado nada. Consulte de nuevo la vista previa.</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>Cambiar el lugar de {count} registro</numerusform>
            <numerusform>Cambiar el lugar de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>Cambiar el comienzo de {count} órgano</numerusform>
            <numerusform>Cambiar el comienzo de {count} órganos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>Cambiar la fuente de {count} registro</numerusform>
            <numerusform>Cambiar la fuente de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>Cambiar el estado de {count} registro</numerusform>
            <numerusform>Cambiar el estado de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>Cambiar la fecha de referencia del estado de {count} registro</numerusform>
            <numerusform>Cambiar la fecha de referencia del estado de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>Cambiar el carácter de {count} órgano</numerusform>
            <numerusform>Cambiar el carácter de {count} órganos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>Registros seleccionados: {count}; se pueden cambiar como máximo {most} a la vez. No se ha cambiado nada. Seleccione menos.</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>Cambiar el tipo de {count} documento</numerusform>
            <numerusform>Cambiar el tipo de {count} documentos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>Cambiar cómo se llama {count} reunión</numerusform>
            <numerusform>Cambiar cómo se llaman {count} reuniones</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>Cambiar el fin de {count} órgano</numerusform>
            <numerusform>Cambiar el fin de {count} órganos</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>Cambiar la marca de verificación de {count} registro</numerusform>
            <numerusform>Cambiar la marca de verificación de {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>Eliminar tema del programa {record}</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>Eliminar órgano {record}</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>Eliminar documento {record}</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>Eliminar instrumento {record}</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>Eliminar mandato {record}</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>Eliminar reunión {record}</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>Eliminar nota {record}</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>Eliminar lugar {record}</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>Eliminar disposición {record}</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>Eliminar sección {record}</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>Eliminar período de sesiones {record}</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>Eliminar {count} registro</numerusform>
            <numerusform>Eliminar {count} registros</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>Duplicar tema del programa {record}</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>Duplicar órgano {record}</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>Duplicar documento {record}</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>Duplicar instrumento {record}</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>Duplicar mandato {record}</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>Duplicar reunión {record}</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>Duplicar nota {record}</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>Duplicar lugar {record}</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>Duplicar disposición {record}</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>Duplicar sección {record}</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>Duplicar período de sesiones {record}</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>Corregir: {words} en {record}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>Volver a atender observaciones en la nota {note}</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>Omitir una observación de {rule} en la nota {note}</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>Corregir las observaciones de una regla: {count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>Añadir una nota al pie a la nota {note}</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>Llamada de una nota al pie de la nota {note}</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>Mover una nota a pie de página de la nota {note}</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>Mover una nota al pie de la nota {note}</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>Quitar una nota al pie de la nota {note}</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>Texto de una nota al pie de la nota {note} ({language})</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>Cambio: acusativo de {record}</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>Cambio: dativo de {record}</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>Cambio: genitivo de {record}</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>Cambio: instrumental de {record}</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>Cambio: prepositivo de {record}</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>Proponer formas declinadas para {record}</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>Cambio: anexos de {record}</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>Cambio: órganos de {record}</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>Cambio: idiomas de {record}</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>Cambio: reuniones contiguas a {record}</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>Cambio: reuniones de {record}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>Cambiar de fecha la reunión {meeting}</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>Temas del programa de la nota {note}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>Fecha de referencia de la nota {note}</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>Cifras de la nota {note} en árabe</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>Documento de la nota {note}</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>Numeración de los encabezamientos de la nota {note}</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>Tiempo verbal de los encabezamientos de la nota {note}</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>Idiomas de la nota {note}</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>Diseño de la nota {note}</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>Período de sesiones de la nota {note}</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>Título de la nota {note}</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>Algo se modificó fuera de un cambio; no se ha guardado y el proyecto está como estaba. Repítalo.</translation>
    </message>
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>Redacción propia mantenida en la nota {note} ({language}) tras un cambio de datos</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>Quitar redacción propia de la nota {note}</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>Redacción propia en la nota {note} ({language})</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>Añadir un párrafo a la sección {section}</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>Recuperar un párrafo de la nota {note}</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>Dividir un párrafo de la sección {section}</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>Unir párrafos de la sección {section}</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>Omitir un párrafo de la nota {note}</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>Mover un párrafo de la sección {section}</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>Quitar un párrafo añadido de la sección {section}</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>Dividir un párrafo de la sección {section}</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>Restituir un valor de {record}</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>Todavía hay un cambio en curso. No se ha iniciado nada más; termine primero el cambio.</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>Añadir una sección sobre {body} a la nota {note}</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>Lugar en el encabezamiento de la sección {section}</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>Elección de una reunión de la sección {section}</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>Comienzo sobre las reuniones de la sección {section}</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>Mover la sección {section}</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>Quitar la sección {section}</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>Mandato para los informes de la sección {section}</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>Referencia a los informes de la sección {section}</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>Lugar en el texto de la sección {section}</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>Enunciar la disposición {provision} en la sección {section}</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>Mover una disposición en la sección {section}</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>Comienzo sobre un mandato en la sección {section}</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>Quitar una disposición de la sección {section}</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>Cita de un título en la sección {section}</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>Cambio: nombre común de {record} ({language})</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>Cambio: composición de {record} ({language})</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>Cambio: país de {record} ({language})</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>Cambio: título completo de {record} ({language})</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>Cambio: nombre de {record} ({language})</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>Cambio: nombre oficial de {record} ({language})</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>Cambio: título parafraseado de {record} ({language})</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>Cambio: nombre abreviado de {record} ({language})</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>Cambio: título abreviado de {record} ({language})</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>Cambio: título de {record} ({language})</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>Cambio: redacción de {record} ({language})</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>Cambio: verificación de un texto de {record} ({language})</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>Cambio: fecha de aprobación de {record}</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>Cambio: órgano que aprobó {record}</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>Cambio: estado del programa de {record}</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>Cambio: animación gramatical de {record}</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>Cambio: órgano de {record}</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>Cambio: fecha de {record}</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>Cambio: distribución de {record}</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>Cambio: fechas de {record}</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>Cambio: formato de {record}</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>Cambio: denominación de las reuniones de {record}</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>Cambio: género de {record}</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>Cambio: instrumento de {record}</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>Cambio: número de trabajo de {record}</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>Cambio: tipo de {record}</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>Cambio: rótulo de {record}</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>Cambio: mandato de {record}</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>Cambio: número de {record}</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>Cambio: ordinal de {record}</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>Cambio: idioma original de {record}</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>Cambio: registro superior de {record}</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>Cambio: parte de {record}</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>Cambio: número de la parte de {record}</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>Cambio: lugar de {record}</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>Cambio: función de {record}</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>Cambio: período de sesiones de {record}</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>Cambio: comienzo de {record}</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>Cambio: fuente de {record}</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>Cambio: estado de {record}</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>Cambio: fecha del estado de {record}</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>Cambio: signatura de {record}</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>Cambio: prefijo de signatura de {record}</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>Cambio: carácter de {record}</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>Cambio: tratado de {record}</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>Cambio: tipo de {record}</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>Cambio: reunión o período de sesiones, {record}</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>Cambio: fin de {record}</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>Cambio: verificación de {record}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>El carácter {position} es {character}: no se ve y puede hacer que se lea algo distinto de lo escrito. Elimínelo aquí: {near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>El texto tiene {length} caracteres; se pueden guardar como máximo {most}. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>Ocultar todo</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>Mostrar solo los órganos del nivel superior</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>órganos subsidiarios ocultos</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>La jerarquía de {count} órgano.</numerusform>
            <numerusform>La jerarquía de {count} órganos.</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>Mostrar el organigrama tan ancho como quepa</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>Las flechas llevan de un órgano a otro e Intro lo abre. Más y menos cambian la escala; 0 muestra todo el ancho.</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>{count} órgano oculto debajo</numerusform>
            <numerusform>{count} órganos ocultos debajo</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>órgano provisional</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} reunión</numerusform>
            <numerusform>{count} reuniones</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>no consta si es permanente o provisional</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>Mostrar todos los órganos subsidiarios</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>parte de {body}</translation>
    </message>
    <message id="chart.sessions" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} período de sesiones</numerusform>
            <numerusform>{count} períodos de sesiones</numerusform>
        </translation>
    </message>
    <message id="chart.standing">
        <source>standing body</source>
        <translation>órgano permanente</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>Organigrama de los órganos</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>El programa provisional lleva un asterisco que remite a su signatura: “{words}”.</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>Solo el programa provisional lleva asterisco.</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>El tema {words} no está en su orden en la línea del programa.</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>Un tema va en singular, varios en plural.</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>Los números de los temas no forman una lista: “{words}”. Los separan comas y el último se une con “y”.</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>El signo “{words}” no tiene nota.</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>La nota sobre el programa provisional es su signatura y un punto.</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>Nada en el texto remite a la nota {mark}.</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>La línea del programa cita {items} temas, pero hay menos títulos: {titles}.</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>Errores: {errors}. Advertencias: {warnings}. Consejos: {advice}.</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>Entre dos meses la raya lleva espacios; aquí figura “{words}”.</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>“{words}” es una raya escrita dos veces.</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>Un guion entre espacios está en lugar de una raya.</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>Un guion, no una raya, une las partes de una palabra: “{words}”.</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>Entre las cifras de “{words}” falta un guion o una coma.</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>Entre los días de un mes figura “{words}”; corresponde “{dash}” sin espacios.</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>“{words}”: el final precede al principio.</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>El título y el texto que le sigue dan fechas distintas: aquí “{words}”, allí {other}.</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>Ese día no existe: “{words}”.</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>El mes se escribe con letras y los días se unen con raya o «y»: «{words}».</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>“{words}” supera un mes, demasiado para una reunión.</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>«{words}» no es un año.</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>“{words}” no es el nombre de un mes.</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>El mes se escribe “{meant}”.</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>El título menciona primero los días posteriores: «{words}».</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>“{words}”: dos días unidos por “y” son seguidos; estos no.</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>“{words}”: una reunión cuyo informe va al período de sesiones no puede ser posterior a su apertura.</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>“{words}” empieza o termina en sábado o domingo; compruebe las cifras.</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>Tras el año de una fecha va «года», en esta forma y con todas las letras.</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>No hay texto en {file}.</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} no es texto en UTF-8.</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>La parte {part} del archivo de Word declara un tipo de documento, lo que ningún programa hace; no se lee.</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file} no es un archivo de Word (.docx) ni texto sin formato (.txt): guárdelo antes en una de esas formas.</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>El texto parece estar en otro idioma ({seems}) que el de la lectura ({language}).</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>El archivo de Word tiene más de {most} partes y no se lee.</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>No es un archivo de Word legible: {reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part} es demasiado grande, o lo es al descomprimirse, y no se lee.</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>debería ser: {fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>En las mismas palabras figura “{other}” en otro lugar, aquí “{words}”.</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>En otros lugares del texto no hay nada entre estas palabras; aquí está “{words}”.</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>En otros lugares del texto, entre estas palabras figura “{other}”; aquí falta.</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>Aquí “{words}”, en un pasaje por lo demás idéntico “{other}”; uno de los dos puede ser un error.</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>Aquí figura “{words}”; en otros lugares, en los mismos términos, “{other}”.</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>El segundo nombre no depende del primero: “{words}”.</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>Tras una preposición o un adjetivo no cabe esta forma: “{words}”.</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>Las palabras “{words}” no concuerdan en caso, género o número.</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>Estas palabras no concuerdan: “{words}”.</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>Tras la preposición la palabra está en un caso incorrecto: “{words}”.</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>Un título no lleva verbo propio: “{words}”.</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>Esta forma del verbo «ser» no va con este infinitivo: «{words}».</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>No sigue lo que se decidió: “{words}”.</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>Lo que une la conjunción está en otro caso que lo anterior: “{words}”.</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>Este verbo no concuerda con los anteriores de la oración: «{words}».</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>El participio no concuerda con ningún nombre de la oración: “{words}”.</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>Un nominativo sigue a un sustantivo y no tiene verbo: “{words}”.</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>Falta el sustantivo al que acompaña “{words}”.</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}” no concuerda con “{subject}”.</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>Tras este verbo el nombre está en un caso erróneo: “{words}”.</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>Una forma en desuso: “{words}”.</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>Un solo ordinal con un nombre en plural: “{words}”.</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>“{words}”: el verbo y el participio no concuerdan.</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>Falta una palabra delante de “же”: “{words}”.</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}” no concuerda con “{subject}”.</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>Una nota no lleva verbos en esta persona: “{words}”.</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>Una expresión fija en otra forma: “{words}”, no “{meant}”.</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>El verbo no concuerda con su sujeto: “{words}”.</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>El atributo está en un caso erróneo: “{words}”.</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>“{words}” está en caso prepositivo sin preposición.</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>Ninguna palabra antes de «{words}» tiene el género de este pronombre.</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>Un segundo sustantivo ocupa aquí el lugar del complemento: «{words}».</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>“{words}” no concuerda con el sujeto de la frase.</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>La oración no tiene verbo.</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>Omitidas: {number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>se omitió el {day}: {reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>La edición en “{language}” no tiene este párrafo.</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>En la edición en “{language}” este párrafo lleva el número {other}; un párrafo tiene el mismo número en todos los idiomas.</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>«{words}» va aquí en mayúsculas y en otros lugares en minúsculas.</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>“{words}” se escribe “{meant}” entre las mismas palabras en otros lugares del texto.</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>“{words}” es una letra latina donde debe ir una palabra rusa.</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>“{words}” mezcla letras latinas y cirílicas parecidas.</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>El párrafo empieza con minúscula.</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>La signatura “{words}” lleva letras cirílicas; se escribe con latinas.</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>Los documentos en ruso de las Naciones Unidas usan е y no ё: “{words}”.</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>El título cita {words}, que ningún párrafo de la sección cita.</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>«{words}»: en el párrafo {place} es lo otro, resolución o decisión.</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>El título de “{words}” no se da en ningún lugar; un mandato se cita con su título la primera vez.</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>“{words}” no es un número de resolución ni de decisión (7/1).</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>El título indicado es el de {number}, no el de {words}.</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>Se anuncian varios mandatos y se nombra uno: “{words}”.</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>El título del mandato es “{meant}”, aquí “{words}”.</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>El título de “{words}” ya figura en el párrafo {place}.</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>“{words}” se cita antes que su título, que figura en el párrafo {place}.</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>Un apóstrofo distinto del de la mayoría de las palabras: “{words}”.</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>“{words}”: aquí parece empezar otra frase, pero no hay un punto delante.</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>Falta una coma antes de la oración: “{words}”.</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>El signo está repetido: “{words}”.</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>El párrafo termina sin punto: “… {words}”.</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>Los demás títulos llevan aquí una coma: “{words}”.</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>No va coma entre estas palabras: «{words}».</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>Una nota al pie termina con un punto.</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>Falta una coma antes del participio: “{words}”.</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>Hay un punto donde la frase continúa: “{words}”.</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>Un título no termina en punto.</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>El signo “{words}” está solo: un paréntesis o una comilla se abre y no se cierra, o al revés.</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>El título y el párrafo {place} se contradicen: celebrada en uno, prevista en otro.</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>“{words}” no concuerda con el párrafo {place}: dos reuniones contiguas deben describirse igual en ambos lugares.</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>“{words}” sigue a “{other}”: falta o se repite un ordinal, o las reuniones retroceden en el tiempo.</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>El párrafo {place} no menciona tal reunión: “{words}”.</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>“{words}” se solapa con otra reunión del órgano, {other}.</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>El título y el texto nombran lugares distintos: “{words}” aquí, “{other}” allí.</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>“{words}” se nombra una sola vez; en todas las demás partes el lugar es “{other}”.</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>El lugar está en un caso que no indica dónde: “{words}”.</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>El título no nombra ningún lugar, como hacen otros {places}.</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>“{words}”: la reunión figura como prevista, pero ya se cita un documento de {year}.</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>“{words}” figura como celebrada o prevista en contra de las demás: hasta un día están celebradas y después previstas.</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>“{words}” remite a un lugar que la frase no nombra.</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>El órgano se describe como “… {other} …”, aquí “{words}”.</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>La Secretaría de las Naciones Unidas se escribe con mayúscula: «{name}».</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>En otros lugares el nombre no comienza solo por “{words}”.</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>El título {place} trata del mismo órgano: “{words}”.</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>“{words}” está aquí junto a sí mismo; parece tratarse de otro órgano.</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>“{words}”: el mandato y el título nombran órganos o asuntos distintos ({name}).</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>El órgano se nombra de otro modo en otros lugares: “{words}” aquí, “{meant}” allí.</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>El órgano lleva mayúscula en otros lugares: “{words}”.</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>El párrafo solo trata de “{words}”; su sección, de {name}.</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>El título y sus reuniones son de órganos distintos: aquí “{words}”, allí “{name}”.</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>El nombre de un órgano empieza con mayúscula: “{words}”.</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>«{words}» no es el tratado del que trata la nota: «{name}».</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>El órgano se llama “{name}” en otros lugares, aquí “{words}”.</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>“{words}” no es exactamente el nombre: {name}.</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>Falta una palabra en el nombre: “{name}”, aquí “{words}”.</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>El nombre en el título tiene “{other}”, aquí “{words}”.</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>Los ordinales de reuniones y períodos de sesiones se escriben con letras: “{words}”.</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>Los números inferiores a diez se escriben con letras: “{words}”.</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>Línea del programa {number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>Título de tema, el {number} por orden</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>Tipo de documento {number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>Nota al pie {number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>Encabezamiento {number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>Línea del período de sesiones {number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>Título del documento {number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>Línea de lugar y fechas {number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>La comilla {words} no es la de este idioma, que usa {right}.</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>El tema {item} no está en el programa del período de sesiones de la nota.</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>El mandato describe {name} con otro tema que el de su nombre, “{meant}”: “{words}”.</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>El proyecto tiene “{other}” donde el texto dice “{words}”.</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>La reunión {name} figura como celebrada, pero empieza el {day}, después del {as_of}.</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>Las reuniones {name} y {other} figuran cada una como anterior a la otra, o como posterior.</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>La nota que compone el proyecto no tiene un párrafo como este.</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>Después de {other}, la reunión {name} omite un ordinal o retrocede en el tiempo.</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>Las reuniones {name} y {other} de un mismo órgano se solapan.</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>La reunión {name} figura como prevista, pero terminó el {day}, antes de la fecha de la nota, {as_of}.</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>La reunión {name} se celebró y no tiene informe.</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>La reunión se celebró y la signatura {symbol} de {name} sigue solo reservada.</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>La signatura {symbol} de {name} no empieza como las de su órgano: {other}.</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>El título de {name} nombra al órgano de otro modo que su nombre (“{meant}”): “{words}”.</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>La signatura {symbol} de {name} no tiene el año de la reunión, {year}.</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>“{words}” no concuerda con el número de fechas del título: {count}.</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>“{words}” no concuerda con el número de signaturas: {count}.</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>“Respectivamente” va con dos signaturas o más, y solo entonces; aquí hay {count} (“{words}”).</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>Falta aquí la signatura del informe; las demás secciones dan la suya.</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>Aquí dice “{words}”, pero en otro lugar “{other}”, sobre el mismo período de sesiones.</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>No se dice de qué reunión se trata: “{words}”.</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>El período de sesiones es “{words}” aquí y “{other}” en otros lugares.</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>El lugar del período de sesiones va en nominativo, no como en “{words}”.</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>error</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>Sobra un espacio junto a un signo.</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>Falta un espacio antes del paréntesis: “{words}”.</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>Hay dos espacios en lugar de uno.</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>Un espacio invisible tras la última palabra: “{words}”.</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>Falta un espacio entre la cifra y la palabra: “{words}”.</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>Falta un espacio después de “{mark}”.</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>Faltan espacios de no separación en {places} lugares, aunque en otros figuran.</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>Falta un espacio después del número de párrafo «{mark}».</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>Los espacios junto a esta comilla no son los de la lengua.</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>La nota tiene {words} palabras; un documento de la Secretaría tiene {most} como máximo.</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>Un título nunca está solo en su nivel.</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>Aquí dice “{words}”; en el párrafo {place}, por lo demás el mismo texto, “{other}”.</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>El párrafo lleva el número {number}; corresponde el {expected}.</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>Queda un hueco por llenar: “{words}”.</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>Este párrafo repite el final del párrafo {place}.</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>El párrafo {place}, en otra sección, es idéntico.</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>Esta oración va dos veces seguidas.</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>«{words}» es una signatura de un órgano subsidiario, no del programa.</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>El programa “{words}” no es del año del período de sesiones, {year}.</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>“{words}” no empieza como las demás signaturas: {other}.</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>Las signaturas de los documentos del órgano de esta sección comienzan por {other}: “{words}”.</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>La signatura “{words}” no está escrita como corresponde.</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>“{words}” no forma parte de la signatura: todas las versiones lingüísticas tienen la misma.</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>La última signatura de una lista se une con “y”: “{words}”.</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>La sección menciona {meetings} reuniones y {symbols} informes: deben ser tantos como ellas (“{words}”).</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>El informe {words} tiene un número inferior a {other}, que es de una reunión anterior.</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>La signatura “{words}” no es de la serie de su órgano, o dos órganos tienen la misma serie: {other}.</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>A la signatura le falta el comienzo: «{words}» por «{meant}».</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>La signatura “{words}” designa dos informes.</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>Ninguna signatura de las Naciones Unidas comienza así; quizá {other}: “{words}”.</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>“{words}”: el año de la signatura es el de la reunión; en el otro lugar figura {year}.</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>Una nota da este nombre completo, no «{words}».</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>La misma palabra figura dos veces: “{words}”.</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>«{words}» es una palabra de una nota en otro idioma.</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>«{words}» se diferencia en una letra de una palabra más usual.</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>Un espacio parte la palabra: «{words}» por «{meant}».</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>Las mismas palabras van dos veces seguidas: «{words}».</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>El diccionario no conoce “{words}”.</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>Comparar con la nota del proyecto</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>El informe está copiado: puede pegarse en un mensaje.</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · líneas y párrafos leídos: {passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>Lo erróneo en el archivo, por párrafo</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>Idioma de la nota</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada erróneo.</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>No se compara: la nota del proyecto se muestra en otro idioma.</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>Lo erróneo en {file}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>fecha de aprobación</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>órgano que lo aprobó</translation>
    </message>
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>después del párrafo sobre las reuniones</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>estado del programa</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>lugar en la nota</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>animación gramatical</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>anexo</translation>
    </message>
    <message id="column.annexes">
        <source>annexes</source>
        <translation>anexos</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>fecha de referencia</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message id="column.digits">
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message id="column.distribution">
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message id="column.document_id">
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message id="column.field">
        <source>kind of text</source>
        <translation>tipo de texto</translation>
    </message>
    <message id="column.finding">
        <source>what was found</source>
        <translation>lo observado</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>denominación de las reuniones</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>redacción generada</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>numeración de los encabezamientos</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>tiempo verbal de los encabezamientos</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>lugar en el encabezamiento</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>número interno</translation>
    </message>
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>omitido el</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>incluida</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>párrafo propio</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>número de trabajo</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>mandato</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>llamada</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>comienzo de la frase sobre las reuniones</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>número</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>comienzo</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>idioma original</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>otra reunión</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>registro superior</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>número de la parte</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>prefijo de signatura</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>perfil de diseño</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>disposición</translation>
    </message>
    <message id="column.reason">
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>mandato para los informes</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>referencia a las reuniones</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>función</translation>
    </message>
    <message id="column.rule">
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>fecha del estado</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>prefijo de signatura</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>carácter</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>cita del título</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>protocolos en el título</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>tratado</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>reunión o período de sesiones</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>lugar en el texto</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>verificado</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>Un nombre o una redacción remite a sí mismo a través de sus referencias: {text}. Quite una de las referencias.</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>Una redacción guardada menciona {name} {key}, que no está en el proyecto. Corrija la redacción o añada el registro.</translation>
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
        <translation>{first} a {last} {last_month} {year}</translation>
    </message>
    <message id="date.days_of_year">
        <source>{first} {first_month} – {last} {last_month} {year}</source>
        <translation>{first} {first_month} a {last} {last_month} {year}</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message id="day.ambiguous">
        <source>“{text}” can be read in two ways. Write it with full stops, day before month: {one}.</source>
        <translation>«{text}» se puede leer de dos maneras. Escríbalo con puntos, primero el día y luego el mes: {one}.</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>Aquí no hay ninguna fecha.</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>«{text}» solo tiene un extremo del intervalo. Escriba los dos días, como en 9–11.10.2019.</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>A «{text}» le falta el día del mes. Escríbalo como en 9.10.2019.</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>A «{text}» le falta el mes. Escríbalo como en 9.10.2019 o 9 oct 2019.</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>El día {day}.{month}.{year} no existe en el calendario.</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>El mes {month} no existe («{text}»). El día va antes que el mes: 9.10.2019.</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>A «{text}» le falta el año. Escríbalo con cuatro cifras, como en 9.10.2019.</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>No se ha entendido «{part}» en «{text}». Escriba el día como en 9.10.2019, 9 oct 2019 o 2019-10-09.</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>«{text}» es un intervalo, y aquí va un solo día.</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>El último día ({last}) es anterior al primero ({first}). Cambie uno de los dos.</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>«{text}» tiene más de un primer y un último día.</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>El año «{part}» puede ser 19{part} o 20{part}. Escríbalo con cuatro cifras.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>No se ha eliminado nada</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count} tema del programa</numerusform>
            <numerusform>{count} temas del programa</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count} órgano</numerusform>
            <numerusform>{count} órganos</numerusform>
        </translation>
    </message>
    <message id="deleting.count.document" numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message id="deleting.count.instrument" numerus="yes">
        <source>{count} instruments</source>
        <translation>
            <numerusform>{count} instrumento</numerusform>
            <numerusform>{count} instrumentos</numerusform>
        </translation>
    </message>
    <message id="deleting.count.mandate" numerus="yes">
        <source>{count} mandates</source>
        <translation>
            <numerusform>{count} mandato</numerusform>
            <numerusform>{count} mandatos</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} reunión</numerusform>
            <numerusform>{count} reuniones</numerusform>
        </translation>
    </message>
    <message id="deleting.count.note" numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} nota</numerusform>
            <numerusform>{count} notas</numerusform>
        </translation>
    </message>
    <message id="deleting.count.place" numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} lugar</numerusform>
            <numerusform>{count} lugares</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count} disposición</numerusform>
            <numerusform>{count} disposiciones</numerusform>
        </translation>
    </message>
    <message id="deleting.count.section" numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} sección</numerusform>
            <numerusform>{count} secciones</numerusform>
        </translation>
    </message>
    <message id="deleting.count.session" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} período de sesiones</numerusform>
            <numerusform>{count} períodos de sesiones</numerusform>
        </translation>
    </message>
    <message id="deleting.delete">
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>Elimina todo esto en un solo paso; se recupera con Deshacer</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>Eliminado: {record}. Se recupera con Deshacer.</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>Se eliminan también: {records}.</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record} (se elimina)</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record} (se conserva)</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>No elimina nada</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>Registros que dependen de él</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>Haga clic o pulse Intro para ir al registro; en ese caso no se elimina nada</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>Se conservan, pero dejan de remitir a él: {records}.</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} registro</numerusform>
            <numerusform>{count} registros</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>¿Eliminar «{record}»?</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>«{record}» aún no se puede eliminar</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>Hay redacción que lo menciona: {records}. No se ha eliminado nada. Cambie primero esa redacción.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place}: no se conoce la fecha de presentación; la cabecera lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place}: falta la forma de {field} en el caso {detail}; la nota lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place}: la forma declinada de {field} es una propuesta que nadie ha revisado: {detail}</translation>
    </message>
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place}: no se conoce el género de {field}, por lo que las palabras que lo rodean pueden no concordar: {detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place}: hay un carácter invisible en {field}: {detail}. Vuelva a escribir el texto sin él.</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place}: no se conoce el número de trabajo; el pie de página lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place}: no se conocen las fechas; la nota lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place}: está vinculada con {detail}, pero por sus fechas o su estado ya no son contiguas; la nota ya no lo dice.</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place}: el ordinal {detail} supera los que el idioma puede expresar con palabras; la nota lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place}: no se conoce el idioma original; la cabecera lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place}: las palabras del editor se escribieron a partir de datos que han cambiado.</translation>
    </message>
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>Un párrafo añadido no está redactado en el idioma de la nota. Redáctelo en la página o, si se separó del párrafo anterior, divida también aquí ese párrafo (Mayús+Intro): lo que sigue al cursor pasará a él.</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place}: la nota ya no tiene el lugar para el que se escribió esto, así que no se imprime: {detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place}: dato sin verificar: {field} ({detail}).</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place}: ninguna reunión corresponde al período que abarca la nota.</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place}: por sus fechas se presenta como {detail}, aunque su registro dice otra cosa.</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place}: no se conoce la signatura; la nota lleva un marcador de posición.</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place}: falta en el idioma de la nota: {field}.</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place}: texto sin verificar en el idioma de la nota: {field}: {detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place}: no se conoce el lugar; la nota lleva un marcador de posición.</translation>
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
        <translation>Detenido. Se conserva lo que ya se había terminado.</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>El sistema comunica: {reason}. El paso que falló no ha cambiado nada.</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>Error del propio programa ({kind}: {reason}). El proyecto está como estaba antes de esta orden.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>{found} no es una fecha. Escriba el año, el mes y el día: 2031-03-05.</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>{found} no es una clave. Las claves constan de letras latinas minúsculas, cifras, puntos y guiones, y empiezan por una letra o una cifra.</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>{found} no es el código de un idioma. Escriba un código como ru o en.</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>Un texto no puede mencionar {name} de este modo. Con una clave puede mencionar {allowed}, pero organ solo sin clave; sin clave, solo organ y body.</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>El proyecto tiene registros que difieren de los del archivo o que ocupan su lugar: {records}. En total: {total}. No se ha importado nada. Corrija el archivo o cambie antes el proyecto.</translation>
    </message>
    <message id="exchange.control_character">
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>A partir de aquí no se puede leer el archivo: {character} no puede figurar en él. Elimínelo.</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>El archivo no se puede leer a partir de aquí ({near}): un texto no puede continuar en la línea siguiente. Escriba \n para un salto de línea y \t para una tabulación.</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>Estos registros remiten a sí mismos: {keys}. Quite una de las referencias.</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>Este texto está vacío. Escríbalo u omita el campo si no es obligatorio.</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>El fin ({last}) es anterior al comienzo ({first}). Corrija una de las dos fechas.</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>El archivo termina antes de que se cierre el último paréntesis, corchete o llave. Puede que esté cortado.</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>Aquí debe haber true o false, no {found}.</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>Aquí debe haber la clave de un registro entre comillas, no {found}.</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>Aquí debe haber una lista entre corchetes, no {found}.</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>Aquí debe haber un número entero, no {found}.</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>Aquí debe haber un objeto entre llaves, no {found}.</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>Aquí debe haber un texto entre comillas, no {found}.</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>El caso {case} figura tanto en forms como en unchecked_forms. Deje uno de los dos.</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>{key} está vinculada consigo misma. Indique la otra reunión.</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>Un mandato de tipo {kind} no tiene {name}. Omítalo o corrija el tipo.</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>Un mandato de tipo {kind} necesita {name}. Añádalo o corrija el tipo.</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>Aquí falta el campo {name}. Añádalo.</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>Errores en el archivo: {total}; lugares mostrados: {shown}. No se ha tomado nada de él. Corríjalos e inténtelo de nuevo.</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>{key} ya figura en esta lista. Quite una de las dos.</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>El día {found} no existe en el calendario.</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>El archivo no se puede leer a partir de aquí ({near}). La causa suele ser una coma de más o de menos, o unas comillas que faltan.</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>Los valores de {names} en conjunto ya son los de {other}. Dos registros no pueden compartirlos.</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>El número {found} es demasiado pequeño; el mínimo es {least}.</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>{other} ya tiene la clave {key}. Dé otra clave a uno de los dos.</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>El campo {name} ya figura en este objeto. Deje uno de los dos.</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>Aquí los corchetes y llaves anidados superan los {most} niveles. Ningún registro los necesita; el archivo está dañado o no es un proyecto.</translation>
    </message>
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>El archivo supera los {most} millones de bytes. Ningún proyecto necesita tantos; no se ha leído nada.</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>El archivo contiene más de {most} valores; aquí está el primero que sobra. Ningún proyecto necesita tantos; no se ha tomado nada de él.</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>{found} no es ninguno de los valores admitidos aquí: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>Aquí no hay ningún campo {name}. Los campos son: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>Aquí no hay ningún campo {name}. ¿Quería decir {nearest}? Los campos son: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>Este archivo tiene el formato {found}, no {known}.</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>No hay ningún registro de tipo {record} con la clave {key} ni en este archivo ni en el proyecto. Añada el registro o corrija la clave.</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>No hay ningún registro de tipo {record} con la clave {key} ni en este archivo ni en el proyecto. ¿Quería decir {nearest}?</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>Esta es la versión {found} del formato; este programa lee la versión {known}. Puede que un programa más reciente la lea.</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>El archivo no está en UTF-8: el byte {byte} no puede figurar aquí. Guárdelo en UTF-8.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>El archivo {format} resultó dañado ({reason}) y no se ha escrito; el archivo anterior está intacto. Comunique este fallo del programa.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>La imagen para el emblema dice tener {width} × {height} puntos, pero se despliega en muchos más. No se ha escrito nada. No la use.</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>La imagen para el emblema está dañada o incompleta. No se ha escrito nada. Elija otra imagen PNG o exporte sin ella.</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>La imagen del emblema no es un archivo PNG. No se ha escrito nada. Elija una imagen PNG o exporte sin ella.</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>La imagen para el emblema tiene {width} × {height} puntos y se admiten como máximo {most} por lado. No se ha escrito nada. Elija una más pequeña.</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place}: {field} no tiene forma para el caso {detail} en el idioma {language}.</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>No se ha escrito nada en el idioma {language}: falta {count} texto. Complételo o pida un borrador con huecos (--holes).</numerusform>
            <numerusform>No se ha escrito nada en el idioma {language}: faltan {count} textos. Complételos o pida un borrador con huecos (--holes).</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place}: el párrafo añadido no está redactado en el idioma {language}.</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>No hay ningún perfil de diseño llamado «{name}». No se ha escrito nada. Elija uno de estos: {known}.</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>Componiendo la nota</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>No se ha escrito «{path}» porque el disco está lleno o se ha agotado su cuota. El archivo anterior está intacto. Libere espacio o elija otro disco.</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>No se ha escrito «{path}»: {reason}. El archivo anterior está intacto. Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>No se ha reemplazado «{path}» porque otro programa lo tiene abierto o está protegido. El archivo anterior está intacto. Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>«{path}» es una carpeta, así que ningún archivo puede llevar ese nombre. No se ha escrito nada. Elija otro nombre.</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>No se ha escrito «{path}» porque la carpeta «{folder}» no existe. Cree la carpeta o elija otra.</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>«{path}» es un dispositivo, no un archivo, y no se ha tocado. No se ha escrito nada. Elija otro nombre.</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>No se ha escrito «{path}» porque usted no puede crear archivos en la carpeta «{folder}». El archivo anterior está intacto. Elija otra carpeta.</translation>
    </message>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place}: falta {field} en el idioma {language}.</translation>
    </message>
</context>
<context>
    <name>export_dialog</name>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>Escribir los archivos que no se escribieron</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>&amp;Volver a las opciones</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>Elegir de nuevo idiomas, formatos, carpeta y nombre</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>Elegir la carpeta para los archivos</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>Componiendo la nota: {language}.</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>Cerrar este diálogo (Esc)</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>{count} archivo escrito.</numerusform>
            <numerusform>{count} archivos escritos.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>Borrador: marcar lo que no está verificado</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>En los archivos de Word y HTML, las palabras que nadie ha verificado van sombreadas y subrayadas con puntos, y una línea sobre el texto lo indica; una nota verificada por completo queda limpia</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>Escribir los archivos enumerados arriba</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>No se ha escrito por un fallo del programa; el archivo anterior está intacto. Inténtelo de nuevo y comunique el fallo si se repite.</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>no escrito</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>no se puede escribir: una carpeta lleva este nombre</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>archivo nuevo</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>reemplaza el archivo existente</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>no escrito, porque se detuvo la exportación; el archivo anterior está intacto</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>escribiéndose</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>Archivos de esta exportación</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>Dónde se escriben los archivos; se recuerda para este proyecto</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>Documento de Word (.docx)</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>La nota tal como se presenta, con los estilos de las Naciones Unidas</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>Página web (.html)</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>La nota en una sola página para el navegador</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>Datos de la nota (.json)</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>Para otros programas: cada frase con los registros de los que procede</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>Texto sin formato (.txt)</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>Las palabras de la nota sin diseño alguno</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count} hueco</numerusform>
            <numerusform>{count} huecos</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>no escrito: falta {count} texto en este idioma; complételo o permita huecos en los borradores</numerusform>
            <numerusform>no escrito: faltan {count} textos en este idioma; complételos o permita huecos en los borradores</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>Diseño: {title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>{count} más después.</numerusform>
            <numerusform>{count} más después.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>Se ha sustituido lo que no admite ningún sistema de archivos: «{name}».</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>{count} archivo escrito en «{folder}».</numerusform>
            <numerusform>{count} archivos escritos en «{folder}».</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Indique la ruta completa de una carpeta o elija una.</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>Indique un nombre: letras o cifras por las que empiecen los nombres de los archivos.</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>Ningún programa ha abierto «{name}». El archivo existe; ábralo desde su carpeta.</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>No existe la carpeta «{folder}». Créela o elija otra.</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>aún no hay redacción en este idioma</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>«{folder}» es un archivo, no una carpeta. Elija una carpeta.</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>{count} archivo no se ha escrito; si ya existía uno con ese nombre, está intacto.</numerusform>
            <numerusform>{count} archivos no se han escrito; los que ya existían con esos nombres están intactos.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>La nota se eliminó o su proyecto se cerró antes de que se compusiera. No se ha escrito nada de ella. Abra el proyecto y exporte de nuevo.</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>Abrir carpe&amp;ta</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>Mostrar la carpeta de los archivos</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>Abrir el archivo elegido en su programa</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>{count} punto más por revisar</numerusform>
            <numerusform>{count} puntos más por revisar</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>Escribir con otro &amp;nombre</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>Escribir al lado lo que no se pudo escribir, con un número tras el nombre</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>Se escribirá {count} archivo.</numerusform>
            <numerusform>Se escribirán {count} archivos.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará {count} archivo existente.</numerusform>
            <numerusform>Se reemplazarán {count} archivos existentes.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language}: {doubts} – mostrar</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>Cerrar este diálogo y mostrar qué es dudoso en la nota</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>Cómo empieza el nombre de cada archivo; se forma con la signatura de la nota</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>Comienzo de los nombres de archivo</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>Detener la exportación; los archivos ya escritos se conservan y no queda ninguno a medias (Esc)</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>Exportación detenida.</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>Deteniendo la exportación. El archivo que se está colocando en su lugar quedará completo.</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>falta {count} texto</numerusform>
            <numerusform>faltan {count} textos</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>todos los textos verificados</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>{count} texto sin verificar</numerusform>
            <numerusform>{count} textos sin verificar</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>Exportar nota</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>Números de párrafo como texto</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>En los documentos de Word, como en los documentos publicados; si no se marca, Word vuelve a numerar al insertar un párrafo</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} advertencia</numerusform>
            <numerusform>{count} advertencias</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>Los borradores pueden tener huecos</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>Escribir un idioma aunque le falten textos; cada uno deja un hueco visible</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>Escribiendo «{name}».</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>Algo ha fallado en el programa. Todos los cambios guardados siguen guardados y puede continuar. El informe que figura abajo no contiene nada del proyecto; cópielo y envíelo a quienes mantienen el programa.</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>Fallo del programa</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>temas del programa</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>órganos</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>notas al pie</translation>
    </message>
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>observaciones omitidas</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>párrafos omitidos</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>contiguas</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>contiguas</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>elección de reuniones</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>reuniones</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>disposiciones enunciadas</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>disposiciones</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>Elija una nota para revisar</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>Archivos de intercambio</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>Esta copia local contiene trabajo que aún no se ha publicado. ¿Publicarlo antes de que se cierre el proyecto?</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>Publicar más tarde</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>El archivo del proyecto ya no está, u otro programa lo ha modificado. Lo que aún puede leerse aquí puede guardarse como proyecto nuevo. ¿Guardarlo? De lo contrario, solo se hará una copia de seguridad entre sus propios datos.</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>Guardar el proyecto como…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>El ejemplo se ha modificado y sus cambios no se conservan. ¿Guardarlo como proyecto propio?</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>Notas en Word o texto sin formato</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>Por asunto</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>Consejos: {number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>Errores: {number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>Advertencias: {number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>Filtrar las observaciones por sus palabras</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>debería ser “{fix}”</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>Corregir todo de esta regla…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>Corregir todo: {number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>Muestra primero lo que cambiaría; es un solo paso que se puede deshacer</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>Lo que cambiaría, {number} en total:</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>Corrige el campo {field} en un paso que se puede deshacer</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>debería ser un espacio de no separación</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>debería suprimirse</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>debería ser un espacio</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>Antes del primer encabezamiento</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject}: ya no se observa en la nota. Se omitió el {day}: {reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>Omitidas y ya no observadas</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>Omitidas</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>Cómo se agrupan las observaciones</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>Un encabezamiento</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>Volver a atender</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>Omitir aquí…</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>Omitir</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>Por qué se deja así</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>Omitidas: {number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>Se omitió el {day}: {reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>Muestra lo omitido, con el motivo</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>Solo en los registros</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>Se está leyendo la nota…</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>Lo erróneo o dudoso de la nota</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>Sin nota no hay nada que revisar.</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>Se pasaron todas las reglas: en la nota no hay nada erróneo ni dudoso.</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>Hay observaciones, pero el filtro no muestra ninguna.</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>Regla {rule}: el porqué y la fuente están en la ayuda, página Checks.</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>Rayas</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>Lo que se sabe de los registros</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>Entre los idiomas</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>Signos de puntuación</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>Nombres de los órganos</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>Hechos en los registros</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>El período de sesiones</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>Signaturas de documentos</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}. Un clic las muestra o las oculta.</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name}; observaciones: {worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>Las palabras ya no son las que se leyeron, así que no se cambió nada. La nota se está leyendo de nuevo.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>Añadir un tema…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>Añadir un órgano…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>Añadir un documento…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>Añadir un protocolo…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>Añadir un mandato…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>Añadir una reunión…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>Añadir una disposición…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>Añadir un período de sesiones…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>Añade un registro a la lista «{list}»</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>animado</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>Anexo {number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>Añadir un anexo</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>Añade otro anexo al mandato; su título se escribe con los demás textos</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>Bajar el anexo</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>Rótulo del anexo</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>Quitar el anexo con sus títulos</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>Subir el anexo</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>Contiguas a ella y aún en sus fechas: {meetings}.</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>Calendario: {field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>Todavía no se usa en ninguna nota. La redacción dice: {phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>Ninguna frase necesita aún esta forma.</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>Revisado: {case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>Un día o un intervalo: 9.10.2019, 9–11 oct 2019, 2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>Todavía no hay temas.</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>Todavía no hay órganos.</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>Todavía no hay documentos: aquí van los informes, los programas y las notas, con sus signaturas.</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>Todavía no hay protocolos.</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>Todavía no hay mandatos: aquí van las resoluciones, las decisiones y los artículos.</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>Todavía no hay reuniones. Una reunión tiene un ordinal, fechas, un lugar y un informe.</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>Todavía no hay ninguna nota.</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>Todavía no hay disposiciones. Una disposición es lo que un mandato dice de uno o varios órganos.</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>Todavía no hay períodos de sesiones. Un período de sesiones tiene un ordinal, fechas y un programa.</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>Formas declinadas: todas revisadas ({count})</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>Formas declinadas: {due} por revisar</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>Formas declinadas con las frases en que se usan</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>Número gramatical</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>Reuniones contiguas</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>Publicación</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}, {case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>inanimado</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>subtema de</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>protocolo de</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>falta un texto</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field}: {language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>hay algo sin verificar</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>Idiomas de los textos</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>Añadir una reunión contigua a esta</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>Relación entre las reuniones</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>Mostrar {meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>Dejar de vincular con {meeting}</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>Añadir: {field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field}: bajar (Alt+↓)</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field}: quitar (Supr)</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field}: subir (Alt+↑)</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>Cambiar de fecha también las contiguas</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>Formulario del registro</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>no consta</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>«{text}» no es un número entero. Escriba solo cifras.</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number} es demasiado grande: {most} como máximo.</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>{number} es demasiado pequeño: el mínimo es {least}.</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field}: borrar</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>Sugerencias: {field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>Ningún registro coincide con «{text}». Escriba un nombre, número, signatura o clave y elija en la lista.</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field}: mostrar este registro (Ctrl+Intro)</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>Varios registros coinciden con «{text}». Escriba más o elija uno de la lista.</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>Proponer formas</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>Proponer formas declinadas: {field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>Propone las formas que faltan o no están revisadas; las revisadas se conservan</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field}: lo mismo en otros idiomas</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>Subtemas</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>Órganos subsidiarios</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>Qué dicen de él los mandatos</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>Períodos de sesiones</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>Notas publicadas con esta signatura</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>Conferencias de sus partes</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>Disposiciones</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>Reuniones en este lugar</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>Períodos de sesiones en este lugar</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>Mandatos aprobados</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>«{field}» no puede quedar vacío. Escriba un valor o pulse Esc para recuperar el guardado.</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>Abrir el documento en el navegador</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>Usar {symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>Verificado: {field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>Aquí van los tratados y sus protocolos. Los mandatos los citan, y los temas del programa y los títulos los nombran.</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>Una nota se escribe para un período de sesiones: recoge las reuniones de todos los órganos desde el anterior. Añada primero el período de sesiones y después su nota.</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>Aquí van las ciudades en que se celebran los períodos de sesiones y las reuniones, cada una con su país.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>No se puede sacar: no hay encima ningún registro de su tipo.</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>Un tema del programa no puede estar debajo de sí mismo ni de uno de sus subtemas.</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>Un órgano no puede estar debajo de sí mismo ni de uno de sus órganos subsidiarios.</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>Un instrumento no puede estar debajo de sí mismo ni de uno de sus protocolos.</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>Una disposición no contiene otros registros.</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>Una sección no contiene otros registros.</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>Ya es el primero, así que se queda donde está.</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>Los documentos van por orden de signatura, bajo la reunión o el período de sesiones al que pertenecen.</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>Los grupos del proyecto tienen un orden fijo.</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>Los mandatos van por orden de número.</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>Las reuniones van bajo su órgano por orden ordinal. Para mover una, cambie su órgano o su ordinal en el formulario.</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>Las notas van por orden de fecha de referencia.</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>Los lugares van por orden de clave.</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>Los períodos de sesiones van por orden ordinal. Para mover uno, cambie su ordinal en el formulario.</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>El registro ya no está en el proyecto, así que no se ha movido nada.</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>Ya es el último, así que se queda donde está.</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>Mover tema del programa {record}</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>Mover órgano {record}</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>Mover instrumento {record}</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>Mover disposición {record}</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>Mover sección {record}</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>No se puede meter: no hay delante ningún registro de su tipo.</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>Un tema permanece en el programa de su período de sesiones.</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>Un órgano está debajo de otro órgano o en el nivel superior de los órganos.</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>Un protocolo está debajo de un tratado; un tratado, en el nivel superior de los instrumentos.</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>Una disposición permanece con su mandato.</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>Una sección permanece en su nota.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>Elija un registro para ver qué ha ocurrido con él.</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field}: ya no existe la fila a la que pertenecía este valor, así que no hay dónde restituirlo. Deshaga el paso que la eliminó.</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>Historial del registro</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>Todavía no se ha cambiado nada en este registro.</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>Restituir el valor anterior</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>Diga por qué se deja así: sin motivo nadie lo sabrá después. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>Importado en {project}: {count} registro; ya estaban allí: {there}.</numerusform>
            <numerusform>Importados en {project}: {count} registros; ya estaban allí: {there}.</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>Se ha propuesto {count} forma declinada en ruso para nombres que no tenían ninguna. Queda marcada como no revisada hasta que un editor la confirme.</numerusform>
            <numerusform>Se han propuesto {count} formas declinadas en ruso para nombres que no tenían ninguna. Quedan marcadas como no revisadas hasta que un editor las confirme.</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>Importando</translation>
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
        <translation>{file}, {size} bytes</translation>
    </message>
    <message id="info.format">
        <source>Format {version}</source>
        <translation>Formato {version}</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>Último cambio: {label}, {person}, {at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>Formato {version}, creado por un programa más reciente que este, que conoce formatos hasta {known} y solo puede leer el archivo</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>Nota {key} para el período de sesiones {session}, a fecha de {as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>Pasos que se pueden deshacer: {count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>{file} supera los {most} millones de bytes, que ningún archivo de su clase necesita. No se ha leído.</translation>
    </message>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>«{step}» no se puede deshacer ni rehacer: lo que escribió ({record}) ha cambiado desde entonces. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>El programa no puede escribir en el idioma con el código {code}. No se ha cambiado nada. Elija uno de los idiomas disponibles, como el ruso (ru).</translation>
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
        <translation>{file} está en una unidad de red o en una carpeta en la nube, donde un archivo puede perderse o dañarse mientras se modifica. Trabaje con una copia local (zapiska copy) y publíquela después (zapiska publish).</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file} está en una unidad de red o en una carpeta en la nube, donde un archivo puede perderse o dañarse mientras se modifica. Es más seguro trabajar con una copia local y publicarla después.</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>Haciendo una copia local…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>Publicando la copia…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>Ya existe una copia local: {file}. Puede que el trabajo que contiene no se haya publicado. Publíquela o muévala e inténtelo de nuevo.</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>No se pudo escribir {file} ({reason}). El proyecto sigue como estaba. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>Esta es una copia local. Su trabajo llegará a {file} cuando lo publique (Archivo › Publicar).</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file} no es una copia local de otro proyecto, así que no hay dónde publicarlo. No se cambió nada.</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>La copia se publicó, pero no se pudo anotar junto a {file} ({reason}). Haga una copia nueva antes de seguir.</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>En el lugar de la copia local está {file}, copia de otro proyecto o de uno que ya no se conoce. No se hizo ninguna copia y ese archivo quedó como estaba. Muévalo y vuelva a intentarlo.</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>Abrir esa copia</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>{file} se ha modificado, dañado o eliminado desde que se hizo {copy}. No se publicó nada y ambos siguen intactos. Compárelos y reúna el trabajo en uno de ellos.</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>Publicado. Lo que había antes se conserva en {file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>Trabajar con una copia local</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>&amp;Acerca de Zapiska</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>Añadir una nota de pie de página al párrafo</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>Añadir: {record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Añadir un párrafo a continuación</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>&amp;Organigrama de los órganos</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>Co&amp;mprobar el proyecto</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>&amp;Revisar un archivo…</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>E&amp;xportar nota…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>&amp;Buscar en el proyecto</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>Ajustar página al a&amp;ncho del panel</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>Ir al &amp;formulario</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>A&amp;mpliar página</translation>
    </message>
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>Omitir el párrafo o recuperarlo</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente observación</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>&amp;Próxima reunión de este órgano…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>Redactar el párrafo con palabras propias</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>Redactar la oración con palabras propias</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>Buscar o &amp;ejecutar…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>Bajar el párrafo</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>Subir el párrafo</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>Observación &amp;anterior</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>Volver al texto del programa</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>Qué se ha &amp;hecho</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name} (ya no está)</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name} (no es un proyecto)</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>Buscar o ejecutar…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>Buscar en todos los registros y ejecutar cualquier acción</translation>
    </message>
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>Do&amp;s idiomas en paralelo</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>&amp;Reducir página</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>&amp;Informe para asistencia…</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>&amp;Documentos por signatura</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>&amp;Mandatos</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>&amp;Reuniones por fecha</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>&amp;Cronología de reuniones</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>Creado: {project}</translation>
    </message>
</context>
<context>
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>prevista después de {symbol}, sin verificar</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>prevista, sin verificar</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>El proyecto aún no tiene ninguna nota, así que no hay nada que exportar. --format json escribe el proyecto entero.</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>El proyecto tiene varias notas; indique una con --note: {keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>El proyecto no tiene la nota {key}. Tiene: {keys}</translation>
    </message>
</context>
<context>
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. Añadido: {words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>El día al que se refiere la nota: distingue las reuniones celebradas de las previstas. 9.10.2019, 9 oct 2019 o 2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>incluida por la regla</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>excluida por la regla</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>Cifras en árabe</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>«Informe sobre la reunión de …»</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>«II. Informe sobre la reunión de …»</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>«Informe sobre la reunión …, que está previsto celebrar …», mientras esté prevista</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>«Informes sobre las reuniones …, celebradas …», aunque algunas estén aún previstas</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>«… celebradas del 9 al 11 de septiembre de 2019 en Viena»</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>«… celebradas en Viena del 9 al 11 de septiembre de 2019»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>«El Grupo de Trabajo celebró su novena reunión …, y está previsto que celebre su décima reunión …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>«La primera reunión del Grupo de Trabajo se celebró …, y está previsto que la segunda se celebre …»</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>«El Grupo de Trabajo celebró sus reuniones primera a decimotercera con periodicidad anual de 2007 a 2019»</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>«En su resolución 9/1, la Conferencia decidió …»</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>«La Conferencia solicitó también …», después de una frase sobre el mismo mandato</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>La redacción de la disposición es la frase entera</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>«De conformidad con la decisión 4/4 de la Conferencia, se estableció …»</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>«En cumplimiento de la resolución 5/3 de la Conferencia, se estableció …»</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>«… la Convención … y sus Protocolos»</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>«De conformidad con la resolución 7/1, los informes … se presentarán …»; sin mandato, la frase empieza por los informes</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>«El informe sobre la undécima reunión (…) se presentará …»</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>«Los informes sobre esas reuniones (…) se presentarán …»</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>«resolución 9/1, titulada “Establecimiento del Mecanismo …”», en su primera mención</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>«decisión 4/4, relativa a la trata de personas», en su primera mención</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>«… se celebró en Viena del 9 al 11 de octubre de 2019», y no solo las fechas</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>Añadir una nota al pie</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>Pone una nota al pie en el título de la nota; elija después otro lugar para ella</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>falta el texto en {count} idioma</numerusform>
            <numerusform>falta el texto en {count} idiomas</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>Texto de la nota al pie</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>Alt con una flecha o arrastrar mueve la nota a pie de página; Supr la quita</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}, continuación: {provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>Unir con el anterior</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>Hace un solo párrafo de este y el anterior</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>excluida, aunque la regla la incluye</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>excluida, conforme a la regla</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>Una llamada propia, como **; si se deja vacía, la nota al pie va numerada</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>Reuniones incluidas</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>La barra espaciadora o un clic incluye una reunión, la excluye o deja que decida la regla. Intro muestra la reunión.</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. Reuniones e informes</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>Editor de la nota</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>El período de sesiones aún no tiene programa. Añada sus temas al período de sesiones y elija aquí en relación con cuáles se presenta la nota.</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>Todavía no hay notas al pie, salvo la relativa al programa provisional, que aparece por sí sola. Una nota al pie puede indicar el motivo de una presentación tardía (**).</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>El órgano aún no tiene reuniones. Añada una reunión al órgano y la sección dará cuenta de ella.</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>Todavía no hay párrafos sobre los mandatos. Dicen qué estableció el órgano, qué lo hizo permanente y qué le encomendó sus tareas. Busque abajo una disposición para enunciarla.</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>Todavía no hay secciones. Cada sección trata de un órgano: qué lo estableció, sus reuniones y los informes sobre ellas. Busque abajo un órgano para añadir su sección.</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>Elija una nota a la izquierda o añada una: una nota necesita un período de sesiones y una fecha de referencia.</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>Ninguna nota seleccionada</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>numerada</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field}: quitar, para que vuelvan a figurar las palabras generadas (Supr)</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>Redacciones propias</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>Una línea por frase y por párrafo añadido, con el número del párrafo en la sección. Alt+↑ y Alt+↓ o el ratón la mueven, Supr la quita, Intro muestra la disposición o abre las palabras.</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section}: párrafo añadido {number}</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>Línea del programa</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>Línea «Nota de la Secretaría»</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section}: encabezamiento</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>Título del tema: {item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section}: párrafo sobre las reuniones</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section}: párrafo {number} sobre los mandatos</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}, una oración</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>Línea del período de sesiones</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>Título de la nota</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>Línea del lugar y las fechas</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>un lugar que la nota ya no tiene ({place})</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>La regla: todas las reuniones y la próxima aún sin fechas, porque no se conocen las fechas de este período de sesiones ni de los anteriores.</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>La regla: las reuniones posteriores al último período de sesiones ({since}) y hasta el final de este ({until}), y la próxima aún sin fechas.</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>La regla: las reuniones posteriores al último período de sesiones ({since}) y la próxima aún sin fechas. No se conoce el final de este período de sesiones.</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>La regla: las reuniones hasta el final de este período de sesiones ({until}) y la próxima aún sin fechas. Ningún período de sesiones anterior tiene fechas.</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>Añadir una sección: buscar un órgano</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>Las secciones de la nota. Para mover una, arrástrela o pulse Alt+↑ y Alt+↓; Supr la quita.</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>Párrafo {number}: {provision}. {wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>Con esta frase empieza un nuevo párrafo</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>Enunciar una disposición: buscarla</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>incluida, conforme a la regla</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>incluida, aunque la regla la excluye</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>Añadir aquí una nota de pie de página</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Añadir un párrafo a continuación</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>Recuperar este párrafo</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>Han cambiado los datos de una redacción propia ({number} de {total})</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>El texto del programa era «{old}» y ahora es «{new}».</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>Redacciones propias cuyos datos han cambiado</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>Quedan palabras entre ⟦ ⟧ por incorporar o quitar; el campo sigue abierto.</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>Coloque el cursor donde deba empezar el segundo párrafo.</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>Solo se puede dividir un párrafo entero. Salga de este campo y abra el párrafo con Mayús+F2.</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>Redacción propia</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Intro conserva, Esc abandona. Las palabras subrayadas siguen a sus registros. Vacío, el lugar vuelve al programa.</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Intro conserva, Esc abandona, Mayús+Intro divide el párrafo. Las palabras subrayadas siguen a sus registros. Vacío, el campo quita estas palabras.</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>Párrafo nuevo: Intro lo añade, Esc abandona. Las palabras subrayadas siguen a sus registros. Vacío, no se añade nada.</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Intro conserva, Esc abandona, Mayús+Intro divide el párrafo. Las palabras subrayadas siguen a sus registros. Vacío, el lugar vuelve al programa.</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>Mantener la mía</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>La redacción propia se mantiene; el nuevo texto se da por visto</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>Omitir este párrafo</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>— Aquí se omite un párrafo. Haga doble clic para recuperarlo. —</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>Redacción propia. Haga doble clic para modificarla; el menú permite volver al texto del programa.</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>Redacción propia; los datos en que se basó han cambiado desde entonces.</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>Abre la redacción propia con los cambios incorporados; lo dudoso queda entre marcas</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>Muestra la siguiente redacción propia cuyos datos han cambiado</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>El lugar de estas palabras ya no está en la nota. Deshaga lo que lo quitó, o copie las palabras y pulse Esc.</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>El lugar de estas palabras ya no está en la nota. Intro las conserva aquí como párrafo; o cópielas y pulse Esc.</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>Quitar este párrafo añadido en todos los idiomas</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>Tomar el texto del programa</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>La redacción propia desaparece; vuelve el texto del programa</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>Redactar todo el párrafo con palabras propias</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>Redactar con palabras propias</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>Su redacción: {words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>Escriba una acción, una signatura o un nombre, en cualquier idioma</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>Acciones y registros</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>No se ha encontrado nada. Con menos palabras o más cortas se encuentra más.</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>Escriba palabras de cualquier registro, en cualquier idioma</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>Buscar en todos los registros</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>Columnas copiadas: {pasted}; columnas con sitio: {selected}. No se ha cambiado nada. Seleccione tantas columnas o copie también los títulos de las columnas.</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>Al desplazarla {days} días, la fecha quedaría fuera del calendario.</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>«{column}» no se puede cambiar en la tabla. Cámbielo en el formulario del registro.</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>No hay ningún registro llamado «{text}». Añádalo antes o escriba su nombre tal como figura en el proyecto.</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>«{text}» no es un valor de «{column}». Puede ser: {choices}.</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>No hay celdas en el portapapeles. No se ha cambiado nada. Copie primero celdas en la hoja de cálculo.</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>«{column}» debe tener un valor.</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>Filas copiadas: {pasted}; filas seleccionadas: {selected}. No se ha cambiado nada. Seleccione tantas filas o solo la primera.</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>Filas copiadas: {pasted}; filas desde la seleccionada hasta el final de la tabla: {there}. No se ha cambiado nada. Muestre más filas o copie menos.</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>Varios registros se llaman «{text}». Escriba la clave del que corresponda.</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>El portapapeles contiene {length} caracteres; se toman como máximo {most} a la vez. No se ha cambiado nada. Copie menos filas.</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>La fila {row} de lo copiado tiene {cells} celdas, pero hay {columns} columnas. No se ha cambiado nada. Copie un rectángulo completo de celdas.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>Carácter {position}: la rama de una alternativa se escribe «|nombre:texto» en: {text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>Carácter {position}: un marcador no se puede leer en: {text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>Carácter {position}: la alternativa tiene dos veces esta rama en: {text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>La alternativa según {name} no tiene rama para {category}.</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>Carácter {position}: una llave de cierre sin la de apertura en: {text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>Carácter {position}: demasiadas alternativas anidadas en: {text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>Carácter {position}: un marcador no está cerrado en: {text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>El marcador {name} no tiene la forma {form} en: {text}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>Añadir un órgano</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>Añadir una reunión</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>No se ha guardado la imagen: no se pudo volver a leer. El archivo de ese nombre está como estaba. Guárdela en el otro formato y comunique este fallo.</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>Imagen PNG ({pattern})</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>Imagen SVG, nítida a cualquier tamaño ({pattern})</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>Significado de los signos: {names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>Todavía no hay órganos</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>Aquí se dibujarán la conferencia y sus grupos de trabajo, cada uno debajo del órgano al que pertenece. Añada primero la conferencia.</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>Todavía no hay reuniones</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>Aquí figurarán las reuniones y los períodos de sesiones a lo largo de los días, una fila por órgano. Añada la primera reunión.</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>Guardar esta imagen como SVG o PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>Imagen guardada como {path}.</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>No se ha guardado la imagen: es demasiado grande para PNG. Guárdela como SVG o muestre antes una parte menor.</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>No se ha guardado la imagen como {path}: el nombre de una imagen termina en .svg o .png. Elija uno de los dos.</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>Escribir la nota en un documento de Word o en otro archivo</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>Ajustar al ancho ({percent} %)</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>Ir al registro</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>El programa aún no puede escribir en este idioma.</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>Esta nota aún no se publica en ninguno de los idiomas en que el programa puede escribir. Añada el ruso a los idiomas de la nota.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>Este proyecto aún no tiene ninguna nota. Elija «Notas» en el árbol para añadir una, o incorpore una con Archivo, Importar…</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>Haga clic en las palabras, o pulse Ctrl+Intro en el cursor, para ir al registro del que proceden. Ctrl+↓ y Ctrl+↑ pasan de una frase a otra. Doble clic, F2 o Intro abre una oración para redactarla con palabras propias; Mayús+F2, todo el párrafo.</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>La nota tal como se exportará</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>Componiendo la nota</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>Escala (Ctrl+más, Ctrl+menos, Ctrl+0)</translation>
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
        <translation>{doing} ({seconds} s)</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message id="project.changed_outside">
        <source>{file} was changed by another program while it was open here. The change was not made, so that neither damages the other. Keep your work as a copy under another name, then check the file.</source>
        <translation>Otro programa cambió {file} mientras estaba abierto aquí. El cambio no se hizo, para que nada se dañe. Guarde su trabajo como copia con otro nombre y compruebe después el archivo.</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} es un proyecto, pero está dañado y no se puede leer. Quedó como estaba. Restaure una copia de seguridad (zapiska restore) o guarde en un proyecto nuevo lo que se pueda leer (zapiska salvage).</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>{file} ya existe y no se ha tocado. Elija otro nombre.</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>{file}: el nombre de un proyecto termina en {extension}. No se ha creado nada.</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>{file} es una base de datos de otro programa, no un proyecto de este. Se ha dejado como está.</translation>
    </message>
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>Junto a {file} está {journal}, que no le pertenece y cambiaría archivos al abrir. No se ha abierto nada. Aparte {journal} y vuelva a abrir el proyecto.</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>{file} contiene lo que ningún proyecto tiene y que podría actuar por sí solo: {object}. No se abrió y quedó como estaba. Si procede de otra persona, pídalo en el formato de intercambio. Si es suyo, restaure una copia de seguridad (zapiska restore) o guarde el resto en un proyecto nuevo (zapiska salvage).</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>{file} contiene en «{table}» filas que ningún proyecto de este programa tiene: {count}. No se ha abierto y se ha dejado como está. zapiska verify informa de ellas y zapiska salvage guarda el resto en un proyecto nuevo.</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>{file} ya no existe: alguien lo ha eliminado, renombrado o movido. El cambio no se hizo; todo lo anterior se conserva aquí. Devuelva el archivo a su sitio e inténtelo de nuevo, o guarde una copia con otro nombre.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file} está abierto en otra ventana u otro programa. No se ha cambiado nada. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file} está abierto desde {since}: {person}, en el equipo {machine}. No se cambió nada. Ciérrelo allí e inténtelo de nuevo, o consúltelo sin modificarlo.</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>{file} se abrió el {since} ({person}, equipo {machine}) y, que se sepa, no se ha cerrado allí. No se cambió nada. Pregunte primero: si dos personas lo modifican a la vez en esta carpeta, una perdería el trabajo de la otra.</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>{file} no se puede abrir o escribir: {reason}. No se ha cambiado nada. Compruebe si puede usar el archivo y su carpeta.</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>{file} no se pudo pasar al formato más reciente ({reason}). Está como estaba. Libere espacio o haga una copia e inténtelo de nuevo.</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>{file} no existe. Compruebe si el nombre es correcto.</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>{file} se creó con una versión más reciente del programa (formato {version}; esta conoce formatos hasta {known}). Se puede leer, pero no cambiar. Para cambiarlo, actualice el programa.</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} no es un archivo de proyecto. Quedó como estaba. Si antes lo era, restaure una copia de seguridad (zapiska restore) o guarde en un proyecto nuevo lo que se pueda leer (zapiska salvage).</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>No se puede acceder a {file} ({reason}). El cambio no se hizo; todo lo anterior se conserva. Compruebe si el disco o la red están conectados e inténtelo de nuevo.</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file} es ahora otro archivo: un programa o una persona lo ha sustituido. El cambio no se hizo y el otro archivo no se tocó. Guarde su trabajo como copia con otro nombre y abra después ambos.</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>No se puede escribir en {file} o en su carpeta, así que se puede leer, pero no cambiar. Cópielo donde pueda escribir.</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file} está abierto en otro lugar y ahora no se puede leer. Lo que ve es su copia de seguridad más reciente, del {moment}; los cambios posteriores no figuran en ella y aquí no se puede cambiar nada.</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file} está abierto en otro lugar. Lo ve tal como estaba en el disco el {moment}; lo que se cambie allí después no se muestra y aquí no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>Añadir reunión</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>Pertenece a: {record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>Añadir su programa provisional</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>Añadir su informe</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>Documentos previstos</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>El documento se añade con una signatura reservada, marcada como sin verificar</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>Signatura prevista: {document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>Ninguna signatura anterior muestra una pauta que seguir ({document}). Escriba la signatura solo si se conoce.</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>Prevista, sin verificar: como {symbol}, con el año de la reunión. Las dos últimas tenían el mismo número.</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>Prevista, sin verificar: como {symbol}, con el año de la reunión. El número varía: confírmelo antes de añadir el documento.</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>La última es {symbol}. La siguiente lleva el año de la reunión: escriba primero las fechas.</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>Hay que indicar «{field}».</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>Esta signatura ya es la de {record}.</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>Nuevo tema del programa</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>Nuevo órgano</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>Nuevo instrumento</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>Nuevo mandato</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>Nueva disposición</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>Nuevo párrafo</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>Nuevo período de sesiones</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>anexo</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>idioma de un documento</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>reunión de un documento</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>Tome registros de un archivo: Archivo, Importar… La página de la ayuda sobre el formato de intercambio explica cómo escribir uno.</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>Este proyecto está vacío</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>forma declinada</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>Se ha quitado del proyecto. Se recupera con Deshacer.</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>Este registro ya no existe</translation>
    </message>
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>observación omitida</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>párrafo omitido</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>mandato</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>elección de reunión</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>vínculo entre reuniones</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>Elija un registro a la izquierda o haga clic en una frase de la nota.</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>tema del programa de una nota</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>idioma de una nota</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>redacción propia</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>Lo que se sabe del registro</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>disposición</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>órgano de una disposición</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number} (copia)</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>No se puede eliminar el registro {reference}, porque hay redacción que remite a él: {users}. No se ha cambiado nada. Cambie primero esa redacción.</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>La redacción de {where} remite a {reference}, que no está en el proyecto. No se ha cambiado nada. Corrija la referencia o añada el registro.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>Poner todo el informe en el portapapeles</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>Mostrar el registro seleccionado en el informe</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>El proyecto no está en buen estado. No se cambió nada en él. Restaure una copia de seguridad o corrija los registros indicados abajo.</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>El proyecto no está en buen estado. No se cambió nada en él. Restaure una copia de seguridad o guarde en un proyecto nuevo lo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file} está dañado o no es una copia de seguridad de un proyecto. No se restauró nada y el proyecto sigue como estaba. Elija otra copia.</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>{file} se hizo con una versión más reciente del programa (formato {version}; esta conoce formatos hasta {known}). No se restauró nada y el proyecto está como estaba. Elija otra copia de seguridad o actualice el programa.</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>No se puede leer {file} ({reason}). No se restauró nada y el proyecto sigue como estaba. Compruebe si el disco está conectado.</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>Restaurado: {file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>{file} no se sustituyó por la copia de seguridad ({reason}). Lo que contenía sigue ahí. Libere espacio o cierre los programas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>El proyecto tal como estaba se conserva en {file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>Un mandato es o bien un artículo de un instrumento, o bien un acto del órgano que lo aprobó. No se ha cambiado nada. Indique exactamente uno de los dos.</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>La regla {rule} del proyecto no lo permite. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>Registro de tipo «{record}»: quedaría por encima de sí mismo. No se ha cambiado nada. Elija otro registro superior.</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>Un texto de este tipo no corresponde a ese registro. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: no se puede vincular consigo mismo. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: una clave solo tiene letras latinas minúsculas, cifras, puntos y guiones, y empieza por una letra o una cifra. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: una clave no cambia nunca, porque hay redacción que remite a ella. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>Registro de tipo «{record}»: la clave {key} ya es la de otro. No se ha cambiado nada. Elija otra clave en lugar de {symbol}.</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: un idioma se indica con su código en minúsculas, como ru. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: hay que indicar «{field}». No se ha cambiado nada.</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: remite a un registro que no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>Registro de tipo «{record}»: «{last}» es anterior a «{first}». No se ha cambiado nada. Corrija las fechas.</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: «{field}» no puede quedar vacío. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: «{field}» no puede ser menor que cero. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: «{field}» debe ser uno de estos valores: {values}. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>Un texto pertenece exactamente a un registro. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: «{field}» debe ser 1 o más. No se ha cambiado nada.</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>Registro de tipo «{record}»: no se puede eliminar, porque otros aún lo necesitan: {users}. No se ha cambiado nada. Cambie o elimine primero esos registros.</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>La signatura {symbol} ya es la de {key} ({record}). No se ha cambiado nada. Las mayúsculas y los espacios no distinguen una signatura de otra.</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>Registro de tipo «{record}»: ya hay uno con los mismos valores ({fields}). No se ha cambiado nada.</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>Un registro no se puede eliminar mientras otros lo necesiten, ni mencionar si no existe. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>Mensajes sobre el archivo</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>Cerrar sin esta copia</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>Se está haciendo la última copia de seguridad. Su trabajo ya está guardado; el programa se cerrará cuando la copia esté lista.</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>El programa ha fallado al hacerlo. El proyecto está como estaba. Inténtelo de nuevo; si vuelve a fallar, envíe el informe.</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file} está abierto en otra ventana, que ha pasado al primer plano.</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>Intentar abrirlo para modificarlo</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>Abrir solo para consulta</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>Publicar de todos modos</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>Restaurar de todos modos</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>Guardar lo que se pueda leer en un archivo nuevo…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>Guardar el proyecto como…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>Guardar el proyecto con otro nombre y seguir con él</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>La última vez el programa no terminó como debía. Se ha comprobado el proyecto: está en buen estado.</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>Reintentar guardar: {field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>La última vez el programa no terminó como debía. Se ha comprobado el proyecto y algo no está como debe. Consulte el informe antes de seguir.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>Lo que se pudo leer está en {file}. El archivo dañado se dejó como está. Compare con la copia de seguridad más reciente antes de seguir.</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>Junto al archivo dañado había cambios de los que ya no se puede saber si estaban terminados. Por eso, entre lo salvado puede haber parte de un cambio sin terminar, o puede faltar parte del último.</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>No se puede leer nada de {file}. Se dejó como está y no se creó ningún archivo. Restaure una copia de seguridad.</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table}: una parte no se pudo leer</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table}: filas perdidas por incumplir una regla o faltarles aquello a lo que pertenecen {rows}</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table}: filas salvadas {rows}</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>No se puede leer {file} ({reason}). No se creó nada. Compruebe si el disco está conectado.</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>Idioma de la izquierda</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>Falta aquí un nombre, un texto o una fecha.</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>El proyecto no tiene ninguna nota que comparar. Añada una en Notas.</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>En este idioma no hay nada aquí.</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>Redacción propia.</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>Idioma de la derecha</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>La nota en dos idiomas</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>Aquí figura un texto que nadie ha verificado.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>La ventana necesita la biblioteca del sistema {library}, que no está instalada. No se ha cambiado nada. Instálela e inicie de nuevo. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>La ventana necesita la biblioteca del sistema {library}, que no está instalada. No se ha cambiado nada. Instale el paquete de su sistema que contiene este archivo e inicie de nuevo.</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>Aquí no hay pantalla en la que abrir la ventana. No se ha cambiado nada. Inicie el programa donde haya un escritorio o componga la nota sin ventana: {command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>No se puede cargar la biblioteca que dibuja la ventana (PySide6): {reason}. No se ha cambiado nada. Instale de nuevo el programa.</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>La pantalla {display} no responde, así que no se puede abrir la ventana. No se ha cambiado nada. Corrija DISPLAY o componga la nota sin ventana: {command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>Nada que revisar</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>{record} no tiene página propia.</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>Abriendo el ejemplo…</translation>
    </message>
    <message id="status.read_only">
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>Ejemplo (copia: los cambios no se conservan)</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>{count} texto por verificar ({language})</numerusform>
            <numerusform>{count} textos por verificar ({language})</numerusform>
        </translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>{count} de {most} palabras</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>El archivo del proyecto está dañado ({reason}). Lo guardado antes sigue en el archivo en la medida en que se pueda leer. Ciérrelo y abra una copia de seguridad.</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>No se pudo leer o escribir el archivo del proyecto ({reason}). El último cambio guardado sigue ahí. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>El disco está lleno ({reason}). El cambio no se ha guardado; todo lo anterior sí. Libere espacio y repítalo.</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>El proyecto está abierto solo para lectura ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>El proyecto contiene un texto mayor de lo que necesita cualquier proyecto y no se puede leer. No se ha cambiado nada. Compruebe el proyecto (zapiska verify) y guarde en uno nuevo lo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>Versiones y últimos sucesos del programa. No contiene nada de ningún proyecto: ni nombres, ni textos, ni rutas; un archivo figura con una marca. Léalo, cópielo y envíelo a quienes ayudan.</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>Informe para asistencia</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>pertenece a {symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>{symbol}: más de un documento tiene este número.</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol}: el carácter {position} de la signatura, {letter}, es invisible. Elimínelo.</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>¿Quería decir {suggestion}?</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>{symbol}: sobra un punto en el carácter {position}.</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>Una signatura de documento está vacía.</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>{symbol}: una barra sin nada al lado. Cada parte entre barras debe tener un texto.</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol}: {text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>{symbol}: el carácter {position} no forma parte de la signatura, que termina antes de él.</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>{symbol}: el carácter {position} ({letter}) no es una letra latina, aunque lo parezca.</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>{symbol}: ningún documento tiene este número, aunque los posteriores están ocupados.</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>{symbol}: en el carácter {position}, {letter} contiene una letra escrita en lugar de una cifra, o una cifra en lugar de una letra.</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>{symbol} es la siguiente signatura libre.</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>{symbol}: parece que falta un número en el carácter {position}.</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>{symbol}: la signatura no empieza por un órgano ni por una serie.</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>{symbol}: parece que falta una barra antes del carácter {position}.</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>{symbol}: parece que falta un punto antes del carácter {position}.</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>{symbol}: {letter}, en el carácter {position}, no es ni un año ni un numeral.</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>{symbol}: el paréntesis del carácter {position} no tiene pareja.</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>{symbol}: el carácter {position} ({letter}) no se usa en las signaturas de documentos.</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>va junto con {symbols}</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>{symbol}: dos signaturas separadas solo por un espacio (carácter {position}). Escriba cada una por separado.</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>El programa no conoce la serie; sus partes se interpretan por su forma.</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>{symbol}: el carácter {position} ({letter}) es una raya; las signaturas llevan el guion del teclado.</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>{symbol}: el carácter {position} ({letter}) no separa estas partes de una signatura.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>Añadir un órgano</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>Añadir un mandato</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>Añadir una reunión</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>Añadir un período de sesiones</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Cambiar {count} registro</numerusform>
            <numerusform>Cambiar {count} registros</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>Hacer todos estos cambios en un solo paso, que se puede deshacer</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>Número de días; negativo si es antes</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>Cambiar: {column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>Cambiar un campo de todos los registros seleccionados a la vez, con vista previa (F2)</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>Cambio de varios registros</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Cambiar {count} registro</numerusform>
            <numerusform>Cambiar {count} registros</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>Elija el nuevo valor. No se cambia nada hasta que pulse el botón.</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>Qué tabla se muestra</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>Columna «{column}»</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>Mover «{column}» hacia el principio</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>Ocultar «{column}»</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>Mover «{column}» hacia el final</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>Columnas iniciales</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>{total} en total</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 oct 2019, 9.10.2019 o 2019-10-09; vacío si no se conoce el día</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>Todavía no hay órganos</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>Aquí figuran las conferencias y sus órganos subsidiarios por el prefijo de sus signaturas.</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>Todavía no hay documentos</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>Aquí figuran los informes, los programas y otros documentos por su signatura. Un documento puede esperar aquí hasta que se conozca la suya.</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>Todavía no hay mandatos</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>Aquí figuran por su número las resoluciones, las decisiones y los artículos que establecen órganos y les encomiendan tareas.</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>Todavía no hay reuniones</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>Aquí figuran por fecha las reuniones de todos los órganos: previstas, celebradas, aplazadas, canceladas.</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>Todavía no hay períodos de sesiones</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>Aquí figuran por fecha los períodos de sesiones de las conferencias. Una nota se escribe para uno de ellos.</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>Campo que se cambia</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>Filtrar la tabla por palabras, fechas, signaturas o claves de cualquier columna</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}. Clic: orden ascendente, descendente, sin ordenar</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>Títulos de las columnas</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>Omitir los rechazados</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>Cambiar solo los registros que no tienen ningún impedimento</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>Mandatos</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>… {count} más: escríbalo en el filtro</numerusform>
            <numerusform>… {count} más: escríbalos en el filtro</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>Desplazar por días</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>Tabla de registros</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>Nuevo valor: {column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>«{text}» no se ha guardado; el registro está como estaba. {reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>Ninguna fila tiene todas las palabras del filtro y los valores elegidos. Los registros siguen ahí.</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>Solo…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>Solo las filas con «{column}»</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>Mostrar solo las filas con ciertos valores</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>Solo… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>Registros que cambian: {changed}. Quedan como están: {same}. Valores rechazados: {refused}.</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>Pegar desde una hoja de cálculo…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>Pegar desde una hoja de cálculo</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>Vista previa del cambio, línea por línea</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>Números de las filas</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>Períodos de sesiones</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>Ordenar por «{column}», descendente</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>Ordenar según el orden propio de la tabla</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>Ordenar por «{column}», ascendente</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}, orden descendente</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}, orden ascendente</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>cambiará</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>A fecha de {day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>días de un período de sesiones</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>Reuniones y períodos de sesiones de {count} órgano, {days}.</numerusform>
            <numerusform>Reuniones y períodos de sesiones de {count} órganos, {days}.</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>Mostrar todos los días (0)</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>Las flechas llevan de una reunión a otra e Intro la abre. Más y menos cambian la escala; 0 muestra todos los días; T, hoy.</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>varias, muy próximas</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>{count} reunión o período de sesiones</numerusform>
            <numerusform>{count} reuniones y períodos de sesiones</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>Cronología de reuniones</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>Ir a hoy (T)</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count} reunión sin fechas; las flechas llevan a ella</numerusform>
            <numerusform>{count} reuniones sin fechas; las flechas llevan a cada una</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>Tema {label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type} sin signatura</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>Filtrar el proyecto por nombre, signatura, fecha o clave</translation>
    </message>
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>{count} registro encontrado</numerusform>
            <numerusform>{count} registros encontrados</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>Se muestra el primero ({count}). Escriba más para acotar la búsqueda.</numerusform>
            <numerusform>Se muestran los {count} primeros. Escriba más para acotar la búsqueda.</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>No se ha encontrado nada. El filtro busca nombres en todos los idiomas, signaturas, fechas y claves.</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>Instrumentos</translation>
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
        <translation>Mandatos</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>Reunión {ordinal}</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} reunión</numerusform>
            <numerusform>{count} reuniones</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>Registros del proyecto</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>Nota para {session}</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>Nota: {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>{ordinal}ª reunión</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>{ordinal}º período de sesiones</translation>
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
        <translation>parte {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>Resultado del filtro</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>continuación {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>Sección sobre {body}</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>Sección sobre {body} ({session})</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>Período de sesiones {ordinal}</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>Períodos de sesiones</translation>
    </message>
    <message id="tree.sessions_counted" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} período de sesiones</numerusform>
            <numerusform>{count} períodos de sesiones</numerusform>
        </translation>
    </message>
    <message id="tree.sub_item">
        <source>({label})</source>
        <translation>{label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>falta la signatura</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>Descartar</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>Cuando el programa terminó la última vez, {count} campo contenía algo que aún no se había guardado. Sigue ahí.</numerusform>
            <numerusform>Cuando el programa terminó la última vez, {count} campos contenían algo que aún no se había guardado. Todo sigue ahí.</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}, {field}: {content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>Escrito antes y aún sin guardar. Intro lo guarda, Esc lo retira.</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>«{given}» puede significar {names}; escríbalo completo. {usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>hacer una copia de seguridad de un proyecto</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>enumerar las copias de seguridad de un proyecto</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>decir qué está mal en una nota, de un proyecto o de un archivo</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>un proyecto, o una nota en .docx o .txt</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>mostrar también lo que el editor del proyecto omite, con los motivos</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>escribir lo hallado en JSON</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>idioma de la nota (por omisión: ru)</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>proyecto con el que se coteja el archivo</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>{name} no puede ser «{given}»; valores posibles: {choices}. {usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>Órdenes: {commands}. Cada una se explica con --help. Sin ninguna orden se abre la ventana.</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>hacer una copia local de un proyecto de una unidad de red o carpeta en la nube</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>marcar lo que nadie ha verificado, con una línea sobre el texto que lo indica (docx y html)</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>Los borradores solo se marcan en archivos de Word y HTML, no en el formato {format}. Quite --draft o exporte como docx o html.</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>una imagen PNG para el lugar del emblema en la cabecera</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>escribir una nota (docx, text, html, note-json) o el proyecto entero (json)</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>docx (por defecto), text, html, note-json: la nota; json: el proyecto entero en el formato de intercambio</translation>
    </message>
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>escribir un borrador aunque falten textos en el idioma; cada uno deja un hueco visible</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>incorporar a un proyecto un archivo en el formato de intercambio; si el proyecto no existe, se crea</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>el archivo que se lee; - para la entrada estándar</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>el proyecto al que se incorpora</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>decir qué hay en un proyecto</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>idioma de la nota (por defecto: ru)</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>crear un proyecto vacío</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>el archivo que se crea, terminado en .zapiska</translation>
    </message>
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>{name} y {other} no pueden usarse juntos. {usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>clave de la nota, si el proyecto tiene varias</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>Se necesita uno de estos argumentos: {names}. {usage}</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>el archivo que se escribe; - para la salida estándar</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>Guarda los datos de una nota de la Secretaría y compone la nota a partir de ellos.</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>un archivo de proyecto (.zapiska)</translation>
    </message>
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>devolver esa copia al lugar de su proyecto, si este no ha cambiado</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>una copia hecha con «zapiska copy»</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>Faltan estos argumentos: {names}. {usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>poner una copia de seguridad en el lugar de un proyecto</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>la copia de seguridad: su número en la lista de «zapiska backups» o su ruta</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>salvar en un proyecto nuevo lo que se pueda leer de uno dañado</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>el proyecto nuevo; nunca se sustituye un archivo existente</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>el proyecto dañado; no se modifica</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>el proyecto de ejemplo que acompaña al programa</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>Explica las signaturas de documentos y dice qué hay en ellas de erróneo o dudoso.</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>escribir un objeto JSON por línea</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>tomar cada SYMBOL como comienzo de una serie; leer de la entrada estándar las signaturas ocupadas e indicar la siguiente libre, los huecos y los números repetidos</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>enumerar las signaturas de un texto de la entrada estándar; las listas como A/62/318 and Add.1–3 se desarrollan</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>signaturas de documentos; si no se da ninguna, se leen de la entrada estándar, una por línea</translation>
    </message>
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>continuar aunque conste que otra máquina tiene abierto el proyecto</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>Si allí ya nadie lo tiene abierto, --take-over permite continuar.</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>números de párrafo como texto, no con la numeración propia de Word</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>La orden no conoce esto: {given}. {usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>Después de {name} debe haber un valor. {usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>{name} no admite ningún valor, pero se dio «{given}». {usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>comprobar si un proyecto está en buen estado</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>escribir el informe como un objeto JSON</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>el proyecto que se abre en la ventana</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>abrir la ventana con el proyecto de ejemplo</translation>
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
        <translation>aprobado</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>comisión</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>conferencia</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>grupo de expertos</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>otro órgano</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>grupo de examen</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>dependencia de la Secretaría</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>grupo de trabajo</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>acusativo</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>dativo</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>genitivo</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>nominativo</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>prepositivo</translation>
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
        <translation>general</translation>
    </message>
    <message id="value.distribution.limited">
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>reservada</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>publicado</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>signatura reservada</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>programa</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>otro documento</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>resoluciones</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>presencial y en línea</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>femenino</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>masculino</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>neutro</translation>
    </message>
    <message id="value.grammaticalnumber.pl">
        <source>plural</source>
        <translation>plural</translation>
    </message>
    <message id="value.grammaticalnumber.sg">
        <source>singular</source>
        <translation>singular</translation>
    </message>
    <message id="value.headingnumbering.none">
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>números romanos</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>según su estado en la fecha de la nota</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>como celebradas, para lectores posteriores</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>después de las fechas</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>antes de las fechas</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>tratado</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>inmediatamente después de</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>inmediatamente antes de</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>conjuntamente con</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>empieza por el órgano</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>empieza por la reunión</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>resume las reuniones como una serie</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>aplazada</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>en voz activa</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>también</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>solo la redacción</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>de conformidad con</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>en cumplimiento de</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>una parte</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>continuación</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>completa</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>solicita informes</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>encomienda una tarea</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>prorroga el órgano</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>establece el órgano</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>lo hace elemento constante</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>por sus ordinales</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>esas reuniones</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>provisional</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>permanente</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>nombre común</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>composición</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>país</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>título completo</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>nombre oficial</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>título parafraseado</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>nombre abreviado</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>título abreviado</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>título</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>entre comillas</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>parafraseado</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>Tablas o reglas del archivo que este programa no creó: {count}. {where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>Comprobado: filas {rows}, tablas {tables}.</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>Tipo «{record}»: registros que están por encima de sí mismos: {count}. {where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Entradas del historial que no se pueden leer: {count}. Números: {where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>Lo que ningún proyecto tiene y podría actuar por sí mismo, por lo que no se ha mirado el resto: {count}. {where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>Tipo «{record}»: registros con caracteres invisibles ({characters}) en {fields}: {count}. {where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>Tipo «{record}»: registros con letras que no se pueden leer: {count}. {where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>Tipo «{record}»: registros situados bajo otro al que no pertenecen: {count}. {where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>Tipo «{record}»: registros que remiten a uno que no existe ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>Pasos del historial deshechos aunque otros posteriores siguen vigentes: {count}. Números: {where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>Filas cambiadas por otro programa, cuyo último paso no se puede deshacer: {count}. {where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>Tipo «{record}»: textos que remiten a un registro que no existe: {count}. {where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>Tipo «{record}»: registros con los mismos valores que otro ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>Tablas, columnas o reglas del archivo que faltan o no son como las de esta versión: {count}. {where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>Filas que el índice de búsqueda no conoce tal como son: {count}. {where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>El proyecto está en buen estado.</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Pasos del historial que no se pueden leer: {count}. Números: {where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>La estructura del archivo está dañada, lugares: {count}. {where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>Comprobación de {file}</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>El índice de búsqueda es incoherente ({where}). Fallos de este tipo: {count}.</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>Comprobando el proyecto…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>Una parte del archivo no se puede leer: {where}. Fallos de este tipo: {count}.</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>El proyecto no está en buen estado. No se cambió nada en él. Restaure una copia de seguridad o corrija los registros indicados.</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>El proyecto no está en buen estado. No se cambió nada en él. Restaure una copia de seguridad (zapiska backups, zapiska restore) o guarde en un proyecto nuevo lo que se pueda leer (zapiska salvage).</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>Tipo «{record}»: registros que incumplen la regla sobre {fields}: {count}. {where}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>Abriendo el proyecto…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska: por revisar: {text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>Un archivo vacío, que se rellena a mano o mediante una importación.</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>Un archivo terminado en .zapiska.</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>Una nota sobre seis órganos subsidiarios. Se trabaja con una copia.</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>Guarda una sola vez los datos de una nota de la Secretaría y compone la nota a partir de ellos: frases, encabezamientos y signaturas siguen cada cambio.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project} (solo lectura)</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>Las formas de {key} no están completas: {form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>La redacción de {key} no se puede leer en el carácter {position}: {text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>No hay archivo de redacción para el idioma {language}.</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>En el archivo de redacción para {language} falta {key}.</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>La redacción de {key} para {language} menciona {name}, que esta frase no puede rellenar. Quite el marcador.</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>En el archivo de redacción para {language}, {key} está fuera de las secciones. Póngalo bajo un encabezamiento entre corchetes.</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>El archivo de redacción para {language} no se puede leer: {reason}</translation>
    </message>
</context>
</TS>
