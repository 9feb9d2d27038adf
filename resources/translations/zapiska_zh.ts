<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>Zapiska保存秘书处说明所依据的事实（机构、任务授权、会议、文号），并据此编写说明。每项更改都立即保存，也都可以撤销。</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>“{record}”类记录：必须填写“{field}”。未添加任何内容。请填写。</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>“{record}”类记录不能放在“{parent}”类记录之下。未添加任何内容。请选择其他位置。</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>“{record}”类记录须添加到“{parent}”类记录之下。未添加任何内容。请先选择一条这类记录。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>备份已建立并经过核查：</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>未建立备份，因为当时正在作出更改。下一份备份将照常建立。</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>未建立备份，因为项目文件已损坏。此前的备份未受影响。请检查项目并恢复一份备份。</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>未建立备份，因为“{folder}”中没有空间。项目和此前的备份未受影响。请在该磁盘上腾出空间。</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>未建立备份，因为文件夹“{folder}”已不存在。项目未受影响。请查看磁盘是否已连接。</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>未在“{folder}”中建立备份（{reason}）。项目和此前的备份未受影响。请检查磁盘。</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>未建立备份，因为您无权写入“{folder}”。项目未受影响。请申请写入权限，或移动项目。</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>未建立备份：“{folder}”所在磁盘读出的内容与写入的不同。此前的备份未受影响。请检查该磁盘。</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>未建立备份，因为无法读取项目文件（{reason}）。此前的备份未受影响。请检查项目。</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}，{reason}：{file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>备份已建立，但未能建立其纯文本副本：{reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>应要求</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>批量编辑之前</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>关闭时</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>转换为新格式之前</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>打开时</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>恢复之前</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>工作期间</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>有一条记录违反规则，无法以交换格式写出（{reason}）。请检查项目。</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>自最新备份以来没有任何变化：</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>正在与今天的内容比较…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>与今天的差异</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>打开此备份所在的文件夹</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>备份列表的各栏</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>项目本身无法读取，因此没有可比较的内容。</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>尚无备份。打开后不久、有更改时每半小时以及关闭时均会建立备份。</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>没有备份。只有以可更改方式打开的项目才会备份。</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>为项目的现状建立并检查一份备份</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>此后有更改：{count}（{names}）</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>仅在备份中：{count}（{names}）</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>仅在今天的项目中：{count}（{names}）</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>要用{moment}的备份替换{file}吗？</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>项目将回到当时的状态。现在的状态以{file}保留在旁边，并存为一份备份。项目将关闭并重新打开。</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>建立原因</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>再确认一次后，以此备份替换项目</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>没有差异：此备份中的记录与今天的相同。</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>备份自动建立，并在建立时检查。备份位于“{folder}”。</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>{file}的备份</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>以文本显示(&amp;T)</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>以无需本程序即可阅读的纯文本打开相同的记录</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>添加议程项目“{record}”</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>添加机构“{record}”</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>添加文件“{record}”</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>添加文书“{record}”</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>添加任务授权“{record}”</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>添加会议“{record}”</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>添加说明“{record}”</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>添加地点“{record}”</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>添加规定“{record}”</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>添加届会“{record}”</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>添加下次会议“{record}”</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>更改在完成之前中断，因此未予保留。请重做一次。</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>更改{count}项任务授权的通过日期</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>更改{count}届会议的议程状态</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的单元格</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>更改{count}份文件的日期</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>将{count}次会议移动{days}天</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>更改{count}份文件的分发类别</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的首日</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的举行方式</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>更改{count}个机构的会议称谓</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>更改{count}个机构的种类</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的末日</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>更改{count}份文件的原文语文</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>预览之后记录已有变化。未作任何更改。请重新查看预览。</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的地点</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>更改{count}个机构的起始日期</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的来源</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的状态</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>更改{count}条记录的状态日期</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>更改{count}个机构的存续性质</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>已选记录：{count}；一次最多可更改{most}条。未作任何更改。请少选一些。</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>更改{count}份文件的类型</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>更改{count}次会议的称谓</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>更改{count}个机构的终止日期</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>更改{count}条记录的核实标记</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>删除议程项目“{record}”</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>删除机构“{record}”</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>删除文件“{record}”</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>删除文书“{record}”</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>删除任务授权“{record}”</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>删除会议“{record}”</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>删除说明“{record}”</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>删除地点“{record}”</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>删除规定“{record}”</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>删除章节“{record}”</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>删除届会“{record}”</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>删除{count}条记录</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>复制议程项目“{record}”</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>复制机构“{record}”</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>复制文件“{record}”</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>复制文书“{record}”</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>复制任务授权“{record}”</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>复制会议“{record}”</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>复制说明“{record}”</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>复制地点“{record}”</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>复制规定“{record}”</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>复制章节“{record}”</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>复制届会“{record}”</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>改正：{record} 中的 {words}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>在说明 {note} 中重新顾及发现</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>忽略说明 {note} 中 {rule} 的一项发现</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>改正一条规则的发现：{count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>为说明“{note}”添加脚注</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>更改说明“{note}”的脚注符号</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>移动说明“{note}”的脚注</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>移动说明“{note}”的脚注</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>删除说明“{note}”的脚注</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>更改说明“{note}”的脚注案文（{language}）</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>更改“{record}”的宾格形式</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>更改“{record}”的与格形式</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>更改“{record}”的属格形式</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>更改“{record}”的工具格形式</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>更改“{record}”的前置格形式</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>为“{record}”建议格形式</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>导入{file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>更改“{record}”的附件</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>更改“{record}”的机构</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>更改“{record}”的语文</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>更改“{record}”的相邻会议</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>更改“{record}”的会议</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>移动会议“{meeting}”</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>更改说明“{note}”的议程项目</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>更改说明“{note}”的截至日期</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>说明{note}阿拉伯文本的数字</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>更改说明“{note}”的文件</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>更改说明“{note}”的章节标题编号</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>更改说明“{note}”的章节标题时态</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>更改说明“{note}”的语文</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>更改说明“{note}”的版式</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>更改说明“{note}”的届会</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>更改说明“{note}”的标题</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>有内容在更改步骤之外被编辑；未予保留，项目保持原样。请重做一次。</translation>
    </message>
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>数据更改后保留说明“{note}”（{language}）的自拟措辞</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>删除说明“{note}”的自拟措辞</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>在说明“{note}”中写入自拟措辞（{language}）</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>在章节 {section} 中添加一段</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>恢复说明“{note}”的一段</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>拆分章节 {section} 中的一段</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>合并章节“{section}”的段落</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>略去说明“{note}”的一段</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>移动章节“{section}”的段落</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>从章节 {section} 中删除所添加的一段</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>拆分章节“{section}”的段落</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>恢复“{record}”的原值</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>一项更改仍在进行。未开始其他操作；请先完成该项更改。</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>在说明“{note}”中添加关于“{body}”的章节</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>更改章节“{section}”标题中的地点</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>更改章节“{section}”的会议选择</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>更改章节“{section}”会议段落的开头</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>移动章节“{section}”</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>删除章节“{section}”</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>更改章节“{section}”的报告任务授权</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>更改章节“{section}”提及报告的方式</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>更改章节“{section}”正文中的地点</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>在章节“{section}”中陈述规定“{provision}”</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>移动章节“{section}”中的规定</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>更改章节“{section}”任务授权句的开头</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>从章节“{section}”中删除规定</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>更改章节“{section}”引用标题的方式</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>更改“{record}”的通用名称（{language}）</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>更改“{record}”的组成（{language}）</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>更改“{record}”的国家（{language}）</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>更改“{record}”的全称（{language}）</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>更改“{record}”的名称（{language}）</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>更改“{record}”的正式名称（{language}）</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>更改“{record}”的转述标题（{language}）</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>更改“{record}”的简称（{language}）</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>更改“{record}”的简称（{language}）</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>更改“{record}”的标题（{language}）</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>更改“{record}”的措辞（{language}）</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>更改“{record}”案文的核实标记（{language}）</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>更改“{record}”的通过日期</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>更改“{record}”的通过机构</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>更改“{record}”的议程状态</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>更改“{record}”的有生性</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>更改“{record}”的所属机构</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>更改“{record}”的日期</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>更改“{record}”的分发类别</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>更改“{record}”的起止日期</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>更改“{record}”的举行方式</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>更改“{record}”的会议称谓</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>更改“{record}”的语法性</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>更改“{record}”的所属文书</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>更改“{record}”的作业编号</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>更改“{record}”的种类</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>更改“{record}”的编号</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>更改“{record}”的任务授权</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>更改“{record}”的编号或数</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>更改“{record}”的序号</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>更改“{record}”的原文语文</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>更改“{record}”的上级</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>更改“{record}”的部分</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>更改“{record}”的部分编号</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>更改“{record}”的地点</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>更改“{record}”的作用</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>更改“{record}”的届会</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>更改“{record}”的起始日期</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>更改“{record}”的来源</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>更改“{record}”的状态</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>更改“{record}”的状态日期</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>更改“{record}”的文号</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>更改“{record}”的文号前缀</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>更改“{record}”的存续性质</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>更改“{record}”的所属条约</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>更改“{record}”的类型</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>更改“{record}”是会议还是届会</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>更改“{record}”的终止日期</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>更改“{record}”的核实标记</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>第{position}个字符是{character}：看不见，并可能使文字读来与所写不同。请在此处删除：{near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>文字有{length}个字符；最多可保存{most}个。请缩短。</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>全部收起</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>只显示最上级的机构</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>附属机构已收起</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>{count}个机构的层级关系。</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>适合宽度</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>按可用宽度显示整幅机构图</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>用方向键在机构之间移动，按Enter打开。加号和减号改变比例，0显示全部宽度。</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>其下{count}个机构已收起</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>临时机构</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count}次会议</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>未注明常设或临时</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>全部展开</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>显示所有附属机构</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>隶属于{body}</translation>
    </message>
    <message id="chart.sessions" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count}届会议</numerusform>
        </translation>
    </message>
    <message id="chart.standing">
        <source>standing body</source>
        <translation>常设机构</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>机构图</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>临时议程后应有星号，指向注明其文号的脚注：“{words}”。</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>只有临时议程才有星号。</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>议程行中项目{words}顺序不对。</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>一个项目用单数，多个项目用复数。</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>项目编号的列法不对：“{words}”。编号以逗号分开，末项以连词连接。</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>“{words}”没有对应的脚注。</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>临时议程的脚注应为其文号加句号。</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>正文中没有指向脚注{mark}的标记。</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>议程行列出{items}个项目，但只有{titles}个标题。</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>错误：{errors}。警告：{warnings}。建议：{advice}。</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>跨月日期之间应为前后有空格的破折号，而非“{words}”。</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>“{words}”是重复的破折号。</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>前后有空格的连字符应为破折号。</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>词的各部分以连字符而非破折号相连：“{words}”。</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>“{words}”的数字之间缺少连接号或逗号。</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>同月日期之间用了“{words}”，应为“{dash}”且不空格。</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>“{words}”：结束早于开始。</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>标题与其下正文日期不一：此处为“{words}”，彼处为{other}。</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>没有这一天：“{words}”。</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>月份应写出，日期之间用短横或“和”：“{words}”。</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>“{words}”超过一个月，会议不会这么长。</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>“{words}”不是年份。</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>“{words}”不是月份名称。</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>月份写作“{meant}”。</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>标题先列较晚的日期：“{words}”。</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>“{words}”：以“和”相连的两日应相邻，此处不然。</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>“{words}”：向届会提交报告的会议不可能晚于届会开幕。</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>“{words}”始于或止于周六或周日，请核对数字。</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>日期的年份之后应写“года”，形式须如此，不用缩写。</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>{file}中没有文字。</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file}不是UTF-8文本。</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>Word文件的{part}部分声明了文档类型，任何程序都不会如此，不予读取。</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file}既不是Word文件（.docx），也不是纯文本（.txt）：请先另存为其中一种。</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>文本语言似乎是{seems}，而不是所选的{language}。</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>Word文件超过{most}个部分，不予读取。</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>这不是可读的Word文件：{reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part}过大，或解压后过大，不予读取。</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>应为：{fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>别处相同的词语中是“{other}”，此处是“{words}”。</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>文中别处在这些词之间没有其他词，此处却有“{words}”。</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>文中别处在这些词之间有“{other}”，此处缺少。</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>此处为“{words}”，另一处相同段落为“{other}”，其一可能有误。</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>此处为“{words}”，别处相同语句中为“{other}”。</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>后一名词与前一名词不构成从属关系：“{words}”。</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>介词或形容词之后不能用这种形式：“{words}”。</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>“{words}”的格、性或数不一致。</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>这些词搭配不当：“{words}”。</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>前置词后的词格有误：“{words}”。</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>标题中不应有独立动词：“{words}”。</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>这一系动词形式不能与此不定式连用：“{words}”。</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>未写明决定的内容：“{words}”。</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>连词所连接的词与前面各词的格不一致：“{words}”。</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>此动词与句中前面的动词不一致：“{words}”。</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>分词与句中任何名词都不一致：“{words}”。</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>名词后紧接主格且无动词：“{words}”。</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>缺少“{words}”所修饰的名词。</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}”与“{subject}”不一致。</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>该动词之后名词的格有误：“{words}”。</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>已不使用的词形：“{words}”。</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>一个序数词与复数名词连用：“{words}”。</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>“{words}”：动词与分词不一致。</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>“же”前缺少一词：“{words}”。</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>“{words}”与“{subject}”不一致。</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>说明中不用这种人称的动词：“{words}”。</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>固定用语形式有误：“{words}”，应为“{meant}”。</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>动词与主语不一致：“{words}”。</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>表语的格有误：“{words}”。</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>“{words}”为前置格，却无前置词。</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>“{words}”之前没有与此代词性别一致的词。</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>此处应为补语，却出现第二个主语：“{words}”。</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>“{words}”与句子主语不一致。</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>句子缺少谓语。</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>已忽略：{number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>于 {day} 忽略：{reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>“{language}”文本中没有此段。</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>在“{language}”文本中，本段编号为 {other}；各语文的段落编号应一致。</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>“{words}”此处为大写，他处为小写。</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>“{words}”在文中别处相同词语间写作“{meant}”。</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>“{words}”是拉丁字母，此处应为俄文词。</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>“{words}”混用了形似的拉丁字母和西里尔字母。</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>段首是小写字母。</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>文号“{words}”含西里尔字母，应为拉丁字母。</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>联合国俄文文件以е代ё：“{words}”。</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>标题引用了{words}，其下各段均未引用。</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>“{words}”：第{place}段所称与此不同（决议或决定）。</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>文中未给出“{words}”的标题；首次引述任务授权应附标题。</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>“{words}”不是决议或决定的编号（7/1）。</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>所给标题属于 {number}，而非 {words}。</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>说的是多项授权，只列出一项：“{words}”。</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>任务授权的标题是“{meant}”，此处为“{words}”。</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>“{words}”的标题已在第{place}段给出。</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>“{words}”先被引述，其标题到第{place}段才出现。</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>撇号与文中多数词所用的不同：“{words}”。</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>“{words}”：此处似为新句，但前面没有句号。</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>分句前缺少逗号：“{words}”。</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>标点重复：“{words}”。</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>段末没有句号：“……{words}”。</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>其他标题此处有逗号：“{words}”。</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>这些词之间不用逗号：“{words}”。</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>脚注以句号结尾。</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>分词前缺少逗号：“{words}”。</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>句子未完却有句号：“{words}”。</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>标题后不用句号。</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>“{words}”不成对：括号或引号有开无合，或有合无开。</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>标题与第{place}段矛盾：一处说已举行，另一处说拟举行。</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>“{words}”与第{place}段不符：相邻两次会议在两处的说法应一致。</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>“{words}”在“{other}”之后：序数缺漏或重复，或时间倒退。</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>第{place}段没有提到这次会议：“{words}”。</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>“{words}”与该机构另一次会议（{other}）重叠。</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>标题与正文所写地点不同：此处为“{words}”，彼处为“{other}”。</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>“{words}”只出现一次；其他各处地点均为“{other}”。</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>地名的格不表示地点：“{words}”。</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>标题未写地点，而另有{places}个标题写明。</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>“{words}”：写为计划举行，但已引用{year}年的文件。</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>“{words}”的已开或拟开与其他会议矛盾：某日之前的已开，之后的拟开。</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>“{words}”所指的地点句中没有写明。</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>该机构的表述是“… {other} …”，此处为“{words}”。</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>联合国秘书处的写法是：“{name}”。</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>该名称在别处不只以“{words}”开头。</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>第{place}个标题是同一机构：“{words}”。</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>“{words}”在此与自身并列，所指似为另一机构。</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>“{words}”：任务授权与标题所称的机构或主题不同（{name}）。</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>机关名称前后不一：此处为“{words}”，别处为“{meant}”。</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>该机构名称在别处以大写开头：“{words}”。</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>本段只讲“{words}”，而本节是关于{name}的。</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>标题与其下会议属于不同机构：此处“{words}”，彼处“{name}”。</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>机构名称首字母大写：“{words}”。</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>“{words}”并非本说明所涉条约：“{name}”。</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>该机构在别处称“{name}”，此处称“{words}”。</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>“{words}”与名称不尽相同：{name}。</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>名称缺少一词：“{name}”，此处为“{words}”。</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>标题中的名称为“{other}”，此处为“{words}”。</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>会议和届会的序数应写作文字：“{words}”。</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>十以下的数目应写作文字：“{words}”。</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>议程行{number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>议程项目标题，第{number}个</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>文件类型{number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>脚注{number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>标题{number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>第{number}段</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>届会行{number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>文件标题{number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>地点日期行{number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>引号{words}不合本语言用法，应为{right}。</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>项目{item}不在本说明所涉届会的议程上。</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>任务授权对 {name} 的表述与其名称“{meant}”的主题不同：“{words}”。</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>项目中为“{other}”，文中为“{words}”。</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>会议{name}记为已开，但{day}才开始，晚于{as_of}。</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>会议{name}与{other}互记为在对方之前，或互记为在其后。</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>项目生成的说明中没有这样的段落。</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>在{other}之后，会议{name}漏了序数或时间倒退。</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>同一机构的会议{name}与{other}重叠。</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>会议{name}记为拟开，但已于{day}结束，早于说明日期{as_of}。</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>会议{name}已举行但没有报告。</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>会议已举行，而{name}的文号{symbol}仍只是预留。</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>{name}的文号{symbol}与该机构文号的开头{other}不符。</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>{name} 的标题中机构名称与其正式名称（“{meant}”）不同：“{words}”。</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>{name}的文号{symbol}的年份不是会议年份{year}。</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>“{words}”与标题中的日期数目（{count}）不符。</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>“{words}”与文号数目（{count}）不符。</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>“分别”只用于两个以上文号，此处有{count}个（“{words}”）。</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>此处缺报告文号，其他各节均有。</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>此处为“{words}”，而别处就同一届会议写作“{other}”。</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>未说明是哪次会议：“{words}”。</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>届会在此处为“{words}”，在别处为“{other}”。</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>会议地点用主格，不作“{words}”。</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>标点旁多了空格。</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>括号前缺少空格：“{words}”。</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>此处多了一个空格。</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>最后一词之后有看不见的空格：“{words}”。</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>数字和词之间缺少空格：“{words}”。</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>“{mark}”后缺少空格。</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>有{places}处缺少不间断空格，而其他地方有。</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>段落编号“{mark}”后缺空格。</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>此引号处的空格不合该语言的规则。</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>本说明有{words}个词，秘书处文件最多{most}个词。</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>同级标题不应只有一个。</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>此处为“{words}”，而文字相同的第{place}段为“{other}”。</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>本段编号为{number}，按顺序应为{expected}。</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>仍有待填之处：“{words}”。</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>本段重复第 {place} 段的结尾。</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>另一节的第{place}段与本段逐字相同。</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>这句话连续出现两次。</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>“{words}”是附属机构的文号，不是议程的文号。</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>议程“{words}”的年份不是届会年份{year}。</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>“{words}”的开头与其他文号不同：{other}。</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>本节所述机构的文件编号以 {other} 开头：“{words}”。</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>文号“{words}”的写法有误。</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>“{words}”不属于文号：所有语文本共用一个文号。</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>列举的最后一个文号以连词连接：“{words}”。</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>本节有{meetings}次会议、{symbols}份报告，两者应相等（“{words}”）。</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>报告 {words} 的编号小于较早会议的报告 {other}。</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>文号“{words}”不属于该机构的系列，或两个机构同用一个系列：{other}。</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>文号缺开头部分：“{words}”应为“{meant}”。</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>文号“{words}”用于两份报告。</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>联合国文件编号没有这样开头的，可能是 {other}：“{words}”。</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>“{words}”：报告文号的年份应为会议年份，另一处为{year}。</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>说明中此名称应写全称，而不是“{words}”。</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>词语重复：“{words}”。</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>“{words}”是其他语文说明中的词。</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>“{words}”与一个更常用的词只差一个字母。</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>空格把一个词分开了：“{words}”应为“{meant}”。</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>同样的词连续出现两次：“{words}”。</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>词典中没有“{words}”。</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>与项目中的说明比较</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>报告已复制，可粘贴到邮件中。</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · 已读行和段落：{passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>文件中的错误，按段落</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>说明的语文</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>未发现错误。</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>未作比较：项目中的说明以另一种语文显示。</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>正在读取文件……</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>{file} 中的错误</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>通过日期</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>通过机构</translation>
    </message>
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>在会议段落之后</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>议程状态</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>在说明中的位置</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>有生性</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>附件</translation>
    </message>
    <message id="column.annexes">
        <source>annexes</source>
        <translation>附件</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>截至日期</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>格</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message id="column.digits">
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message id="column.distribution">
        <source>distribution</source>
        <translation>分发类别</translation>
    </message>
    <message id="column.document_id">
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message id="column.field">
        <source>kind of text</source>
        <translation>案文种类</translation>
    </message>
    <message id="column.finding">
        <source>what was found</source>
        <translation>发现的内容</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>举行方式</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>会议称谓</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>语法性</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>生成的措辞</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>章节标题编号</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>章节标题时态</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>标题中的地点</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>内部编号</translation>
    </message>
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>忽略日期</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>已收入</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>文书</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>自拟段落</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>作业编号</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>键名</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>编号</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>任务授权</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>符号</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>会议句的开头</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>开头</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>序号</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>原文语文</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>另一会议</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>上级</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>部分编号</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>排列位置</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>文号前缀</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>版式</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>规定</translation>
    </message>
    <message id="column.reason">
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>报告的任务授权</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>提及会议的方式</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>作用</translation>
    </message>
    <message id="column.rule">
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>起始日期</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>状态日期</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>文号前缀</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>存续性质</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>案文</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>标题引用方式</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>标题中的议定书</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>条约</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>会议或届会</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>终止日期</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>案文</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>正文中的地点</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>已核实</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>某一名称或措辞经由引用又指回自身：{text}。请去掉其中一处引用。</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>所存措辞提到{name} {key}，但项目中没有。请改正措辞，或添加该记录。</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message id="date.days">
        <source>{first} – {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message id="date.days_of_month">
        <source>{first}–{last} {last_month} {year}</source>
        <translation>{year}年{last_month}{first}日至{last}日</translation>
    </message>
    <message id="date.days_of_year">
        <source>{first} {first_month} – {last} {last_month} {year}</source>
        <translation>{year}年{first_month}{first}日至{last_month}{last}日</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message id="day.ambiguous">
        <source>“{text}” can be read in two ways. Write it with full stops, day before month: {one}.</source>
        <translation>“{text}”有两种读法。请用点号分隔，日在月前：{one}。</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>此处没有日期。</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>“{text}”只有起止日期中的一端。请写出两端，如9–11.10.2019。</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>“{text}”没有日。请写成9.10.2019这样的形式。</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>“{text}”没有月。请写成9.10.2019或9 Oct 2019这样的形式。</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>日历中没有{day}.{month}.{year}这一天。</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>没有{month}月（“{text}”）。日在月前：9.10.2019。</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>“{text}”没有年。请用四位数写出年份，如9.10.2019。</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>无法理解“{text}”中的“{part}”。请写成9.10.2019、9 Oct 2019或2019-10-09这样的形式。</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>“{text}”是一段日期，而此处只能填一天。</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>末日（{last}）早于首日（{first}）。请更改其中之一。</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>“{text}”中的日期不止首日和末日。</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>年份“{part}”可能是19{part}年，也可能是20{part}年。请写四位数。</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>未删除任何内容</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count}个议程项目</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count}个机构</numerusform>
        </translation>
    </message>
    <message id="deleting.count.document" numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count}份文件</numerusform>
        </translation>
    </message>
    <message id="deleting.count.instrument" numerus="yes">
        <source>{count} instruments</source>
        <translation>
            <numerusform>{count}项文书</numerusform>
        </translation>
    </message>
    <message id="deleting.count.mandate" numerus="yes">
        <source>{count} mandates</source>
        <translation>
            <numerusform>{count}项任务授权</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count}次会议</numerusform>
        </translation>
    </message>
    <message id="deleting.count.note" numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count}份说明</numerusform>
        </translation>
    </message>
    <message id="deleting.count.place" numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count}个地点</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count}项规定</numerusform>
        </translation>
    </message>
    <message id="deleting.count.section" numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count}个章节</numerusform>
        </translation>
    </message>
    <message id="deleting.count.session" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count}届会议</numerusform>
        </translation>
    </message>
    <message id="deleting.delete">
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>将以上全部作为一个步骤删除；撤销即可恢复</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>已删除：{record}。撤销即可恢复。</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>一并删除：{records}。</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record}（删除）</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record}（保留）</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>不删除任何内容</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>依附于它的记录</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>单击或按Enter转到该记录；此时不删除任何内容</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>另有{count}条</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>保留，但不再引用它：{records}。</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count}条记录</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>要删除“{record}”吗？</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>“{record}”暂时不能删除</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>措辞中提到它：{records}。未删除任何内容。请先更改这些措辞。</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place}：提交日期不详；文头处为占位符。</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place}：{field}没有{detail}形式；说明中为占位符。</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place}：{field}的格形式是建议的，尚未经人核对：{detail}</translation>
    </message>
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place}：{field}的词性（阴阳性）未知，前后词语可能与之不一致：{detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place}：{field}含有看不见的字符：{detail}。请去掉它重新写入。</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place}：作业编号不详；页脚处为占位符。</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place}：日期不详；说明中为占位符。</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place}：与{detail}相连，但按日期或状态两者已不再相邻；说明不再这样写。</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place}：序数{detail}超出该语文有词可写的范围；说明中为占位符。</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place}：原文语文不详；文头处为占位符。</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place}：编辑自拟措辞所依据的事实已有变化。</translation>
    </message>
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>有一个增加的段落尚无本说明所用语文的文字。请在页面上撰写；如该段落是从前一段拆分出来的，请在此处也拆分前一段（Shift+Enter）：光标后的文字将移入该段落。</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place}：此文所对应的位置在说明中已不存在，因此不印出：{detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place}：{field}未经核实（{detail}）。</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place}：没有会议在说明所涉期间内。</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place}：根据日期写作“{detail}”，与记录所载不同。</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place}：文号不详；说明中为占位符。</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place}：{field}缺少说明所用语文的案文。</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place}：{field}在说明所用语文中未经核实：{detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place}：地点不详；说明中为占位符。</translation>
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
        <translation>已停止。此前完成的内容均已保留。</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>系统报告：{reason}。未成功的步骤未作任何更改。</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>程序本身出错（{kind}：{reason}）。项目保持执行该命令之前的状态。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>{found}不是日期。请写年、月、日：2031-03-05。</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>{found}不是键名。键名只含小写拉丁字母、数字、点号和连字符，并以字母或数字开头。</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>{found}不是语文代码。请写ru或en这样的代码。</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>案文不能这样提及{name}。带键名时可以提及{allowed}，但organ只能不带键名；不带键名时只能提及organ和body。</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>项目中有些记录与文件中的记录不同，或占用其位置：{records}。共计：{total}。未导入任何内容。请改正文件，或先更改项目。</translation>
    </message>
    <message id="exchange.control_character">
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>从此处起无法读取文件：其中不得出现 {character}。请将其删除。</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>文件从此处起无法读取（{near}）：文本不能在下一行继续。换行请写\n，制表符请写\t。</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>这些记录相互引用，又指回自身：{keys}。请去掉其中一处引用。</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>此文本为空。请填写；如该字段并非必需，请将其略去。</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>终止日期（{last}）早于起始日期（{first}）。请改正其中之一。</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>文件在最后一个括号闭合之前就结束了，可能已被截断。</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>此处应为true或false，而不是{found}。</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>此处应为加引号的记录键名，而不是{found}。</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>此处应为方括号内的列表，而不是{found}。</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>此处应为整数，而不是{found}。</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>此处应为花括号内的对象，而不是{found}。</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>此处应为加引号的文本，而不是{found}。</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>格{case}同时出现在forms和unchecked_forms中。请只保留一处。</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>{key}与自身相连。请指明另一会议。</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>{kind}类任务授权没有{name}。请将其略去，或改正种类。</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>{kind}类任务授权需要{name}。请添加，或改正种类。</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>此处缺少字段{name}。请添加。</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>文件中的错误：{total}；已列出位置：{shown}。未从中取用任何内容。请改正后重试。</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>此列表中已有{key}。请去掉其中之一。</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>日历中没有{found}这一天。</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>文件从此处起无法读取（{near}）。通常是因为多了或少了逗号，或者缺少引号。</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>{names}合在一起的值与{other}相同。两条记录不能共用这些值。</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>数字{found}过小；最小为{least}。</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>{other}已使用键名{key}。请给其中之一换用其他键名。</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>此对象中已有字段{name}。请只保留一个。</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>此处括号嵌套超过{most}层。没有记录需要这么多层；文件已损坏或不是项目。</translation>
    </message>
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>文件超过{most}百万字节。没有项目需要这么多；未读取任何内容。</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>文件中的值超过{most}个，此处是第一个多出的值。没有项目需要这么多；未从中取用任何内容。</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>{found}不是此处允许的值：{allowed}。</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>此处没有字段{name}。可用字段：{allowed}。</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>此处没有字段{name}。是否指{nearest}？可用字段：{allowed}。</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>此文件的格式为{found}，而不是{known}。</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>本文件和项目中都没有键名为{key}的{record}类记录。请添加该记录，或改正键名。</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>本文件和项目中都没有键名为{key}的{record}类记录。是否指{nearest}？</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>这是该格式的第{found}版；本程序读取第{known}版。较新的程序也许能够读取。</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>文件不是UTF-8编码：此处不能出现字节{byte}。请存为UTF-8。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>生成的{format}文件已损坏（{reason}），未予写入；原有文件未动。请报告程序的这一故障。</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>徽章图片自称{width} × {height}点，展开后却大得多。未写入任何内容。请勿使用。</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>徽章图片已损坏或不完整。未写入任何内容。请另选一张PNG图片，或不带图片导出。</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>徽标图片不是PNG文件。未写入任何内容。请选择PNG图片，或不用图片导出。</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>徽章图片为{width} × {height}点，每边最多{most}点。未写入任何内容。请选较小的图片。</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place}：{field}在{language}中缺少{detail}的格形式。</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>未写入{language}文件：该语文缺少{count}项案文。请补充，或要求生成带空缺的草稿（--holes）。</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place}：增加的段落没有 {language} 语的文字。</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>没有名为“{name}”的版式。未写入任何内容。请从以下版式中选择：{known}。</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>正在编写说明</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>未写入“{path}”：磁盘已满，或您的配额已用完。原有文件未动。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>未写入“{path}”：{reason}。原有文件未动。请重试，或选择其他位置。</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>未替换“{path}”：另一程序正在使用该文件，或该文件受保护。原有文件未动。请在该程序中将其关闭，或另选名称。</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>“{path}”是文件夹，因此文件不能使用该名称。未写入任何内容。请另选名称。</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>未写入“{path}”：文件夹“{folder}”不存在。请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>“{path}”是设备而不是文件，已保持原样。未写入任何内容。请另选名称。</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>未写入“{path}”：您无权在文件夹“{folder}”中创建文件。原有文件未动。请选择其他文件夹。</translation>
    </message>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place}：{field}缺少{language}案文。</translation>
    </message>
