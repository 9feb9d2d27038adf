<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>Zapiska保存秘书处说明所依据的事实（机构、任务授权、会议、文号），并据此编成说明。每项更改都立即保存，也都可以撤销。</translation>
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
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>为说明“{note}”添加脚注</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>更改说明“{note}”的脚注符号</translation>
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
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>删除说明“{note}”的自拟措辞</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>合并章节“{section}”的段落</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>移动章节“{section}”的段落</translation>
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
        <translation>更改“{record}”的届次序号</translation>
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
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>通过日期</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>通过机构</translation>
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
    <message id="column.included">
        <source>taken in</source>
        <translation>已收入</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>文书</translation>
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
        <translation>编号或数</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>开头</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>届次序号</translation>
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
    <name>doubts</name>
    <message id="doubts.blocking">
        <source>Leave a hole in the note: {count}</source>
        <translation>在说明中留下空缺：{count}</translation>
    </message>
    <message id="doubts.blocking_one">
        <source>Leaves a hole</source>
        <translation>留下空缺</translation>
    </message>
    <message id="doubts.front">
        <source>Before the first heading</source>
        <translation>第一个章节标题之前</translation>
    </message>
    <message id="doubts.heading">
        <source>A heading</source>
        <translation>章节标题</translation>
    </message>
    <message id="doubts.name">
        <source>Things to check in the note</source>
        <translation>说明中的待核对事项</translation>
    </message>
    <message id="doubts.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>没有说明，无可核对。</translation>
    </message>
    <message id="doubts.none">
        <source>Nothing in the note is doubtful.</source>
        <translation>说明中没有存疑之处。</translation>
    </message>
    <message id="doubts.open">
        <source>To be checked: {count}</source>
        <translation>待核对：{count}</translation>
    </message>
    <message id="doubts.open_one">
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message id="doubts.paragraph">
        <source>Paragraph {number}</source>
        <translation>第{number}段</translation>
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
        <source>Character {position} of the text, {code}, cannot be seen or printed. Remove it.</source>
        <translation>案文的第{position}个字符{code}既看不见也不能印出。请删去。</translation>
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
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>徽标图片不是PNG文件。未写入任何内容。请选择PNG图片，或不用图片导出。</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>没有名为“{name}”的版式。未写入任何内容。请从以下版式中选择：{known}。</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>正在编成说明</translation>
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
        <translation>正在编成说明：{language}。</translation>
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
        <translation>说明在编成之前已被删除，或其项目已关闭。未写入其任何内容。请打开项目，重新导出。</translation>
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
    <message id="fault.report">
        <source>Report of the fault</source>
        <translation>故障报告</translation>
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
</context>
<context>
    <name>files</name>
</context>
<context>
    <name>form</name>
</context>
<context>
    <name>group</name>
</context>
<context>
    <name>help</name>
</context>
<context>
    <name>hierarchy</name>
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
</context>
<context>
    <name>history</name>
</context>
<context>
    <name>import</name>
</context>
<context>
    <name>info</name>
</context>
<context>
    <name>input</name>
</context>
<context>
    <name>journal</name>
</context>
<context>
    <name>language</name>
</context>
<context>
    <name>menu</name>
</context>
<context>
    <name>new</name>
</context>
<context>
    <name>next_meeting</name>
</context>
<context>
    <name>note</name>
</context>
<context>
    <name>note_editor</name>
</context>
<context>
    <name>palette</name>
</context>
<context>
    <name>panel</name>
</context>
<context>
    <name>paste</name>
</context>
<context>
    <name>phrase</name>
</context>
<context>
    <name>picture</name>
</context>
<context>
    <name>preview</name>
</context>
<context>
    <name>program</name>
</context>
<context>
    <name>progress</name>
</context>
<context>
    <name>project</name>
</context>
<context>
    <name>quick</name>
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
    <message id="record.body">
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>文书</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>任务授权</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>规定</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>届会</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
</context>
<context>
    <name>reference</name>
</context>
<context>
    <name>rule</name>
</context>
<context>
    <name>start</name>
</context>
<context>
    <name>status</name>
</context>
<context>
    <name>storage</name>
</context>
<context>
    <name>symbol</name>
</context>
<context>
    <name>table</name>
</context>
<context>
    <name>timeline</name>
</context>
<context>
    <name>tree</name>
</context>
<context>
    <name>unsent</name>
</context>
<context>
    <name>usage</name>
</context>
<context>
    <name>value</name>
</context>
<context>
    <name>waiting</name>
</context>
<context>
    <name>warning</name>
</context>
<context>
    <name>welcome</name>
</context>
<context>
    <name>window</name>
</context>
<context>
    <name>wording</name>
</context>
</TS>
