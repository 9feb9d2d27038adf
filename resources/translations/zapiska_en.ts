<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>The backup was made and checked:</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>No backup was made, because a change was being made at that moment. The next one will be made as usual.</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}, {reason}: {file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>The backup was made, but not its copy as plain text: {reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>before an edit of many records</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>on closing</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>before the change to a newer format</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>on opening</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>before a restoration</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>while working</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>Nothing has changed since the newest backup:</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>Changes nothing</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>Comparing with today…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>How it differs from today</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>Opens the folder of this backup</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>Columns of the list of backups</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>The project itself cannot be read, so there is nothing to compare with.</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>Backups, newest first</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>There is no backup. Backups are made of a project that is open to be changed.</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>Make a &amp;backup now</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>Makes and checks a backup of the project as it is now</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>changed since: {count} ({names})</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>only in the backup: {count} ({names})</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>only today: {count} ({names})</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>Put the backup of {moment} in the place of {file}?</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>Puts this backup in the place of the project, after one more question</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>Nothing: the records of this backup are those of today.</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>Backups are made by themselves and checked when they are made. They are in “{folder}”.</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>Backups of {file}</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>Show as &amp;text</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>Opens the same records as plain text, readable without this program</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>Add agenda item {record}</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>Add body {record}</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>Add document {record}</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>Add instrument {record}</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>Add mandate {record}</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>Add meeting {record}</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>Add note {record}</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>Add place {record}</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>Add provision {record}</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>Add session {record}</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>Add next meeting {record}</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>The change was broken off before its end, so nothing of it was kept. Do it once more.</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>Change the day of adoption of {count} mandate</numerusform>
            <numerusform>Change the day of adoption of {count} mandates</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>Change the status of the agenda of {count} session</numerusform>
            <numerusform>Change the status of the agenda of {count} sessions</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>Change cells of {count} record</numerusform>
            <numerusform>Change cells of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>Change the date of {count} document</numerusform>
            <numerusform>Change the date of {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>Move {count} meeting by {days} days</numerusform>
            <numerusform>Move {count} meetings by {days} days</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>Change the distribution of {count} document</numerusform>
            <numerusform>Change the distribution of {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>Change the first day of {count} record</numerusform>
            <numerusform>Change the first day of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>Change the format of {count} record</numerusform>
            <numerusform>Change the format of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>Change what gatherings of {count} body are called</numerusform>
            <numerusform>Change what gatherings of {count} bodies are called</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>Change the kind of {count} body</numerusform>
            <numerusform>Change the kind of {count} bodies</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>Change the last day of {count} record</numerusform>
            <numerusform>Change the last day of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>Change the original language of {count} document</numerusform>
            <numerusform>Change the original language of {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>Change the place of {count} record</numerusform>
            <numerusform>Change the place of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>Change the beginning of {count} body</numerusform>
            <numerusform>Change the beginning of {count} bodies</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>Change the source of {count} record</numerusform>
            <numerusform>Change the source of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>Change the status of {count} record</numerusform>
            <numerusform>Change the status of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>Change the as-of date of the status of {count} record</numerusform>
            <numerusform>Change the as-of date of the status of {count} records</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>Change the tenure of {count} body</numerusform>
            <numerusform>Change the tenure of {count} bodies</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>Change the type of {count} document</numerusform>
            <numerusform>Change the type of {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>Change what {count} gathering is called</numerusform>
            <numerusform>Change what {count} gatherings are called</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>Change the end of {count} body</numerusform>
            <numerusform>Change the end of {count} bodies</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>Change whether {count} record is verified</numerusform>
            <numerusform>Change whether {count} records are verified</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>Delete agenda item {record}</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>Delete body {record}</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>Delete document {record}</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>Delete instrument {record}</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>Delete mandate {record}</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>Delete meeting {record}</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>Delete note {record}</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>Delete place {record}</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>Delete provision {record}</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>Delete section {record}</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>Delete session {record}</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>Delete {count} record</numerusform>
            <numerusform>Delete {count} records</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>Duplicate agenda item {record}</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>Duplicate body {record}</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>Duplicate document {record}</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>Duplicate instrument {record}</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>Duplicate mandate {record}</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>Duplicate meeting {record}</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>Duplicate note {record}</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>Duplicate place {record}</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>Duplicate provision {record}</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>Duplicate section {record}</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>Duplicate session {record}</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>Fix: {words} in {record}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>Heed findings again in note {note}</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>Ignore a finding of {rule} in note {note}</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>Fix findings of one rule: {count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>Add a footnote to note {note}</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>Mark of a footnote of note {note}</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>Move a footnote of note {note}</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>Move a footnote of note {note}</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>Remove a footnote of note {note}</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>Text of a footnote of note {note} ({language})</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>Change: accusative form of {record}</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>Change: dative form of {record}</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>Change: genitive form of {record}</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>Change: instrumental form of {record}</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>Change: prepositional form of {record}</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>Propose case forms for {record}</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>Change: annexes of {record}</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>Change: bodies of {record}</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>Change: languages of {record}</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>Change: meetings beside {record}</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>Change: meetings of {record}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>Move meeting {meeting}</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>Agenda items of note {note}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>As-of date of note {note}</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>Digits of note {note} in Arabic</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>Document of note {note}</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>Numbering of headings of note {note}</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>Tense of headings of note {note}</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>Languages of note {note}</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>Layout of note {note}</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>Session of note {note}</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>Title of note {note}</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</translation>
    </message>
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>Keep own words in note {note} ({language}) after a change of facts</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>Remove own wording from note {note}</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>Write own words in note {note} ({language})</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>Add a paragraph to section {section}</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>Bring a paragraph back to note {note}</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>Divide a paragraph of section {section}</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>Join paragraphs of section {section}</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>Leave a paragraph out of note {note}</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>Move a paragraph of section {section}</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>Take an added paragraph out of section {section}</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>Split a paragraph of section {section}</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>Put back a value of {record}</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>A change is still running. Nothing else was begun; finish the change first.</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>Add a section on {body} to note {note}</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>Venue in the heading of section {section}</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>Choice of a meeting of section {section}</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>Opening on meetings of section {section}</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>Move section {section}</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>Remove section {section}</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>Mandate for the reports of section {section}</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>Reference to reports of section {section}</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>Venue in the text of section {section}</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>State provision {provision} in section {section}</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>Move a provision in section {section}</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>Opening on a mandate in section {section}</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>Remove a provision from section {section}</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>Citation of a title in section {section}</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>Change: common name of {record} ({language})</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>Change: composition of {record} ({language})</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>Change: country of {record} ({language})</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>Change: full title of {record} ({language})</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>Change: name of {record} ({language})</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>Change: official name of {record} ({language})</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>Change: title retold of {record} ({language})</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>Change: short name of {record} ({language})</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>Change: short title of {record} ({language})</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>Change: title of {record} ({language})</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>Change: wording of {record} ({language})</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>Change: verification of a text of {record} ({language})</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>Change: day of adoption of {record}</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>Change: adopting body of {record}</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>Change: status of the agenda of {record}</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>Change: animacy in {record}</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>Change: body of {record}</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>Change: date of {record}</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>Change: distribution of {record}</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>Change: days of {record}</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>Change: format of {record}</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>Change: name of gatherings of {record}</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>Change: gender in {record}</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>Change: instrument of {record}</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>Change: job number of {record}</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>Change: kind of {record}</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>Change: label of {record}</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>Change: mandate of {record}</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>Change: number of {record}</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>Change: ordinal of {record}</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>Change: original language of {record}</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>Change: parent of {record}</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>Change: part of {record}</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>Change: number of the part of {record}</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>Change: place of {record}</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>Change: role of {record}</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>Change: session of {record}</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>Change: start of {record}</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>Change: source of {record}</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>Change: status of {record}</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>Change: day of the status of {record}</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>Change: symbol of {record}</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>Change: symbol prefix of {record}</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>Change: tenure of {record}</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>Change: treaty of {record}</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>Change: type of {record}</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>Change: whether {record} is a meeting or a session</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>Change: end of {record}</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>Change: verification of {record}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>The text has {length} characters; at most {most} can be kept. Shorten it.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>Hide all</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>Show only the bodies at the top</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>subsidiary bodies hidden</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>The hierarchy of {count} body.</numerusform>
            <numerusform>The hierarchy of {count} bodies.</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>Whole width</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>Show the chart as wide as there is room</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>{count} body below it is hidden</numerusform>
            <numerusform>{count} bodies below it are hidden</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>interim body</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} meeting</numerusform>
            <numerusform>{count} meetings</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>standing or interim not given</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>Show all subsidiary bodies</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>part of {body}</translation>
    </message>
    <message id="chart.sessions" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message id="chart.standing">
        <source>standing body</source>
        <translation>standing body</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>Chart of bodies</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>Only a provisional agenda has an asterisk.</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>Item {words} is not in its order on the agenda line.</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>One item is told in the singular, several in the plural.</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>“{words}” has no note at the foot.</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>The note on a provisional agenda is the agenda’s symbol and a full stop.</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>Nothing in the text refers to the note {mark}.</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>The agenda line names items ({items}), but there are titles of fewer ({titles}).</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>A range across months has an en dash with spaces round it, not “{words}”.</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>“{words}” is a dash typed twice.</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>A hyphen with spaces round it stands for a dash.</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>A hyphen, not a dash, joins the parts of a word: “{words}”.</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>Between the figures of “{words}” a dash or a comma is lacking.</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>“{words}” ends before it begins.</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>The heading and the text under it name different days: “{words}” here, {other} there.</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>No calendar has the day “{words}”.</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>“{words}” is more than a month, too long for a meeting.</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>“{words}” is no year.</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>“{words}” is no month as dates have it.</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>The month is written “{meant}”.</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>The heading names the later days first: “{words}”.</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>“{words}”: two days joined by “and” follow one another; these do not.</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>After the year of a day stands “года”, in that form and spelled out.</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>There is no text in {file}.</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} is no text in UTF-8.</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>The text seems to be in another language ({seems}) than it is read in ({language}).</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>The Word file has more than {most} parts and is not read.</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>This is no Word file that can be read: {reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part} is too large, or grows too much when it is unpacked, and is not read.</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>should be: {fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>The same words have “{other}” elsewhere, here “{words}”.</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>Elsewhere in the text nothing stands between the same words; here “{words}” does.</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>“{words}” stands here where the text has “{other}” in the same words elsewhere.</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>The second noun does not depend on the first: “{words}”.</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>After a preposition or an adjective no such form can stand: “{words}”.</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>The words “{words}” do not agree in case, gender or number.</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>These words do not go together: “{words}”.</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>After the preposition the word is in a wrong case: “{words}”.</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>A heading has no verb of its own: “{words}”.</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>This form of “to be” takes no such infinitive: “{words}”.</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>What was decided does not follow: “{words}”.</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>What “and” joins here is in another case than all that stands before it: “{words}”.</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>This verb does not agree with those before it in the sentence: “{words}”.</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>The participle goes with no noun of its sentence: “{words}”.</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>A nominative stands right after a noun and has no verb: “{words}”.</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>The noun that “{words}” belongs to is lacking.</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}” does not agree with “{subject}”.</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>After this verb the noun is in a wrong case: “{words}”.</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>A form that is no longer written: “{words}”.</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>One ordinal with a noun in the plural: “{words}”.</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>“{words}”: the verb and the participle do not agree.</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>A word is lacking before “же”: “{words}”.</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}” does not agree with “{subject}”.</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>A note has no verb in this person: “{words}”.</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>A fixed expression in another form: “{words}”, not “{meant}”.</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>The verb does not agree with its subject: “{words}”.</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>The predicate is in a wrong case: “{words}”.</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>“{words}” stands in the prepositional case without a preposition.</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>No word before “{words}” has the gender of this pronoun.</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>A second noun stands here where the first one’s complement belongs: “{words}”.</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>“{words}” does not agree with the subject of the sentence.</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>The sentence has no predicate.</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>Ignored: {number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>ignored on {day}: {reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>The issue in “{language}” has no such paragraph.</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>“{words}” is in capitals here, and in small letters elsewhere.</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>“{words}” is written “{meant}” in the same words elsewhere in the text.</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>“{words}” is a Latin letter where a Russian word is meant.</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>“{words}” mixes Latin and Cyrillic letters that look alike.</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>The paragraph begins with a small letter.</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>Russian documents of the United Nations have е for ё: “{words}”.</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>The heading cites {words}, which no paragraph under it does.</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>“{words}” is not how a resolution or decision is numbered (7/1).</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>The title given is that of {number}, not of {words}.</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>Several mandates are announced, one is named: “{words}”.</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>The title of the mandate is “{meant}”, here “{words}”.</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>The title of “{words}” is already given in paragraph {place}.</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>“{words}” is cited before its title, which stands in paragraph {place}.</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>An apostrophe of another kind than in most words of the text: “{words}”.</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>A comma is lacking before the clause: “{words}”.</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>The mark stands twice: “{words}”.</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>The paragraph ends without a full stop: “… {words}”.</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>Other headings have a comma here: “{words}”.</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>No comma stands between these words: “{words}”.</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>A note at the foot ends with a full stop.</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>A comma is lacking before the participle: “{words}”.</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>A full stop stands where the sentence goes on: “{words}”.</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>No full stop stands behind a title.</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>Paragraph {place} tells of no such meeting: “{words}”.</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>“{words}” overlaps another meeting of the body, {other}.</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>Heading and text name different places: “{words}” here, “{other}” there.</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>“{words}” is named once; everywhere else the place is “{other}”.</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>The place is in a case that does not tell where: “{words}”.</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>The heading names no place, as {places} others do.</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>“{words}” is told as planned, but a document of {year} is already cited.</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>“{words}” refers to a place that the sentence does not name.</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>The body is known as “… {other} …”, here “{words}”.</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>The Secretariat of the United Nations has a capital letter: “{name}”.</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>The name begins with more than “{words}” elsewhere.</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>Heading {place} is on the same body: “{words}”.</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>“{words}” stands here beside itself; another body seems to be meant.</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>The organ has a capital letter elsewhere: “{words}”.</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>The paragraph speaks only of “{words}”, its section of {name}.</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>The name of a body begins with a capital letter: “{words}”.</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>“{words}” is another treaty than the note is about: “{name}”.</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>The body is named “{name}” elsewhere, here “{words}”.</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>“{words}” is not quite the name: {name}.</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>The name lacks a word: “{name}”, here “{words}”.</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>The name in the heading has “{other}”, here “{words}”.</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>Ordinals of meetings and sessions are spelled out: “{words}”.</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>Numbers under ten are written in words: “{words}”.</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>Agenda line {number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>Title of item, the {number} in order</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>Type of document {number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>Note at the foot {number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>Heading {number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>Paragraph {number}</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>Session line {number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>Title {number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>Line of venue and dates {number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>The quotation mark {words} is not one of this language, which has {right}.</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>Item {item} is not on the agenda of the note’s session.</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>The project has “{other}” where the text has “{words}”.</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>The meetings {name} and {other} are each recorded as before the other, or each as after it.</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>The note that the project makes has no paragraph like this.</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>The meetings {name} and {other} of one body overlap.</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>The meeting {name} was held and has no report.</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>The symbol {symbol} of {name} has another year than its meeting, {year}.</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>“{words}” does not go with the days that the heading names: {count}.</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>“{words}” does not go with so many symbols: {count}.</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>The report has no symbol here; the other sections give theirs.</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>“{words}” stands here, but “{other}” elsewhere, of the same session.</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>It is not said which meeting: “{words}”.</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>The session is “{words}” here and “{other}” elsewhere.</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>The place of the session stands in the nominative, not as in “{words}”.</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>advice</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>error</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>A space stands on the wrong side of a mark.</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>A space is lacking before the bracket: “{words}”.</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>Two spaces stand where one is meant.</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>A space behind the last word, where nobody sees it: “{words}”.</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>A space is lacking between the figure and the word: “{words}”.</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>A space is missing after “{mark}”.</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>A space is missing after the paragraph number “{mark}”.</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>The spaces at this quotation mark are not those of the language.</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>The note has {words} words; a document of the Secretariat has {most} at most.</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>A heading never stands alone at its level.</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>The paragraph has number {number}; the next in turn is {expected}.</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>A hole is left to be filled: “{words}”.</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>This paragraph repeats the end of paragraph {place}.</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>Paragraph {place}, in another section, is the same word for word.</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>This sentence stands twice in a row.</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>“{words}” is a symbol of a subsidiary body, not of the agenda.</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>The agenda “{words}” is of another year than the session, {year}.</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>“{words}” begins otherwise than the other symbols, which begin with {other}.</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>The documents of the body of this section have symbols that begin {other}: “{words}”.</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>The symbol “{words}” is not written as symbols are.</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>“{words}” does not belong to the symbol: all language versions share one.</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>The last symbol of a list is joined by “and”: “{words}”.</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>The report {words} has a lower number than {other}, which is of an earlier meeting.</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>The symbol lacks its beginning: “{words}” for “{meant}”.</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>The symbol “{words}” stands for two reports.</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>A note gives this name in full, not as “{words}”.</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>The same word stands twice: “{words}”.</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>“{words}” is a word of another language of notes.</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>“{words}” is one letter away from a more usual word.</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>A space parts one word: “{words}” for “{meant}”.</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>The same words stand twice in a row: “{words}”.</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>The dictionary does not have “{words}”.</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>Compare with the project’s note</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>The report is copied: it can be pasted into a message.</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · lines and paragraphs read: {passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>What is wrong in the file, by paragraph</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>Language of the note</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>Nothing wrong was found.</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>It is not compared: the project’s note is shown in another language.</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>What is wrong in {file}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>day of adoption</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>adopting body</translation>
    </message>
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>after the paragraph on meetings</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>agenda item</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>status of the agenda</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>place in the note</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>animacy</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>annex</translation>
    </message>
    <message id="column.annexes">
        <source>annexes</source>
        <translation>annexes</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>as-of date</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>body</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>case</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>date</translation>
    </message>
    <message id="column.digits">
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message id="column.distribution">
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message id="column.document_id">
        <source>document</source>
        <translation>document</translation>
    </message>
    <message id="column.field">
        <source>kind of text</source>
        <translation>kind of text</translation>
    </message>
    <message id="column.finding">
        <source>what was found</source>
        <translation>what was found</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>format</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>name of gatherings</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>gender</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>generated wording</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>numbering of headings</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>tense of headings</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>venue in the heading</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>internal number</translation>
    </message>
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>ignored on</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>own paragraph</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>job number</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>key</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>label</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>language</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>mandate</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>opening of the sentence on meetings</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>number</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>opening</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>original language</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>other meeting</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>part</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>number of the part</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>place</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>position</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>symbol prefix</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>layout profile</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>provision</translation>
    </message>
    <message id="column.reason">
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>mandate for the reports</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>reference to meetings</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>role</translation>
    </message>
    <message id="column.rule">
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>section</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>since</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>source</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>status</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>day of the status</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>symbol</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>symbol</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>symbol prefix</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>tenure</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>text</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>citation of the title</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>protocols in the title</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>treaty</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>type</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>meeting or session</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>until</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>text</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>venue in the text</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>verified</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>A name or wording leads back to itself through its references: {text}. Take one of the references out.</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</translation>
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
        <translation>“{text}” can be read in two ways. Write it with full stops, day before month: {one}.</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>There is no day here.</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>“{text}” has no day of the month. Write it as in 9.10.2019.</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>There is no day {day}.{month}.{year} in the calendar.</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>“{text}” has no year. Write it with four digits, as in 9.10.2019.</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>“{text}” is a range, and here stands one day only.</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>The last day ({last}) is before the first ({first}). Change one of the two.</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>“{text}” has more than a first and a last day.</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>Nothing was deleted</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count} agenda item</numerusform>
            <numerusform>{count} agenda items</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count} body</numerusform>
            <numerusform>{count} bodies</numerusform>
        </translation>
    </message>
    <message id="deleting.count.document" numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message id="deleting.count.instrument" numerus="yes">
        <source>{count} instruments</source>
        <translation>
            <numerusform>{count} instrument</numerusform>
            <numerusform>{count} instruments</numerusform>
        </translation>
    </message>
    <message id="deleting.count.mandate" numerus="yes">
        <source>{count} mandates</source>
        <translation>
            <numerusform>{count} mandate</numerusform>
            <numerusform>{count} mandates</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} meeting</numerusform>
            <numerusform>{count} meetings</numerusform>
        </translation>
    </message>
    <message id="deleting.count.note" numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} note</numerusform>
            <numerusform>{count} notes</numerusform>
        </translation>
    </message>
    <message id="deleting.count.place" numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count} provision</numerusform>
            <numerusform>{count} provisions</numerusform>
        </translation>
    </message>
    <message id="deleting.count.section" numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} section</numerusform>
            <numerusform>{count} sections</numerusform>
        </translation>
    </message>
    <message id="deleting.count.session" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message id="deleting.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>Deletes all this as one step; Undo brings it back</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>Deleted: {record}. Undo brings it back.</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>Deleted with it: {records}.</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record} (deleted)</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record} (kept)</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>Deletes nothing</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>Records that depend on it</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>Click, or press Enter, to go to the record; nothing is deleted then</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>Kept, but no longer refer to it: {records}.</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>Delete “{record}”?</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>“{record}” cannot be deleted yet</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>Wording names it: {records}. Nothing was deleted. Change that wording first.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place}: no date of submission is known; a placeholder stands in the masthead.</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</translation>
    </message>
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place}: no job number is known; a placeholder stands in the footer.</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place}: the dates are not known; a placeholder stands in the note.</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place}: the original language is not known; a placeholder stands in the masthead.</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place}: the editor&apos;s own words were written from facts that have changed.</translation>
    </message>
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place}: {field} is not verified ({detail}).</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place}: no meeting falls into the time of the note.</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place}: told as {detail}, because of its dates, though its record says otherwise.</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place}: no symbol is known; a placeholder stands in the note.</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place}: {field} is missing in the language of the note.</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place}: {field} is not verified in the language of the note: {detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place}: the place is not known; a placeholder stands in the note.</translation>
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
        <translation>Stopped. What was finished before is kept.</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>The system reports: {reason}. Nothing was changed by the step that failed.</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>{found} is not a day. Write year, month and day: 2031-03-05.</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>{found} is not the code of a language. Write a code such as ru or en.</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</translation>
    </message>
    <message id="exchange.control_character">
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>The file cannot be read from here on: {character} may not stand in it. Remove it.</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>These records lead back to themselves: {keys}. Take one of the references out.</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>This text is empty. Write it, or leave the field out if it need not be there.</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>The end ({last}) is before the start ({first}). Correct one of the two days.</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>The file ends before its last bracket is closed. It may have been cut off.</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>Here should be true or false, not {found}.</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>Here should be the key of a record, in quotation marks, not {found}.</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>Here should be a list in square brackets, not {found}.</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>Here should be a whole number, not {found}.</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>Here should be an object in braces, not {found}.</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>Here should be a text in quotation marks, not {found}.</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>{key} is linked to itself. Name the other meeting.</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>The field {name} is missing here. Add it.</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>{key} stands in this list already. Take one of the two out.</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>There is no day {found} in the calendar.</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>The values of {names} together are those of {other} already. Two records cannot share them.</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>The number {found} is too small; the least is {least}.</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>{other} has the key {key} already. Give one of the two another key.</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>The field {name} stands in this object already. Keep one of the two.</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</translation>
    </message>
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>The file has more than {most} million bytes. No project needs that many; nothing was read.</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>{found} is not one of the values that may stand here: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>There is no field {name} here. The fields are: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>This is a file of the format {found}, not {known}.</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>This is version {found} of the format; this program reads version {known}. A newer program may read it.</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place}: {field} has no form for the case {detail} in the language {language}.</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>Nothing was written in the language {language}: {count} text is missing in it. Fill it in, or ask for a draft with holes (--holes).</numerusform>
            <numerusform>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place}: the added paragraph has no words in the language {language}.</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>Building the note</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>export_dialog</name>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place}: {field} is missing in the language {language}.</translation>
    </message>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>Write the files that were not written</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>&amp;Back to the choices</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>Choose languages, formats, folder and name anew</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>Choose the folder for the files</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>Building the note: {language}.</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>Folder for the exported files</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>Close this dialog (Esc)</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>{count} file written.</numerusform>
            <numerusform>{count} files written.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>Draft: mark what is not verified</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>Write the files listed above</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>not written</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>cannot be written: a folder has this name</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>new file</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>replaces the existing file</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>not written, because you stopped; an earlier file is untouched</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>written</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>Files that will be written</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>Files of this export</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>Where the files are written; remembered for this project</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>Word document (.docx)</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>The note as it is submitted, with the styles of the United Nations</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>Web page (.html)</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>The note as one page for a browser</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>Data of the note (.json)</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>For other programs: every sentence with the records it comes from</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>Plain text (.txt)</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>The words of the note without any layout</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count} hole</numerusform>
            <numerusform>{count} holes</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>not written: {count} text is missing in this language; fill it in, or let drafts have holes</numerusform>
            <numerusform>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>Layout: {title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>{count} more after it.</numerusform>
            <numerusform>{count} more after it.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>What no file system takes is replaced: “{name}”.</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>{count} file written to “{folder}”.</numerusform>
            <numerusform>{count} files written to “{folder}”.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Give the whole path of a folder, or choose one.</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>Choose at least one format.</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>Choose at least one language.</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>Give a name: letters or figures for the files to begin with.</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>No program opened “{name}”. The file is there; open it from its folder.</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>There is no folder “{folder}”. Create it, or choose another.</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>no wording in this language yet</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>“{folder}” is a file, not a folder. Choose a folder.</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>{count} file was not written; an earlier file of that name is as it was.</numerusform>
            <numerusform>{count} files were not written; earlier files of those names are as they were.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>Open f&amp;older</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>Show the folder of the files</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>Open the chosen file in its program</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>{count} other thing to check</numerusform>
            <numerusform>{count} other things to check</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>Write under another &amp;name</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>Write what could not be written beside it, with a number after the name</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>{count} file will be written.</numerusform>
            <numerusform>{count} files will be written.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>{count} existing file will be replaced.</numerusform>
            <numerusform>{count} existing files will be replaced.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language}: {doubts} – show</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>Close this dialog and show what is doubtful in the note</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>How the name of every file begins; made from the symbol of the note</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>Beginning of the file names</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>Stop the export; files written by now are kept, no half file is left (Esc)</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>Stopping. A file that is being put in its place will be whole.</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>{count} text missing</numerusform>
            <numerusform>{count} texts missing</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>all texts verified</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>{count} text unverified</numerusform>
            <numerusform>{count} texts unverified</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>Export note</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>Type paragraph numbers as text</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} warning</numerusform>
            <numerusform>{count} warnings</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>Drafts may have holes</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>Write a language although texts are missing in it; each leaves a visible hole</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>Writing “{name}”.</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>A fault in the program</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>agenda items</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>bodies</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>footnotes</translation>
    </message>
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>ignored findings</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>paragraphs left out</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>beside</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>beside</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>choice of meetings</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>meetings</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>provisions told</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>provisions</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>Choose a note to check</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>Exchange files</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>Save a copy of the project</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>This local copy holds work that is not published yet. Publish it before the project is closed?</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>Publish later</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>Go on without saving</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>Save the project as…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>The sample was changed, and changes to it are not kept. Save it as a project of your own?</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>Notes in Word or plain text</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>By place</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>By severity</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>By subject</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>Advice: {number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>Errors: {number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>Warnings: {number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>Filter the findings by their words</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>should be “{fix}”</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>Fix all of this rule…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>Fix all: {number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>Shows first what would change; it is one step that can be undone</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>What would change, {number} in all:</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>Puts it right in {field}, as one step that can be undone</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>Fix</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>should be a no-break space</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>should be taken out</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>should be one space</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>Before the first heading</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject}: no longer found in the note. It was ignored on {day}: {reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>Ignored and no longer found</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>Ignored</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>What findings are grouped by</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>A heading</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>Heed again</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>Ignore here…</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>Why it stays as it is</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>Ignored: {number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>Ignored on {day}: {reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>Shows what was ignored, with the reason</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>In records alone</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>The note is being read…</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>What is wrong or doubtful in the note</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>Without a note there is nothing to check.</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>All rules were gone through; nothing is wrong or doubtful in the note.</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>There are findings, but the filter shows none of them.</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>Rule {rule}: why, and where it comes from, stands in Help, Checks.</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>Dashes</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>What is known of the records</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>Formulas</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>Grammar</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>Between the languages</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>Punctuation marks</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>Names of bodies</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>Quotation marks</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>Facts in the records</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>The session</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>Document symbols</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}. Shown or hidden by a click.</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name}; findings: {worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>The words are no longer as they were read, so nothing was changed. The note is being read again.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>Add an item…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>Add a body…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>Add a document…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>Add a protocol…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>Add a mandate…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>Add a meeting…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>Add a note…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>Add a provision…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>Add a session…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>Adds a record to the list “{list}”</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>animate</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>Annex {number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>Add an annex</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>Gives the mandate another annex; its title is written with the other texts</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>Move the annex down</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>Label of the annex</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>Take the annex away with its titles</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>Move the annex up</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>Beside it, and still on their days: {meetings}.</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>Choose in a calendar</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>Calendar: {field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>No note uses it yet. The wording has: {phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>No sentence needs this form yet.</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>Checked: {case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>No items yet.</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>No bodies yet.</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>No documents yet: reports, agendas and notes belong here, with their symbols.</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>No protocols yet.</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>No mandates yet: resolutions, decisions or articles belong here.</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>No meetings yet. A meeting has an ordinal, days, a place and a report.</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>No note yet.</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>No provisions yet. A provision is what one mandate says of one or several bodies.</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>No sessions yet. A session has an ordinal, days and an agenda.</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>Case forms: all {count} checked</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>Case forms: {due} to check</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>Case forms with the sentences they are used in</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>Grammatical number</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>Meetings beside it</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}, {case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>inanimate</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>part of</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>sub-item of</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>protocol to</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>a text is missing</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field}: {language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>something is not verified</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>Languages of the texts</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>Add a meeting beside this one</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>How the meetings stand to each other</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>Show {meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>No longer beside {meeting}</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>Add: {field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field}: move down (Alt+Down)</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field}: take out (Delete)</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field}: move up (Alt+Up)</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>Move the meetings beside it too</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>Form of the record</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>“{text}” is not a whole number. Type digits only.</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number} is too large: {most} at most.</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>{number} is too small: the least is {least}.</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field}: clear</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>Type to find</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>Suggestions: {field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field}: show this record (Ctrl+Enter)</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>Several records fit “{text}”. Type more, or choose one from the list.</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>Propose forms</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>Propose case forms: {field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>Proposes the forms that are missing or not checked; what was checked stays</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field}: the same in other languages</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>Sub-items</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>Subsidiary bodies</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>What mandates say of it</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>Notes issued under it</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>Conferences of its parties</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>Meetings here</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>Sessions here</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>Mandates adopted</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>Open the document in the browser</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>Use {symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>Verified: {field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>Cities where sessions and meetings take place belong here, each with its country.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>Page of the help</translation>
    </message>
</context>
<context>
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>It cannot be moved out: nothing of its kind stands above it.</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>An agenda item cannot stand below itself or below one of its own sub-items.</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>A body cannot stand below itself or below one of its own subsidiary bodies.</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>An instrument cannot stand below itself or below one of its own protocols.</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>A provision holds no other records.</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>A section holds no other records.</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>It is the first already, so it stays where it is.</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>Documents stand in the order of their symbols, under the meeting or session they belong to.</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>The groups of the project stand in a fixed order.</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>Mandates stand in the order of their numbers.</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>Notes stand in the order of their as-of dates.</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>Places stand in the order of their keys.</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>The record is no longer in the project, so nothing was moved.</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>It is the last already, so it stays where it is.</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>Move agenda item {record}</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>Move body {record}</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>Move instrument {record}</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>Move provision {record}</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>Move section {record}</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>It cannot be moved in: nothing of its kind stands before it.</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>An agenda item stays in the agenda of its session.</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>A body stands below another body, or at the top of the bodies.</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>A protocol stands below a treaty, a treaty at the top of the instruments.</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>A provision stays with its mandate.</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>A section stays in its note.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>Choose a record to see what happened to it.</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>History of the record</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>Nothing has been changed in this record yet.</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>Put the earlier value back</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>Imported into {project}: one record; {there} were there already.</numerusform>
            <numerusform>Imported into {project}: {count} records; {there} were there already.</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>One Russian case form was proposed for a name that had none. It is marked as unchecked until an editor confirms it.</numerusform>
            <numerusform>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>Importing</translation>
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
        <translation>Format {version}</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>Last change: {label}, {person}, {at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>Note {key} for session {session}, as of {as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>Steps that can be undone: {count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</translation>
    </message>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} cannot be read: {reason}.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</translation>
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
        <translation>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. Work on a local copy (zapiska copy) and publish it back (zapiska publish).</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>Making a local copy…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>Publishing the copy…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>Open that copy</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>Published. What was there before is kept in {file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>Work on a local copy</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>&amp;About Zapiska</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>Add a footnote to the paragraph</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>Add {record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Add a paragraph after this</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>&amp;Chart of bodies</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>Chec&amp;k the project</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>&amp;Check a file…</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>&amp;Export note…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>&amp;Find in the project</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>Page as &amp;wide as the panel</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>Go to the &amp;form</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>&amp;Language of the interface</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>&amp;Larger page</translation>
    </message>
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>Leave the paragraph out, or bring it back</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>&amp;Next meeting of this body…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>Write the paragraph in own words</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>Write the sentence in own words</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>Search or &amp;run…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>Move the paragraph down</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>Move the paragraph up</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>Back to the program’s text</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>What was &amp;done</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>&amp;Publish back</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>&amp;Recent projects</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name} (not there any more)</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name} (not a project)</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Redo: {step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>Search &amp;everywhere…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>Search or run…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>Search all records and run any action</translation>
    </message>
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>T&amp;wo languages side by side</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>&amp;Smaller page</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>&amp;Report for support…</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>&amp;Documents by symbol</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>M&amp;andates</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>&amp;Meetings by date</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>&amp;Timeline of meetings</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Undo: {step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>Made: {project}</translation>
    </message>
</context>
<context>
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>expected after {symbol}, not verified</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>expected, not verified</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>The project has no note yet, so there is nothing to export. --format json writes the whole project.</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>The project has several notes; name one with --note: {keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>The project has no note {key}. It has: {keys}</translation>
    </message>
</context>
<context>
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. Added: {words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>taken in by the rule</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>left out by the rule</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>Digits in Arabic</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>“Report on the meeting of …”</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>“II. Report on the meeting of …”</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>“Report on the meeting …, scheduled to be held …”, while it is planned</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>“Reports on the meetings …, held …”, though some are still planned</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>“… held from 9 to 11 September 2019 in Vienna”</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>“… held in Vienna from 9 to 11 September 2019”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>“In resolution 9/1, the Conference decided …”</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>“The Conference also requested …”, after a sentence on the same mandate</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>The wording of the provision is the whole sentence</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>“In accordance with decision 4/4 of the Conference, … was established”</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>“Pursuant to resolution 5/3 of the Conference, … was established”</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>“… the Convention … and the Protocols thereto”</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>“The report on the eleventh meeting (…) will be submitted …”</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>“The reports on these meetings (…) will be submitted …”</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>“decision 4/4 on trafficking in persons”, at its first mention</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>Add a footnote</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>Puts a footnote at the title of the note; choose another place for it then</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>text missing in {count} language</numerusform>
            <numerusform>text missing in {count} languages</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>Text of the footnote</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>Footnotes</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>Alt with an arrow key or dragging moves a footnote; Delete takes it out</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}, further: {provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>Join with previous</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>Makes one paragraph of this one and the one before it</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>left out, though the rule takes it in</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>left out, as by the rule</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>A mark of its own, such as **; left empty the footnote is numbered</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>Meetings included</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. Meetings and reports</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>Editor of the note</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>Choose a note on the left, or add one: a note needs a session and an as-of date.</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>No note is selected</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>numbered</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field}: remove, so that the generated words stand there again (Delete)</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>Own wordings</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section}: added paragraph {number}</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>Agenda line</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>Line “Note by the Secretariat”</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section}: heading</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>Title of the item: {item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section}: paragraph on meetings</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section}: paragraph {number} on mandates</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}, a sentence</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>Line with the session</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>Title of the note</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>Line with venue and dates</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>a place the note no longer has ({place})</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>Add a section: find a body</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>Paragraph {number}: {provision}. {wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>Split here</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>A new paragraph begins with this sentence</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>State a provision: find it</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>taken in, as by the rule</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>taken in, though the rule leaves it out</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>Add a footnote here</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Add a paragraph after this</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>Bring this paragraph back</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>The facts behind own words have changed ({number} of {total})</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>The program’s text was “{old}” and is now “{new}”.</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>Own words whose facts have changed</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>Put the cursor where the second paragraph is to begin.</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>The own words stay; the new text counts as seen</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>Leave this paragraph out</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>— A paragraph is left out here. Double-click to bring it back. —</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>The editor’s own words; the facts they were written from have changed since.</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>Shows the next own words whose facts have changed</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>Take this added paragraph away in every language</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>Take the program’s text</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>The own words go; the program’s text stands there again</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>Write the whole paragraph in own words</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>Write in own words</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>Your words: {words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>Type an action, a symbol, a name, in any language</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>Actions and records</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>Nothing found. Fewer or shorter words find more.</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>Type words of any record, in any language</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>Search in all records</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>Moved by {days} days, the date would be outside the calendar.</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>“{column}” cannot be changed in the table. Change it in the record’s form.</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>“{text}” is not a value of “{column}”. It may be: {choices}.</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>“{column}” must have a value.</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>Several records are called “{text}”. Write the key of the one that is meant.</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>Character {position}: a branch of a choice is written «|name:text» in: {text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>Character {position}: a placeholder that cannot be read in: {text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>Character {position}: the choice has this branch twice in: {text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>The choice on {name} has no branch for {category}.</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>Character {position}: a closing brace without an opening one in: {text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>Character {position}: choices inside choices too deep in: {text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>Character {position}: a placeholder is not closed in: {text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>The placeholder {name} has no form {form} in: {text}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>Add a body</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>PNG picture ({pattern})</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>SVG picture, sharp at any size ({pattern})</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>Meaning of the signs: {names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>No bodies yet</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>Save this picture as SVG or PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>Saved the picture as {path}.</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>Write the note to a Word document or another file</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>Fit width ({percent} %)</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>Go to the record</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>The program cannot write in this language yet.</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>The note as it will be exported</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>Composing the note</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</translation>
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
        <translation>{file} was changed by another program while it was open here. The change was not made, so that neither damages the other. Keep your work as a copy under another name, then check the file.</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>{file} is there already and was not touched. Choose another name.</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>{file}: a project&apos;s name ends in {extension}. Nothing was made.</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>{file} is a database of another program, not a project of this one. It was left as it is.</translation>
    </message>
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file} is open in another window or program. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>{file} is not there. See whether the name is right.</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>Add meeting</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>Belongs to: {record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>Add its provisional agenda</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>Add its report</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>Documents expected</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>The document is added with a reserved symbol, marked as not verified</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>Symbol expected: {document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>“{field}” must be given.</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>This symbol is already that of {record}.</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>New agenda item</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>New body</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>New instrument</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>New mandate</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>New place</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>New provision</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>New paragraph</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>New session</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>agenda item</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>annex</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>body</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>document</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>language of a document</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>meeting of a document</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>This project is empty</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>case form</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>It was taken out of the project. Undo brings it back.</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>This record is gone</translation>
    </message>
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>ignored finding</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>paragraph left out</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>mandate</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>choice of meeting</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>link between meetings</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>Choose a record on the left, or click a sentence of the note.</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>agenda item of a note</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>language of a note</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>own wording</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>What is known of the record</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>place</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>provision</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>body of a provision</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>section</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>statement</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>text</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number} (copy)</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>Put the whole report on the clipboard</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>Show the record</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>Show the record that is selected in the report</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>Restored: {file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>The project as it was is kept in {file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>The rule {rule} of the project does not allow this. Nothing was changed.</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>A text of this kind does not belong to such a record. Nothing was changed.</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>A text belongs to exactly one record. Nothing was changed.</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>Messages about the file</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>Check the project</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>Close without this backup</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>The last backup is being made. Your work is kept already; the program closes when the backup is done.</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file} is open in another window, which has come to the front.</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>Open it all the same</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>Try to open it for changes</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>Open a view</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>Publish all the same</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>Restore it all the same</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>Save what can be read in a new file…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>Save the project as…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>Save the project under another name and go on with it</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>The program did not end as it should last time. The project was checked: it is sound.</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>Try again to keep: {field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table}: a part could not be read</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table}: rows lost because they break a rule or lack what they belong to {rows}</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table}: rows saved {rows}</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>Left language</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>A name, a text or a date is missing here.</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>The project has no note to compare. Add one under Notes.</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>Nothing stands here in this language.</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>The editor’s own wording.</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>Right language</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>The note in two languages</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>A text that nobody has verified stands here.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>Nothing to check</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>{record} has no page of its own.</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>Opening the sample…</translation>
    </message>
    <message id="status.read_only">
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>Sample (a copy: changes are not kept)</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>1 text to verify ({language})</numerusform>
            <numerusform>{count} texts to verify ({language})</numerusform>
        </translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>{count} of {most} words</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>The project is open for reading only ({reason}). Nothing was changed.</translation>
    </message>
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>Report for support</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>belongs to {symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>{symbol}: more than one document has this number.</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>Did you mean {suggestion}?</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>{symbol}: one full stop too many at character {position}.</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>A document symbol is empty.</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol}: {text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>{symbol}: character {position} is not part of the symbol, which ends before it.</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>{symbol}: no document has this number, though later ones are taken.</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>{symbol} is the next free symbol.</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>{symbol}: a number seems to be missing at character {position}.</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>{symbol}: the symbol does not begin with an organ or a series.</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>{symbol}: a stroke seems to be missing before character {position}.</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>{symbol}: a full stop seems to be missing before character {position}.</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>{symbol}: {letter} at character {position} is neither a year nor a numeral.</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>{symbol}: the parenthesis at character {position} has no counterpart.</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>{symbol}: character {position} ({letter}) does not occur in document symbols.</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>belongs together with {symbols}</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>The series is unknown to the program; its parts are read by their shape.</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>Add a body</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>Add a document</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>Add a mandate</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Change {count} record</numerusform>
            <numerusform>Change {count} records</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>Make all these changes as one step, which can be undone</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>Number of days; negative for earlier</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>Change nothing (Esc)</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>Change: {column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>Change a field of all selected records at once, with a preview (F2)</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>Change of several records</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Change {count} record</numerusform>
            <numerusform>Change {count} records</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>Choose the new value. Nothing is changed before you press the button.</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>Which table is shown</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>Column “{column}”</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>Move “{column}” towards the start</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>Hide “{column}”</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>Move “{column}” towards the end</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>Choose which columns are shown</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>Copy for a spreadsheet</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>{total} in all</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>No bodies yet</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>No documents yet</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>No mandates yet</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>Sessions of conferences stand here by date. A note is written for one of them.</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>Field to change</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>Filter the table by words, dates, symbols or keys in any column</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}. Click: sort rising, falling, not at all</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>Titles of the columns</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>Leave out the refused</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>Change only the records that nothing speaks against</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>… {count} more: type it into the filter</numerusform>
            <numerusform>… {count} more: type them into the filter</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>Move by days</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>Table of records</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>New value: {column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>“{text}” was not kept; the record is as it was. {reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>No row has all the words of the filter and the values chosen. The records are still there.</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>Only…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>Only rows with “{column}”</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>Show only rows with certain values</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>Only… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>Paste from a spreadsheet…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>Preview of the change, line by line</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>Numbers of the rows</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>Show all rows</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>Sort by “{column}”, falling</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>Sort in the table’s own order</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>Sort by “{column}”, rising</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}, sorted falling</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}, sorted rising</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>Will be</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>will change</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>days of a session</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>Meetings and sessions of {count} body, {days}.</numerusform>
            <numerusform>Meetings and sessions of {count} bodies, {days}.</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>Show all days (0)</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>no dates</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>Q{number}</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>several, close together</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>{count} meeting or session</numerusform>
            <numerusform>{count} meetings and sessions</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>Timeline of meetings</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>Go to today (T)</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>Without dates</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count} meeting without dates; arrow keys lead to it</numerusform>
            <numerusform>{count} meetings without dates; arrow keys lead to each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>Item {label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type} without a symbol</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>Filter the project by name, symbol, date or key</translation>
    </message>
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>{count} record found</numerusform>
            <numerusform>{count} records found</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>The first {count} is shown. Type more to narrow it down.</numerusform>
            <numerusform>The first {count} are shown. Type more to narrow it down.</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>Nothing found. The filter looks for names in every language, symbols, dates and keys.</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>Instruments</translation>
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
        <translation>Mandates</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>Meeting {ordinal}</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} meeting</numerusform>
            <numerusform>{count} meetings</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>Records of the project</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>name missing</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>Note for {session}</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>Note: {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>{ordinal} meeting</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>{ordinal} session</translation>
    </message>
    <message id="tree.of_body">
        <source>{body}, {gathering}</source>
        <translation>{body}, {gathering}</translation>
    </message>
    <message id="tree.ordinal_first">
        <source>{number}st</source>
        <translation>{number}st</translation>
    </message>
    <message id="tree.ordinal_other">
        <source>{number}th</source>
        <translation>{number}th</translation>
    </message>
    <message id="tree.ordinal_second">
        <source>{number}nd</source>
        <translation>{number}nd</translation>
    </message>
    <message id="tree.ordinal_third">
        <source>{number}rd</source>
        <translation>{number}rd</translation>
    </message>
    <message id="tree.part">
        <source>part {number}</source>
        <translation>part {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>Result of the filter</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>resumed {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>Section on {body}</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>Section on {body} ({session})</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>Session {ordinal}</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="tree.sessions_counted" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message id="tree.sub_item">
        <source>({label})</source>
        <translation>({label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>symbol missing</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>unverified</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>When the program last ended, {count} field held something that was not kept yet. It is still there.</numerusform>
            <numerusform>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>Ask again later</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}, {field}: {content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>“{given}” can mean {names}; write it in full. {usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>make a backup of a project</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>list the backups of a project</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>say what is wrong in a note, of a project or in a file</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>a project, or a note as FILE.docx or FILE.txt</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>also list what the editor of the project ignores, with the reasons</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>write the findings as JSON</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>language of the note (default: ru)</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>project whose records the file is held against</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>{name} cannot be “{given}”; it can be {choices}. {usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>make a local copy of a project on a network drive or in a cloud folder</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>mark what nobody has verified, with a line above the text that says so (docx and html)</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>a PNG picture for the emblem&apos;s place in the masthead</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>write a note (docx, text, html, note-json), or the whole project (json)</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</translation>
    </message>
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>write a draft although texts are missing in the language; each leaves a visible hole</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>take a file in the exchange format into a project; a project that is not there is made</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>the file to read; - for standard input</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>the project it goes into</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>say what is in a project</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>language of the note (default: ru)</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>make an empty project</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>the file to make, ending in .zapiska</translation>
    </message>
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>{name} and {other} cannot be used together. {usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>key of the note, where a project has several</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>One of these arguments is needed: {names}. {usage}</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>the file to write; - for standard output</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>Keeps the facts of a Note by the Secretariat and builds the note from them.</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>a project file (.zapiska)</translation>
    </message>
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>put such a copy back in its project’s place, unless that has changed</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>a copy made by “zapiska copy”</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>These arguments are missing: {names}. {usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>put a backup in a project’s place</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>the backup: its number in the list of “zapiska backups”, or its path</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>save what can be read of a damaged project in a new one</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>the new project; a file that is there is never replaced</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>the damaged project; it is not changed</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>the sample project that comes with the program</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>Explains document symbols, and says what in them is wrong or doubtful.</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>write one JSON object a line</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>document symbols; without any they are read from standard input, one a line</translation>
    </message>
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>go on although another machine is named as having the project open</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>If nobody has it open there any more, --take-over goes on all the same.</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>paragraph numbers as typed text, not as Word&apos;s own numbering</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>The command does not know this: {given}. {usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>{name} needs a value after it. {usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>{name} takes no value, but “{given}” was given. {usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>check whether a project is sound</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>write the report as one JSON object</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>the project to open in the window</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>open the window on the sample project</translation>
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
        <translation>adopted</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>commission</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>conference</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>expert group</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>other body</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>review group</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>unit of the Secretariat</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>working group</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>accusative</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>dative</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>genitive</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>nominative</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>prepositional</translation>
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
        <translation>limited</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>restricted</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>symbol reserved</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>other document</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>report</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>resolutions</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>in person and online</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>online</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>feminine</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>masculine</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>neuter</translation>
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
        <translation>none</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>roman numerals</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>as they stand on the day of the note</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>as held, for later readers</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>after the dates</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>before the dates</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>protocol</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>treaty</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>immediately after</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>immediately before</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>jointly with</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>article</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>resolution</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>begins with the body</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>begins with the meeting</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>sums meetings up as a range</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>held</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>in the active voice</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>also</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>the wording alone</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>in accordance with</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>pursuant to</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>a part</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>held whole</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>asks for reports</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>assigns a task</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>continues the body</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>establishes the body</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>makes it a constant element</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>by their ordinals</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>these meetings</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>interim</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>standing</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>common name</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>composition</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>country</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>full title</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>name</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>official name</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>title retold</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>short name</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>short title</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>title</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>wording</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>in quotation marks</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>retold</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>Tables or rules in the file that this program did not make: {count}. {where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>Checked: rows {rows}, tables {tables}.</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>Kind “{record}”: records that stand above themselves: {count}. {where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Entries of the history that cannot be read: {count}. Numbers: {where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>Kind “{record}”: records with letters that cannot be read: {count}. {where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>Rows that the search index does not know as they are: {count}. {where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>The project is sound.</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Steps of the history that cannot be read: {count}. Numbers: {where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>The structure of the file is damaged in places: {count}. {where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>Check of {file}</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>The search index does not hold together ({where}). Faults of this kind: {count}.</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>Checking the project…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>A part of the file cannot be read: {where}. Faults of this kind: {count}.</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>Opening the project…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska: to check: {text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>An empty file, to be filled by hand or by an import.</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>A file that ends in .zapiska.</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>A note on six subsidiary bodies. You work on a copy.</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project} (read only)</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>The forms of {key} are not complete: {form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>The wording of {key} cannot be read at character {position}: {text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>There is no wording file for the language {language}.</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>The wording file for {language} lacks {key}.</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>The wording file for {language} cannot be read: {reason}</translation>
    </message>
</context>
</TS>