</context>
<context>
    <name>export_dialog</name>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>写入尚未写入的文件</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>返回选择(&amp;B)</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>重新选择语文、格式、文件夹和名称</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>正在编写说明：{language}。</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>存放导出文件的文件夹</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>关闭此对话框（Esc）</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>已写入{count}个文件。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>草稿：标出未核实的内容</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>在Word和HTML文件中，未经核实的文字加底纹和点状下划线，正文上方有一行说明；全部核实的说明则不加标记</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>写入以上所列文件</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>因程序出错而未写入；原有文件未动。请重试；如再次出现，请报告故障。</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>无法写入：已有文件夹使用该名称</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>新文件</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>将替换现有文件</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>因您停止导出而未写入；原有文件未动</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>正在写入</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>本次导出的文件</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>文件的存放位置；将为本项目记住</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>Word文档（.docx）</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>供提交的说明，采用联合国的样式</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>将说明作为一个网页，供浏览器查看</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>说明的数据（.json）</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>供其他程序使用：每个句子连同其所依据的记录</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>纯文本（.txt）</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>说明的文字，不带任何排版</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count}处空缺</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>未写入：该语文缺少{count}项案文；请补充，或允许草稿带空缺</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>版式：{title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>之后还有{count}个。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>已替换文件系统不接受的字符：“{name}”。</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>已将{count}个文件写入“{folder}”。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>请输入文件夹的完整路径，或选择一个文件夹。</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语文。</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>请输入名称：文件名开头的字母或数字。</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>没有程序打开“{name}”。文件已在；请从其文件夹中打开。</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>文件夹“{folder}”不存在。请创建，或选择其他文件夹。</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>尚无此语文的措辞</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>“{folder}”是文件，不是文件夹。请选择文件夹。</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>{count}个文件未写入；同名的原有文件保持原样。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>说明在编写完成之前已被删除，或其项目已关闭。未写入其任何内容。请打开项目，重新导出。</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>打开文件夹(&amp;L)</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>显示文件所在的文件夹</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>用相应程序打开所选文件</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>另有{count}处待核对</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>以其他名称写入(&amp;N)</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>将未能写入的文件写在旁边，名称后加编号</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>将写入{count}个文件。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>将替换{count}个现有文件。</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language}：{doubts} – 显示</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>关闭此对话框，显示说明中的存疑之处</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>每个文件名的开头部分；取自说明的文号</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>文件名的开头</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>停止导出；已写入的文件保留，不留半个文件（Esc）</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>正在停止。正在就位的文件会是完整的。</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>缺少{count}段案文</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>所有案文均已核实</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>{count}段案文未核实</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>导出说明</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>段落编号写成文本</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>用于Word文档，与已印发文件一致；不选此项时，插入段落后由Word重新编号</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count}项警告</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>允许草稿带空缺</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>即使该语文缺少文本也写出文件；每处缺失都留下可见的空缺</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>正在写入“{name}”。</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>程序中出现故障。已保存的更改全部仍在，您可以继续工作。以下报告不含项目内容；请复制并发送给程序的维护人员。</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>程序故障</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>议程项目</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>机构</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>文件</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>脚注</translation>
    </message>
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>已忽略的发现</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>语文</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>略去的段落</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>相邻会议</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>相邻会议</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>会议选择</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>会议</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>所述规定</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>规定</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>选择要核对的说明</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>交换文件</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>此本地副本中有尚未发布的工作。在关闭项目之前发布吗？</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>稍后发布</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>项目文件已不在原处，或已被其他程序更改。此处仍可读取的内容可以另存为新项目。是否保存？否则只会在您自己的数据中留下一份备份。</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>不保存并继续</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>将项目另存为…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>示例已被更改，而对示例的更改不予保留。要另存为您自己的项目吗？</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>Word 或纯文本格式的说明</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>按严重程度</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>按主题</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>建议：{number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>错误：{number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>警告：{number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>按文字筛选发现</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>应为“{fix}”</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>改正此规则的全部发现…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>全部改正：{number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>先显示将作的改动；可一步撤销</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>将作的改动，共 {number} 处：</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>改正字段“{field}”，可一步撤销</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>改正</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>应为不间断空格</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>应删去</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>应为一个空格</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>第一个章节标题之前</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject}：说明中已不再发现。于 {day} 忽略：{reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group}：{count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>已忽略且不再发现</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>发现的分组方式</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>章节标题</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>重新顾及</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>在此忽略……</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>为何保持原样</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>已忽略：{number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>于 {day} 忽略：{reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>显示已忽略的内容及理由</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>仅在记录中</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>正在核对说明……</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>说明中有误或存疑之处</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>没有说明，无可核对。</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>所有规则均已核对：说明中没有错误或存疑之处。</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>有发现，但筛选后没有显示任何一项。</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>规则 {rule}：理由和出处见帮助的 Checks 页。</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>破折号</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>记录中已知的情况</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>惯用语</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>各语文之间</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>任务授权</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>标点符号</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>机构名称</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>引号</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>记录中的事实</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>届会</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>文件编号</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}。点击可显示或隐藏。</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name}；发现：{worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>文字已不同于检查时所读，因此未作改动。正在重新检查说明。</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>添加议程项目…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>添加机构…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>添加文件…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>添加议定书…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>添加任务授权…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>添加会议…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>添加说明…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>添加规定…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>添加届会…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>向列表“{list}”添加一条记录</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>有生</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>附件{number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>添加附件</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>为任务授权再加一个附件；附件标题与其他案文一起填写</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>下移附件</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>附件编号</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>移除附件及其标题</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>上移附件</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>与其相邻、仍在原定日期的会议：{meetings}。</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>在日历中选择</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>日历：{field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>尚无说明使用。措辞为：{phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>尚无句子需要此形式。</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>已核对：{case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>某日或一段日期：9.10.2019、9–11 Oct 2019、2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>尚无议程项目。</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>尚无机构。</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>尚无文件：报告、议程和说明连同其文号放在这里。</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>尚无议定书。</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>尚无任务授权：决议、决定或条款放在这里。</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>尚无会议。会议有序号、日期、地点和报告。</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>尚无说明。</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>尚无规定。规定是指一项任务授权就一个或若干机构所作的表述。</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>尚无届会。届会有序号、日期和议程。</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>格形式：全部{count}个均已核对</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>格形式：{due}个待核对</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>格形式及使用这些形式的句子</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>语法数</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>相邻会议</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>印发情况</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>出处</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}，{case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>无生</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>隶属于</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>上级项目</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>所属条约</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>缺少案文</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field}：{language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>有内容未经核实</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>案文的语文</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>添加相邻会议</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>会议之间的关系</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>显示{meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>不再与{meeting}相邻</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>添加：{field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field}：下移（Alt+↓）</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field}：移除（Delete）</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field}：上移（Alt+↑）</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>一并移动相邻会议</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>记录表单</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>“{text}”不是整数。请只输入数字。</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number}过大：最多为{most}。</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>{number}过小：最小为{least}。</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field}：清除</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>输入文字查找</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>建议：{field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>没有与“{text}”相符的记录。请输入名称、编号、文号或键名，并从列表中选择。</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field}：显示此记录（Ctrl+Enter）</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>有多条记录与“{text}”相符。请继续输入，或从列表中选择一条。</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>建议形式</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>建议格形式：{field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>为缺少或未核对的格形式提出建议；已核对的保持不变</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field}：其他语文的同一案文</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>分项</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>附属机构</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>任务授权就其所作规定</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>届会</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>以此文号印发的说明</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>缔约方会议</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>议定书</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>条款</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>规定</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>在此举行的会议</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>在此举行的届会</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>通过的任务授权</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>“{field}”不能为空。请输入内容，或按Esc恢复已保存的内容。</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>在浏览器中打开文件</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>使用{symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field}（{language}）</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>已核实：{field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>此处存放条约及其议定书。任务授权援引这些文书，议程项目和标题提及这些文书。</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>一份说明针对一届会议编写，汇集自上届会议以来所有机构的会议。请先添加届会，再添加其说明。</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>此处存放举行届会和会议的城市，各附所属国家。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>不能移出：其上没有同类记录。</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>议程项目不能位于其自身或其分项之下。</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>机构不能位于其自身或其附属机构之下。</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>文书不能位于其自身或其议定书之下。</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>规定之下不含其他记录。</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>章节之下不含其他记录。</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>已在首位，因此位置不变。</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>文件列在所属会议或届会之下，按文号排列。</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>项目各组的顺序固定不变。</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>任务授权按编号排列。</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>会议列在所属机构之下，按序号排列。如需移动，请在表单中更改其机构或序号。</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>说明按截至日期排列。</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>地点按键名排列。</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>届会按序号排列。如需移动，请在表单中更改其序号。</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>该记录已不在项目中，因此未移动任何内容。</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>已在末位，因此位置不变。</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>移动议程项目“{record}”</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>移动机构“{record}”</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>移动文书“{record}”</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>移动规定“{record}”</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>移动章节“{record}”</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>不能移入：其前没有同类记录。</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>议程项目须留在其届会的议程中。</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>机构须位于另一机构之下，或位于机构的最上级。</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>议定书须位于条约之下，条约须位于文书的最上级。</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>规定须留在其任务授权之下。</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>章节须留在其说明中。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>选择一条记录，查看其变动情况。</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field}：此值所在的行已不存在，因此无处恢复。请撤销移除该行的步骤。</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>记录的历史</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>另有{count}条</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>此记录尚无更改。</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>恢复原值</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>请说明为何保持原样：没有理由，日后无人知晓。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>已向{project}导入{count}条记录；原已存在{there}条。</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>已为没有格形式的名称建议{count}个俄文格形式。在编辑确认之前，均标为未核对。</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message id="info.count">
        <source>{table}: {count}</source>
        <translation>{table}：{count}</translation>
    </message>
    <message id="info.file">
        <source>{file}, {size} bytes</source>
        <translation>{file}，{size}字节</translation>
    </message>
    <message id="info.format">
        <source>Format {version}</source>
        <translation>第{version}版格式</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>上次更改：{label}，{person}，{at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>第{version}版格式，由较新的程序创建；本程序支持至第{known}版格式，只能读取该文件</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>说明{key}，届会{session}，截至{as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>可撤销的步骤：{count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>{file}超过{most}百万字节，没有同类文件需要这么多。未读取。</translation>
    </message>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取{file}：{reason}。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>无法撤销或重做“{step}”：它所写入的内容（{record}）后来已有变化。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>程序不能用代码为{code}的语文撰写。未作任何更改。请从所列语文中选择，如俄文（ru）。</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message id="list.separator">
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>local_copy</name>
    <message id="local_copy.advised">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. Work on a local copy (zapiska copy) and publish it back (zapiska publish).</source>
        <translation>{file}位于网络驱动器或云文件夹中，文件在更改时可能丢失或混乱。请在本地副本上工作（zapiska copy），然后发布回去（zapiska publish）。</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file}位于网络驱动器或云文件夹中，文件在更改时可能丢失或混乱。在本地副本上工作然后发布回去更为安全。</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>正在制作本地副本…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>正在发布副本…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>已有本地副本：{file}。其中的工作可能尚未发布。请将其发布或移走，然后重试。</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>无法写入{file}（{reason}）。项目保持原样。请腾出空间后重试。</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>这是本地副本。发布后您的工作才会进入{file}（“文件”›“发布回去”）。</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file}不是另一项目的本地副本，因此无处发布。未作任何更改。</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>副本已发布，但无法在{file}旁记录（{reason}）。继续之前请制作新的副本。</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>本地副本的位置上已有 {file}，它是另一个项目或来源不明的项目的副本。没有制作副本，该文件保持原样。请将其移走后重试。</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>打开该副本</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>自从制作{copy}以来，{file}已被更改、损坏或移除。未发布任何内容，两个文件均未受影响。请比较两者，并将工作合并到其中一个。</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>已发布。原有内容保存在{file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>在本地副本上工作</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>关于Zapiska(&amp;A)</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>为此段添加脚注</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>添加{record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>在此后添加一段</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>机构图(&amp;C)</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>检查项目(&amp;K)</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>核对文件(&amp;C)……</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>导出说明(&amp;E)…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>在项目中查找(&amp;F)</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>页面适合面板宽度(&amp;W)</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>转到表单(&amp;F)</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>界面语文(&amp;L)</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>放大页面(&amp;L)</translation>
    </message>
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>略去或恢复这一段</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>下一项发现(&amp;N)</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>该机构的下次会议(&amp;N)…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>自拟这一段的措辞</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>自拟这句话的措辞</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>搜索或执行(&amp;R)…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>将此段下移</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>将此段上移</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>上一项发现(&amp;P)</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>恢复程序生成的文字</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>操作历史(&amp;D)</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>发布回去(&amp;P)</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name}（已不在原处）</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name}（不是项目）</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>重做(&amp;R)：{step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>全面搜索(&amp;E)…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>搜索或执行…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>搜索所有记录，执行任何操作</translation>
    </message>
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>双语对照(&amp;W)</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>缩小页面(&amp;S)</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>供技术支持用的报告(&amp;R)…</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>文件（按文号）(&amp;D)</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>任务授权(&amp;A)</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>会议（按日期）(&amp;M)</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>会议时间轴(&amp;T)</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>撤销(&amp;U)：{step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>已创建：{project}</translation>
    </message>
</context>
<context>
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>继{symbol}之后预期，未核实</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>预期，未核实</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>项目中尚无说明，因此没有可导出的内容。--format json写出整个项目。</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>项目中有多份说明；请用--note指明其一：{keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>项目中没有说明{key}。现有：{keys}</translation>
    </message>
</context>
<context>
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. 增加：{words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>说明所截至的日期：据以区分已举行和计划举行的会议。9.10.2019、9 Oct 2019或2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>按规则收入</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>按规则不收入</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>阿拉伯文本中的数字</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>“……会议的报告”</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>“II. ……会议的报告”</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>“定于……举行的会议的报告”，用于会议尚在计划之中时</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>“……举行的各次会议的报告”，即使有的会议尚在计划之中</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>“……2019年9月9日至11日在维也纳举行”</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>“……在维也纳于2019年9月9日至11日举行”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>“工作组于……举行了第九次会议，并定于……举行第十次会议”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>“工作组第一次会议于……举行，第二次会议定于……举行”</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>“工作组在2007年至2019年期间每年举行会议（第一次至第十三次会议）”</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>“缔约方会议在第9/1号决议中决定……”</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>“缔约方会议还请……”，用于涉及同一任务授权的句子之后</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>规定的措辞即为整个句子</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>“按照缔约方会议第4/4号决定，设立了……”</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>“根据缔约方会议第5/3号决议，设立了……”</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>“……《公约》……及其各项议定书”</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>“按照第7/1号决议，将提交……的报告”；没有任务授权时，句子从报告开始</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>“第十一次会议的报告（……）将提交……”</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>“这些会议的报告（……）将提交……”</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>“题为‘设立……机制’的第9/1号决议”，用于首次提及时</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>“关于贩运人口问题的第4/4号决定”，用于首次提及时</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>“……2019年10月9日至11日在维也纳举行”，而不只写日期</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>添加脚注</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>在说明的标题处加一条脚注；然后再为其选择其他位置</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>缺少{count}种语文的案文</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>脚注案文</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>按Alt加方向键或拖动可移动脚注；按Delete删除</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}（续）：{provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>与前段合并</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>将本段与前一段合为一段</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>未收入，但按规则应收入</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>未收入，与规则一致</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>自定符号，如**；留空则脚注用数字编号</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>收入的会议</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>按空格键或单击，可收入会议、不收入会议，或由规则决定。按Enter显示该会议。</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. 会议和报告</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>说明编辑器</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>该届会尚无议程。请为届会添加议程项目，然后在此选择说明在哪些项目下提交。</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>除自动生成的临时议程脚注外，尚无脚注。脚注可说明迟交的原因（**）。</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>该机构尚无会议。请为机构添加会议，章节便会述及。</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>尚无关于任务授权的段落。这些段落说明机构由何设立、由何定为常设，以及承担哪些任务。请在下方查找要陈述的规定。</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>尚无章节。每个章节述及一个机构：其设立依据、会议及会议报告。请在下方查找机构，为其添加章节。</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>请在左侧选择或添加说明：说明需有届会和截至日期。</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>未选择说明</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>编号</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field}：移除，恢复使用生成的措辞（Delete）</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>自拟措辞</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>每个句子和每个增加的段落一行，列于该段落在章节中的编号之下。Alt+↑和Alt+↓或鼠标移动，Delete移除，Enter显示该规定或打开文字进行撰写。</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section}：增加的第{number}段</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>议程项目行</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>“秘书处的说明”行</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section}：章节标题</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>议程项目标题：{item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section}：关于会议的段落</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section}：关于任务授权的第{number}段</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}，其中一句</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>届会行</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>说明的标题</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>地点和日期行</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>说明中已不存在的位置（{place}）</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>规则：收入所有会议以及尚无日期的下次会议，因为本届和以往届会的日期不详。</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>规则：收入上届会议（{since}）之后、至本届会议结束（{until}）的会议，以及尚无日期的下次会议。</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>规则：收入上届会议（{since}）之后的会议，以及尚无日期的下次会议。本届会议结束日期不详。</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>规则：收入至本届会议结束（{until}）的会议，以及尚无日期的下次会议。以往届会均无日期。</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>添加章节：查找机构</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>说明的章节。拖动或按Alt+↑和Alt+↓移动章节；Delete移除章节。</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>第{number}段：{provision}。{wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>从此句起另起一段</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>陈述规定：查找规定</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>已收入，与规则一致</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>已收入，但按规则不应收入</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>在此添加脚注</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>在此后添加一段</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>恢复这一段</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>自拟措辞所依据的数据已更改（{number}/{total}）</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>程序生成的文字原为“{old}”，现为“{new}”。</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>所依据数据已更改的自拟措辞</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>⟦ ⟧中的文字尚待采用或删除；输入框保持打开。</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>请将光标置于第二段的起始处。</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>只能拆分整段。请离开此栏，按 Shift+F2 打开整段。</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>自拟措辞</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter 保留，Esc 放弃。带下划线的词语随其记录变化。留空则恢复程序的文字。</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Enter 保留，Esc 放弃，Shift+Enter 拆分段落。带下划线的词语随其记录变化。留空则去掉这些文字。</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>新段落：Enter 添加，Esc 放弃。带下划线的词语随其记录变化。留空则不添加。</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Enter 保留，Esc 放弃，Shift+Enter 拆分段落。带下划线的词语随其记录变化。留空则恢复程序的文字。</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>保留我的措辞</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>保留自拟措辞；新文字视为已阅</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>略去这一段</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>——此处略去一段。双击可恢复。——</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>自拟措辞。双击可编辑；可从菜单恢复程序生成的文字。</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>自拟措辞；其所依据的数据此后已有更改。</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>打开自拟措辞并带入更改；不能确定之处加标记</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>显示下一处所依据数据已更改的自拟措辞</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>说明中已没有这些文字的位置。请撤销去掉该位置的操作，或复制这些文字后按 Esc。</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>说明中已没有这些文字的位置。按 Enter 将其作为一个段落保留在此处；或复制后按 Esc。</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>删除所添加的此段（所有语文）</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>采用程序生成的文字</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>删除自拟措辞，恢复程序生成的文字</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>自拟整段措辞</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>自拟措辞</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>您的措辞：{words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>用任何语文输入操作、文号或名称</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>操作和记录</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>未找到。词语越少、越短，结果越多。</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>用任何语文输入任一记录中的词语</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>在所有记录中搜索</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>复制的列数：{pasted}；可容纳的列数：{selected}。未作任何更改。请选择同样多的列，或将列标题一并复制。</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>移动{days}天后，日期将超出日历范围。</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>“{column}”不能在表格中更改。请在记录的表单中更改。</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>没有名为“{text}”的记录。请先添加，或按项目中的写法填写其名称。</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>“{text}”不是“{column}”的值。可用值：{choices}。</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>剪贴板上没有单元格。未作任何更改。请先在电子表格中复制单元格。</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>“{column}”必须有值。</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>复制的行数：{pasted}；所选行数：{selected}。未作任何更改。请选择同样多的行，或只选第一行。</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>复制的行数：{pasted}；从所选行到表格末尾的行数：{there}。未作任何更改。请显示更多行，或少复制一些。</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>有多条记录名为“{text}”。请写出所指记录的键名。</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>剪贴板中有{length}个字符；一次最多取{most}个。未作任何更改。请复制较少的行。</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>所复制内容的第{row}行有{cells}个单元格，而列数为{columns}。未作任何更改。请复制完整的矩形区域。</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>第{position}个字符：选择的分支应写作“|名称:文本”，有误之处：{text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>第{position}个字符：占位符无法读取，有误之处：{text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>第{position}个字符：选择中此分支出现两次，有误之处：{text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>按{name}的选择没有{category}分支。</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>第{position}个字符：右花括号没有对应的左花括号，有误之处：{text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>第{position}个字符：选择嵌套过深，有误之处：{text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>第{position}个字符：占位符未闭合，有误之处：{text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>占位符{name}没有{form}形式，有误之处：{text}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>添加机构</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>图片未保存：无法回读。同名的原有文件保持原样。请以另一格式保存，并报告此故障。</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>PNG图片（{pattern}）</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>SVG图片，任何尺寸均清晰（{pattern}）</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>符号含义：{names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>尚无机构</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>此处将绘出缔约方会议及其工作组，各自列于所隶属的机构之下。请先添加缔约方会议。</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>尚无会议</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>会议和届会将按日期排列于此，每个机构一行。请添加第一次会议。</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>将此图片存为SVG或PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>图片已存为{path}。</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>图片未保存：对PNG而言过大。请存为SVG，或先减少所显示的内容。</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>图片未存为{path}：图片名称须以.svg或.png结尾。请选择其一。</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>将说明写入Word文档或其他文件</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>适合宽度（{percent}%）</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>转到记录</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>程序尚不能用此语文撰写。</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>此说明所用语文中，尚无程序能够撰写的语文。请将俄文加入说明的语文。</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>此项目尚无说明。请在树状目录中选择“说明”添加，或通过“文件”中的“导入…”导入。</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>单击词语，或在光标处按Ctrl+Enter，转到其所依据的记录。Ctrl+↓和Ctrl+↑在句子之间移动。双击、按F2或Enter可自拟一句话的措辞，按Shift+F2可自拟整段措辞。</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>将要导出的说明</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>正在编写说明</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>缩放（Ctrl+加号、Ctrl+减号、Ctrl+0）</translation>
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
        <translation>{doing}（{seconds}秒）</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message id="project.changed_outside">
        <source>{file} was changed by another program while it was open here. The change was not made, so that neither damages the other. Keep your work as a copy under another name, then check the file.</source>
        <translation>{file}在此处打开期间被其他程序更改。为避免互相损坏，此项更改未作出。请以其他名称保存您的工作副本，然后检查该文件。</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} 是一个项目，但已损坏，无法读取。文件保持原样。请恢复其备份（zapiska restore），或将可读取的内容保存到新项目中（zapiska salvage）。</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>{file}已存在，未予改动。请另选名称。</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>{file}：项目名称须以{extension}结尾。未创建任何内容。</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>{file}是其他程序的数据库，不是本程序的项目。已保持原样。</translation>
    </message>
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>{file}旁有{journal}，它不属于该项目，打开时会更改文件。未打开任何内容。请移走{journal}后再打开项目。</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>{file} 含有任何项目都没有且可能自行运行的内容：{object}。文件未打开，保持原样。如果来自他人，请索取交换格式的文件。如果是您自己的，请恢复备份（zapiska restore），或将其余内容保存到新项目中（zapiska salvage）。</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>{file}的“{table}”中有本程序任何项目都没有的行：{count} 行。未打开该文件，其内容未变。zapiska verify会说明这些行，zapiska salvage会将其余内容存入新项目。</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>{file}已不存在：有人将其删除、改名或移走。此项更改未作出；之前的全部内容仍保留在此。请放回文件后重试，或以其他名称保存副本。</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file}已在另一窗口或程序中打开。未作任何更改。请在该处关闭后重试。</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file}自{since}起被打开：{person}，计算机{machine}。未作任何更改。请在那里关闭后重试，或仅查看而不更改。</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>{file}于{since}由{person}在计算机{machine}上打开，据所知尚未关闭。未作任何更改。请先询问：如两人同时在此文件夹中更改，其中一人的工作将会丢失。</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>无法打开或写入{file}：{reason}。未作任何更改。请查看您是否有权使用该文件及其文件夹。</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>无法将{file}转为最新格式（{reason}）。文件保持原样。请腾出空间或制作副本，然后重试。</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>{file}不存在。请查看名称是否正确。</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>{file}由较新版本的程序创建（第{version}版格式；本程序支持至第{known}版格式）。可以读取，但不能更改。如需更改，请更新程序。</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} 不是项目文件。文件保持原样。如果它曾是项目，请恢复其备份（zapiska restore），或将可读取的内容保存到新项目中（zapiska salvage）。</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>无法访问{file}（{reason}）。此项更改未作出；之前的全部内容均已保留。请查看磁盘或网络是否已连接，然后重试。</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file}现在是另一个文件：有程序或人将其替换。此项更改未作出，另一文件未被触动。请以其他名称保存您的工作副本，然后打开两者。</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>{file}或其文件夹不可写，因此可以读取，但不能更改。请将其复制到您可写的位置。</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file}已在别处打开，现在无法读取。您看到的是其{moment}的最新备份；其中没有之后的更改，此处也不能更改。</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file}已在别处打开。您看到的是它在{moment}时磁盘上的状态；之后在那里作出的更改不会显示，此处也不能更改。</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>添加会议</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>所属记录：{record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>添加其临时议程</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>添加其报告</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>预期文件</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>添加的文件采用预留文号，标为未核实</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>预期文号：{document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>以往文号看不出可循的规律（{document}）。请仅在已知文号时输入。</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>预期，未核实：仿照{symbol}，用会议的年份。最近两个文号的编号相同。</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>预期，未核实：仿照{symbol}，用会议的年份。编号并不固定：请先确认，再添加文件。</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>最近的文号是{symbol}。下一文号用会议的年份：请先输入日期。</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>必须填写“{field}”。</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>此文号已属于{record}。</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field}（{language}）</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>新建议程项目</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>新建机构</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>新建文书</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>新建任务授权</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>新建说明</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>新建地点</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>新建规定</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>新建章节</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>新建段落</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>新建届会</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>附件</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>文件的语文</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>文件的会议</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>从文件取入记录：“文件”菜单中的“导入…”。关于交换格式的帮助页面说明如何编写这种文件。</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>此项目为空</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>格形式</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>已从项目中移除。撤销即可恢复。</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>此记录已不存在</translation>
    </message>
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>已忽略的发现</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>文书</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>省略的段落</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>任务授权</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>会议选择</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>会议之间的联系</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>请在左侧选择记录，或单击说明中的句子。</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>说明的议程项目</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>说明的语文</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>自拟措辞</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>记录的已知情况</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>规定</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>规定所涉机构</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>案文</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number}（副本）</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>不能删除记录{reference}，因为有措辞引用它：{users}。未作任何更改。请先更改这些措辞。</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>{where}的措辞引用了{reference}，而项目中没有该记录。未作任何更改。请改正引用，或添加该记录。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>将整份报告放入剪贴板</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>显示报告中所选的记录</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>项目有问题。其中未作任何更改。请恢复备份，或更正下列记录。</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>项目有问题。其中未作任何更改。请恢复备份，或将可读取的内容保存到新项目中。</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file}已损坏，或不是项目的备份。未作恢复，项目保持原样。请选择另一份备份。</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>{file} 由较新版本的程序创建（格式 {version}；本版本支持的格式至 {known}）。未恢复任何内容，项目保持原样。请选择其他备份，或更新程序。</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>无法读取{file}（{reason}）。未作恢复，项目保持原样。请查看磁盘是否已连接。</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>已恢复：{file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>{file}未被备份替换（{reason}）。其原有内容仍在。请腾出空间或关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>项目原来的状态保存在{file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>任务授权要么是文书的条款，要么是通过它的机构的文件。未作任何更改。请在二者中填写一项，且只填一项。</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>项目的规则{rule}不允许这样做。未作任何更改。</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>“{record}”类记录：将会位于自身之上。未作任何更改。请选择其他上级。</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>此类案文不属于这种记录。未作任何更改。</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>“{record}”类记录：不能与自身相连。未作任何更改。</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>“{record}”类记录：键名只能含小写拉丁字母、数字、点号和连字符，并以字母或数字开头。未作任何更改。</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>“{record}”类记录：键名永不更改，因为措辞会引用它。未作任何更改。</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>“{record}”类记录：键名{key}已属于另一条记录。未作任何更改。请不用{symbol}，另选键名。</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>“{record}”类记录：语文用小写代码表示，如ru。未作任何更改。</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>“{record}”类记录：必须填写“{field}”。未作任何更改。</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>“{record}”类记录：所引用的记录不在项目中。未作任何更改。</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>“{record}”类记录：“{last}”早于“{first}”。未作任何更改。请改正日期。</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>“{record}”类记录：“{field}”不能为空。未作任何更改。</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>“{record}”类记录：“{field}”不能小于零。未作任何更改。</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>“{record}”类记录：“{field}”必须是以下之一：{values}。未作任何更改。</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>一段案文只属于一条记录。未作任何更改。</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>“{record}”类记录：“{field}”不得小于1。未作任何更改。</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>“{record}”类记录：不能删除，因为其他记录仍需要它：{users}。未作任何更改。请先更改或删除那些记录。</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>文号{symbol}已属于{key}（{record}）。未作任何更改。文号不区分大小写和空格。</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>“{record}”类记录：已有一条记录的值与其相同（{fields}）。未作任何更改。</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>其他记录仍需要时，不能删除记录；记录不存在时，不能提及。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>关于文件的消息</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>检查项目</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>不等备份，直接关闭</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>正在建立最后一份备份。您的工作已经保存；备份完成后程序即关闭。</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>程序在执行此操作时出现故障。项目保持原样。请重试；如再次出现故障，请发送报告。</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file}已在另一窗口中打开，该窗口已移至前面。</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>仍要打开</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>尝试打开以作更改</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>仅供查看打开</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>仍然发布</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>仍然恢复</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>将可读取的内容存入新文件…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>项目另存为…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>以其他名称保存项目并继续工作</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>上次程序未正常结束。项目已经检查：完好。</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>重试保存：{field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>上次程序未正常结束。项目已经检查，其中有不符合要求之处。继续之前请查看报告。</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>可读取的内容已存入{file}。损坏的文件保持原样。继续之前请与最新备份比较。</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>损坏的文件旁边有一些更改，已无法得知它们是否完成。因此，救回的内容中可能含有未完成更改的一部分，也可能缺少最后一次更改的一部分。</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>无法从{file}中读取任何内容。该文件保持原样，未建立新文件。请恢复一份备份。</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table}：有一部分无法读取</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table}：因违反规则或所属记录缺失而丢失 {rows} 行</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table}：救回 {rows} 行</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>保存可读取的内容</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>无法读取{file}（{reason}）。未建立任何文件。请查看磁盘是否已连接。</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>左侧语文</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>此处缺少名称、案文或日期。</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>项目中没有可对照的说明。请在“说明”下添加。</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>此处没有该语文的内容。</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>自拟措辞。</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>右侧语文</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>两种语文的说明</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>此处有一段尚未核实的案文。</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>窗口需要系统库{library}，但尚未安装。未作任何更改。请安装后重新启动。Debian、Ubuntu：sudo apt-get install {debian}。Fedora：sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>窗口需要系统库{library}，但尚未安装。未作任何更改。请安装您的系统中含有此文件的软件包，然后重新启动。</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>此处没有可以打开窗口的屏幕。未作任何更改。请在有桌面的环境中运行，或不用窗口编写说明：{command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>无法加载绘制窗口的库（PySide6）：{reason}。未作任何更改。请重新安装程序。</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>屏幕{display}没有响应，因此无法打开窗口。未作任何更改。请正确设置DISPLAY，或不用窗口编写说明：{command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>已于{time}保存</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>无待核对事项</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>{record}没有单独的页面。</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>正在打开示例…</translation>
    </message>
    <message id="status.read_only">
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>示例（副本：更改不予保留）</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>{count}段案文待核实（{language}）</numerusform>
        </translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>{count}词，上限{most}词</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>项目文件已损坏（{reason}）。此前保存的内容，凡能读取的均仍在文件中。请将其关闭，打开备份。</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>无法读取或写入项目文件（{reason}）。最后保存的更改仍在。请检查磁盘后重试。</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>磁盘已满（{reason}）。此项更改未予保存；此前各项均已保存。请腾出空间后重做一次。</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>项目以只读方式打开（{reason}）。未作任何更改。</translation>
    </message>
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>项目中有一段文字大于任何项目所需，无法读取。未作任何更改。请检查项目（zapiska verify），并将可读内容存入新项目。</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>程序的版本和最近的事件。其中不含任何项目内容：没有名称、文字或路径；文件以标记表示。请阅读、复制并发送给提供帮助的人员。</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>供技术支持用的报告</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>属于{symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>{symbol}：不止一份文件使用此编号。</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol}：文号的第{position}个字符{letter}是看不见的字符。请删除。</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>是否指{suggestion}？</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>{symbol}：第{position}个字符处多一个点号。</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>文号为空。</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>{symbol}：有一条斜线旁边没有内容。斜线之间的每一部分都必须有文字。</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol}：{text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>{symbol}：第{position}个字符不是文号的一部分，文号在其之前结束。</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>{symbol}：第{position}个字符（{letter}）看似拉丁字母，其实不是。</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>{symbol}：没有文件使用此编号，但其后的编号已被使用。</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>{symbol}：第{position}个字符处的{letter}中，有字母误作数字或数字误作字母。</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>{symbol}是下一个可用文号。</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>{symbol}：第{position}个字符处似乎缺少编号。</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>{symbol}：文号不以机关或系列开头。</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>{symbol}：第{position}个字符前似乎缺少斜线。</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>{symbol}：第{position}个字符前似乎缺少点号。</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>{symbol}：第{position}个字符处的{letter}既不是年份也不是数字。</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>{symbol}：第{position}个字符处的括号不成对。</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>{symbol}：第{position}个字符（{letter}）不会出现在文号中。</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>与{symbols}同属一组</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>{symbol}：两个文号之间只有空格（第{position}个字符）。请分别输入。</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>程序不认识该系列；各部分按其形式解读。</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>{symbol}：第{position}个字符（{letter}）是破折号；文号中用键盘上的连字符。</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>{symbol}：第{position}个字符（{letter}）不能用来分隔文号的这些部分。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>添加机构</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>添加文件</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>添加任务授权</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>添加会议</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>添加届会</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>更改{count}条记录</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>将所有这些更改作为一个步骤进行，可以撤销</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>天数；负数表示提前</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>不作任何更改（Esc）</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>更改：{column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>同时更改所选各记录的某个字段，并可预览（F2）</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>更改多条记录</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>更改{count}条记录</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>请选择新值。按下按钮之前不作任何更改。</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>所显示的表格</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>列“{column}”</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>前移“{column}”</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>隐藏“{column}”</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>后移“{column}”</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>恢复初始列</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>复制到电子表格</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>共{total}条</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 Oct 2019、9.10.2019或2019-10-09；日期不详则留空</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>尚无机构</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>缔约方会议及其附属机构按文号前缀排列于此。</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>尚无文件</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>报告、议程和其他文件按文号排列于此。文号未知的文件也可先放在这里。</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>尚无任务授权</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>设立机构并赋予其任务的决议、决定和条款按编号排列于此。</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>尚无会议</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>所有机构的会议按日期排列于此：计划举行、已举行、已推迟、已取消。</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>尚无届会</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>缔约方会议的届会按日期排列于此。每份说明都为其中一届会议编写。</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>要更改的字段</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>按任一列中的词语、日期、文号或键名筛选表格</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}。单击：升序、降序、不排序</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>列标题</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>略去被拒记录</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>只更改没有障碍的记录</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>任务授权</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>…另有{count}个：请在筛选框中输入</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>移动若干天</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>记录表格</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>新值：{column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>“{text}”未予保存；记录保持原样。{reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>没有一行同时包含所有筛选词语和所选各值。记录仍在。</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>只显示…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>只显示“{column}”为所选值的行</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>只显示含某些值的行</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>只显示… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>将更改的记录：{changed}。保持不变：{same}。被拒的值：{refused}。</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>从电子表格粘贴…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>逐行预览更改</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>行号</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>届会</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>按“{column}”降序排列</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>按表格自身顺序排列</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>按“{column}”升序排列</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}，降序排列</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}，升序排列</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>更改后</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>将更改</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>届会日期</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>{count}个机构的会议和届会，{days}。</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>显示所有日期（0）</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>用方向键在会议之间移动，按Enter打开。加号和减号改变比例，0显示所有日期，T转到今天。</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>无日期</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>第{number}季</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>数次会议，日期相近</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>{count}次会议和届会</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>会议时间轴</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>转到今天（T）</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>无日期</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count}次会议无日期；可用方向键逐一查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>议程项目{label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type}（无文号）</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>按名称、文号、日期或键名筛选项目</translation>
    </message>
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>找到{count}条记录</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>显示前{count}条。请继续输入以缩小范围。</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>未找到。筛选范围为各语文名称、文号、日期和键名。</translation>
    </message>
    <message id="tree.group_spoken">
        <source>{group}, {count}</source>
        <translation>{group}，{count}</translation>
    </message>
    <message id="tree.instruments">
        <source>Instruments</source>
        <translation>文书</translation>
    </message>
    <message id="tree.item_named">
        <source>{item} · {name}</source>
        <translation>{item} · {name}</translation>
    </message>
    <message id="tree.item_of_session">
        <source>{item}, {session}</source>
        <translation>{item}，{session}</translation>
    </message>
    <message id="tree.mandates">
        <source>Mandates</source>
        <translation>任务授权</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>第{ordinal}次会议</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count}次会议</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>项目记录</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>缺少名称</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>{session}的说明</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>说明：{session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>第{ordinal}次会议</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>第{ordinal}届会议</translation>
    </message>
    <message id="tree.of_body">
        <source>{body}, {gathering}</source>
        <translation>{body}，{gathering}</translation>
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
        <translation>部分{number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>筛选结果</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>续会{number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>关于{body}的章节</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>关于{body}的章节（{session}）</translation>
    </message>
    <message id="tree.session">
        <source>Session {ordinal}</source>
        <translation>第{ordinal}届会议</translation>
    </message>
    <message id="tree.sessions">
        <source>Sessions</source>
        <translation>届会</translation>
    </message>
    <message id="tree.sessions_counted" numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count}届会议</numerusform>
        </translation>
    </message>
    <message id="tree.sub_item">
        <source>({label})</source>
        <translation>({label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>缺少文号</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>程序上次结束时，有{count}个字段的内容尚未保存。这些内容都还在。</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>稍后再问</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}，{field}：{content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>先前输入，尚未保存。按Enter保存，按Esc恢复原值。</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>“{given}”可能指{names}；请写完整。{usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>建立项目备份</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>列出项目的备份</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>指出项目或文件中说明的错误</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>项目，或docx或txt文件中的说明</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>同时列出项目编辑所忽略的内容及理由</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>以JSON输出结果</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>说明的语言（默认ru）</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>用来比对文件的项目</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>{name}不能是“{given}”；可用的值：{choices}。{usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>命令：{commands}。各命令均可用--help查看用法。不带命令则打开窗口。</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>为网络驱动器或云文件夹中的项目制作本地副本</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>标出未经核实的内容，并在正文上方加一行说明（docx和html）</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>草稿只在 Word 和 HTML 文件中标注，{format} 格式不标注。请去掉 --draft，或导出为 docx 或 html。</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>用于文头徽标位置的PNG图片</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>写出说明（docx、text、html、note-json）或整个项目（json）</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>docx（默认）、text、html、note-json：说明；json：交换格式的整个项目</translation>
    </message>
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>即使该语文缺少案文也写入草稿；每处缺失留下可见空缺</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>将交换格式的文件取入项目；项目不存在时即创建</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>要读取的文件；-表示标准输入</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>取入的目标项目</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>说明项目的内容</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>说明的语文（默认：ru）</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>创建空项目</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>要创建的文件，以.zapiska结尾</translation>
    </message>
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>{name}和{other}不能同时使用。{usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>项目中有多份说明时，所指说明的键名</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>需要以下参数之一：{names}。{usage}</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>要写入的文件；-表示标准输出</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>保存秘书处说明所依据的事实，并据此编写说明。</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>项目文件（.zapiska）</translation>
    </message>
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>将此类副本放回原项目的位置（前提是原项目未变）</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>由“zapiska copy”制作的副本</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>缺少以下参数：{names}。{usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>用备份替换项目</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>备份：在“zapiska backups”列表中的编号，或其路径</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>将损坏项目中可读取的内容存入新项目</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>新项目；绝不替换已有文件</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>损坏的项目；不会更改</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>程序附带的示例项目</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>解释文号，并指出其中有误或存疑之处。</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>每行写出一个JSON对象</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>将每个SYMBOL作为一个系列的开头；从标准输入读取已用文号，并给出下一个可用文号、空号和重号</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>列出标准输入的文本中的文号；A/62/318 and Add.1–3之类的列举将逐一展开</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>文号；如未给出，则从标准输入读取，每行一个</translation>
    </message>
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>即使记录显示另一台机器已打开该项目也继续</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>如果那里已无人打开它，可用 --take-over 继续。</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>段落编号写成文本，而不用Word自身的编号</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>该命令不认识：{given}。{usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>{name}后面必须有一个值。{usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>{name}不接受值，但给出了“{given}”。{usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>检查项目是否完好</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>以一个 JSON 对象写出报告</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>在窗口中打开的项目</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>在窗口中打开示例项目</translation>
    </message>
    <message id="usage.wrong">
        <source>{reason}. {usage}</source>
        <translation>{reason}。{usage}</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message id="value.agendastatus.adopted">
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>临时</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>委员会（commission）</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>委员会（committee）</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>缔约方会议</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>专家组</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>其他机构</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>审议组</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>秘书处单位</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>工作组</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>宾格</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>与格</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>属格</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>工具格</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>主格</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>前置格</translation>
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
        <translation>普遍分发</translation>
    </message>
    <message id="value.distribution.limited">
        <source>limited</source>
        <translation>有限分发</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>限制分发</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>已印发</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>已预留文号</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>其他文件</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>决议</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>线下和线上</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>线下</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>阴性</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>阳性</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>中性</translation>
    </message>
    <message id="value.grammaticalnumber.pl">
        <source>plural</source>
        <translation>复数</translation>
    </message>
    <message id="value.grammaticalnumber.sg">
        <source>singular</source>
        <translation>单数</translation>
    </message>
    <message id="value.headingnumbering.none">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>罗马数字</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>按说明截至日的状况</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>写作已举行，供日后读者阅读</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>在日期之后</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>在日期之前</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>议定书</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>条约</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>紧接在下列会议之后</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>紧接在下列会议之前</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>与下列会议联合举行</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>条款</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>以机构开头</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>以会议开头</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>概括多次会议</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>计划举行</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>否</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>主动语态</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>还</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>仅用措辞</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>按照</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>根据</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>部分</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>续会</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>整体举行</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>要求提交报告</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>赋予任务</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>延续该机构</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>设立该机构</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>定为固定组成部分</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>按序号</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>这些会议</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>临时</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>常设</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>通用名称</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>组成</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>全称</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>正式名称</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>转述标题</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>简称</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>引号引用</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>转述</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>文件中并非由本程序建立的表或规则：{count} 个。{where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>已检查：{rows} 行，{tables} 个表。</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>类别“{record}”：位于自身之上的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>无法读取的历史条目：{count} 条。编号：{where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>任何项目都没有、且可能自行动作的内容，因此未检查其余部分：{count} 个。{where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>类别“{record}”：{fields}中含有看不见的字符（{characters}）的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>类别“{record}”：含有无法读取的字符的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>类别“{record}”：位于不应从属的记录之下的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>类别“{record}”：所指记录不存在（{fields}）的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>已撤销但其后步骤仍有效的历史步骤：{count} 个。编号：{where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>被其他程序更改、最后一步无法撤销的行：{count} 行。{where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>类别“{record}”：引用不存在的记录的文字：{count} 条。{where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>类别“{record}”：与另一条记录的值（{fields}）相同的记录：{count} 条。{where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>文件中缺失或与本版本不同的表、列或规则：{count} 个。{where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>搜索索引与实际不符的行：{count} 行。{where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>项目完好。</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>无法读取的历史步骤：{count} 个。编号：{where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>文件结构损坏，共 {count} 处。{where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>{file}的检查结果</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>搜索索引不一致（{where}）。此类问题：{count} 个。</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>正在检查项目…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>文件有一部分无法读取：{where}。此类问题：{count} 个。</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>项目有问题。其中未作任何更改。请恢复备份，或更正上述记录。</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>项目有问题。其中未作任何更改。请恢复备份（zapiska backups、zapiska restore），或将可读取的内容保存到新项目中（zapiska salvage）。</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>类别“{record}”：违反有关{fields}的规则的记录：{count} 条。{where}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>正在打开项目…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska: 待核对：{text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>空文件，可手工填写或通过导入填写。</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>以.zapiska结尾的文件。</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>查看示例</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>关于六个附属机构的说明。您使用的是副本。</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>秘书处说明所依据的事实只需保存一次，说明即据此编写：句子、章节标题和文号随每项更改而更新。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project}（只读）</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>{key}的形式不完整：{form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>{key}的措辞在第{position}个字符处无法读取：{text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>没有语文{language}的措辞文件。</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>语文{language}的措辞文件缺少{key}。</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>语文{language}中{key}的措辞提到{name}，而此句无法填入该值。请去掉该占位符。</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>在语文{language}的措辞文件中，{key}位于各分节之外。请将其置于方括号标题之下。</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>无法读取语文{language}的措辞文件：{reason}</translation>
    </message>
</context>
</TS>
