<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>about</name>
    <message id="about.text">
        <source>Zapiska keeps the facts of a Note by the Secretariat (bodies, mandates, meetings, document symbols) and builds the note from them. Every change is kept at once and can be undone.</source>
        <translation>Zapiska conserve les éléments d’une note du Secrétariat (organes, mandats, réunions, cotes des documents) et compose la note à partir de ceux-ci. Chaque modification est enregistrée aussitôt et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message id="adding.needed">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was added. Fill it in.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » est obligatoire. Rien n’a été ajouté. Remplissez-le.</translation>
    </message>
    <message id="adding.not_there">
        <source>A record of kind “{record}” does not belong to one of kind “{parent}”. Nothing was added. Choose another place.</source>
        <translation>Une fiche de type « {record} » n’a pas sa place dans une fiche de type « {parent} ». Rien n’a été ajouté. Choisissez un autre emplacement.</translation>
    </message>
    <message id="adding.only_in">
        <source>A record of kind “{record}” is added to one of kind “{parent}”. Nothing was added. Choose one first.</source>
        <translation>Une fiche de type « {record} » s’ajoute à une fiche de type « {parent} ». Rien n’a été ajouté. Choisissez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message id="backup.done">
        <source>The backup was made and checked:</source>
        <translation>La sauvegarde a été faite et vérifiée :</translation>
    </message>
    <message id="backup.failed.changing">
        <source>No backup was made, because a change was being made at that moment. The next one will be made as usual.</source>
        <translation>Aucune sauvegarde n’a été faite, car une modification était en cours à ce moment. La prochaine sera faite comme d’habitude.</translation>
    </message>
    <message id="backup.failed.damaged">
        <source>No backup was made, because the project file is damaged. The earlier backups are untouched. Check the project, and restore a backup.</source>
        <translation>Aucune sauvegarde n’a été faite, car le fichier du projet est endommagé. Les sauvegardes précédentes sont intactes. Vérifiez le projet et restaurez une sauvegarde.</translation>
    </message>
    <message id="backup.failed.full">
        <source>No backup was made, because there is no room for it in “{folder}”. The project and the earlier backups are untouched. Make room on that disk.</source>
        <translation>Aucune sauvegarde n’a été faite, faute de place dans « {folder} ». Le projet et les sauvegardes précédentes sont intacts. Libérez de la place sur ce disque.</translation>
    </message>
    <message id="backup.failed.no_folder">
        <source>No backup was made, because the folder “{folder}” is not there any more. The project is untouched. See whether the disk is connected.</source>
        <translation>Aucune sauvegarde n’a été faite, car le dossier « {folder} » n’existe plus. Le projet est intact. Vérifiez que le disque est connecté.</translation>
    </message>
    <message id="backup.failed.other">
        <source>No backup was made in “{folder}” ({reason}). The project and the earlier backups are untouched. See to the disk.</source>
        <translation>Aucune sauvegarde n’a été faite dans « {folder} » ({reason}). Le projet et les sauvegardes précédentes sont intacts. Vérifiez le disque.</translation>
    </message>
    <message id="backup.failed.read_only">
        <source>No backup was made, because you may not write to “{folder}”. The project is untouched. Ask for the right to write there, or move the project.</source>
        <translation>Aucune sauvegarde n’a été faite, car vous ne pouvez pas écrire dans « {folder} ». Le projet est intact. Demandez le droit d’y écrire ou déplacez le projet.</translation>
    </message>
    <message id="backup.failed.unfaithful">
        <source>No backup was made: the disk of “{folder}” gave back something else than was written to it. The earlier backups are untouched. Have the disk checked.</source>
        <translation>Aucune sauvegarde n’a été faite : le disque de « {folder} » a rendu autre chose que ce qui y avait été écrit. Les sauvegardes précédentes sont intactes. Faites vérifier le disque.</translation>
    </message>
    <message id="backup.failed.unreadable">
        <source>No backup was made, because the project file could not be read ({reason}). The earlier backups are untouched. Check the project.</source>
        <translation>Aucune sauvegarde n’a été faite, car le fichier du projet n’a pas pu être lu ({reason}). Les sauvegardes précédentes sont intactes. Vérifiez le projet.</translation>
    </message>
    <message id="backup.line">
        <source>{number}. {moment}, {reason}: {file}</source>
        <translation>{number}. {moment}, {reason} : {file}</translation>
    </message>
    <message id="backup.no_twin">
        <source>The backup was made, but not its copy as plain text: {reason}</source>
        <translation>La sauvegarde a été faite, mais sans sa copie en texte brut : {reason}</translation>
    </message>
    <message id="backup.reason.asked">
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message id="backup.reason.bulk-edit">
        <source>before an edit of many records</source>
        <translation>avant une modification de nombreux enregistrements</translation>
    </message>
    <message id="backup.reason.closed">
        <source>on closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message id="backup.reason.import">
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message id="backup.reason.migration">
        <source>before the change to a newer format</source>
        <translation>avant le passage à un format plus récent</translation>
    </message>
    <message id="backup.reason.opened">
        <source>on opening</source>
        <translation>à l’ouverture</translation>
    </message>
    <message id="backup.reason.restore">
        <source>before a restoration</source>
        <translation>avant une restauration</translation>
    </message>
    <message id="backup.reason.timed">
        <source>while working</source>
        <translation>en cours de travail</translation>
    </message>
    <message id="backup.twin_unwritable">
        <source>a record breaks a rule and cannot be written in the exchange format ({reason}). Check the project.</source>
        <translation>un enregistrement enfreint une règle et ne peut pas être écrit au format d’échange ({reason}). Vérifiez le projet.</translation>
    </message>
    <message id="backup.unneeded">
        <source>Nothing has changed since the newest backup:</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde :</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message id="backups.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="backups.close_hint">
        <source>Changes nothing</source>
        <translation>Ne rien modifier</translation>
    </message>
    <message id="backups.comparing">
        <source>Comparing with today…</source>
        <translation>Comparaison avec aujourd’hui…</translation>
    </message>
    <message id="backups.differences">
        <source>How it differs from today</source>
        <translation>Ce qui diffère d’aujourd’hui</translation>
    </message>
    <message id="backups.folder">
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message id="backups.folder_hint">
        <source>Opens the folder of this backup</source>
        <translation>Ouvrir le dossier de cette sauvegarde</translation>
    </message>
    <message id="backups.headers">
        <source>Columns of the list of backups</source>
        <translation>Colonnes de la liste des sauvegardes</translation>
    </message>
    <message id="backups.incomparable">
        <source>The project itself cannot be read, so there is nothing to compare with.</source>
        <translation>Le projet lui-même ne peut pas être lu ; il n’y a donc rien à comparer.</translation>
    </message>
    <message id="backups.list">
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message id="backups.moment">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet. One is made soon after opening, every half hour in which something changed, and on closing.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une peu après l’ouverture, toutes les demi-heures si quelque chose a changé, et à la fermeture.</translation>
    </message>
    <message id="backups.none_of_view">
        <source>There is no backup. Backups are made of a project that is open to be changed.</source>
        <translation>Il n’y a pas de sauvegarde. Les sauvegardes se font d’un projet ouvert pour être modifié.</translation>
    </message>
    <message id="backups.now">
        <source>Make a &amp;backup now</source>
        <translation>Faire une &amp;sauvegarde maintenant</translation>
    </message>
    <message id="backups.now_hint">
        <source>Makes and checks a backup of the project as it is now</source>
        <translation>Faire et vérifier une sauvegarde du projet tel qu’il est</translation>
    </message>
    <message id="backups.only_changed">
        <source>changed since: {count} ({names})</source>
        <translation>modifiés depuis : {count} ({names})</translation>
    </message>
    <message id="backups.only_then">
        <source>only in the backup: {count} ({names})</source>
        <translation>seulement dans la sauvegarde : {count} ({names})</translation>
    </message>
    <message id="backups.only_today">
        <source>only today: {count} ({names})</source>
        <translation>seulement aujourd’hui : {count} ({names})</translation>
    </message>
    <message id="backups.question">
        <source>Put the backup of {moment} in the place of {file}?</source>
        <translation>Mettre la sauvegarde du {moment} à la place de {file} ?</translation>
    </message>
    <message id="backups.question_kept">
        <source>The project will be as it was then. As it is now it stays beside it as {file}, and as a backup. The project is closed and opened again.</source>
        <translation>Le projet sera tel qu’il était alors. Son état actuel reste à côté, sous le nom {file}, et dans une sauvegarde. Le projet est fermé puis rouvert.</translation>
    </message>
    <message id="backups.reason">
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message id="backups.records">
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message id="backups.restore">
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message id="backups.restore_hint">
        <source>Puts this backup in the place of the project, after one more question</source>
        <translation>Mettre cette sauvegarde à la place du projet, après une dernière question</translation>
    </message>
    <message id="backups.restore_now">
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message id="backups.same">
        <source>Nothing: the records of this backup are those of today.</source>
        <translation>Rien : les enregistrements de cette sauvegarde sont ceux d’aujourd’hui.</translation>
    </message>
    <message id="backups.size">
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message id="backups.text">
        <source>Backups are made by themselves and checked when they are made. They are in “{folder}”.</source>
        <translation>Les sauvegardes se font d’elles-mêmes et sont vérifiées dès qu’elles sont faites. Elles se trouvent dans « {folder} ».</translation>
    </message>
    <message id="backups.title">
        <source>Backups of {file}</source>
        <translation>Sauvegardes de {file}</translation>
    </message>
    <message id="backups.twin">
        <source>Show as &amp;text</source>
        <translation>Afficher en &amp;texte</translation>
    </message>
    <message id="backups.twin_hint">
        <source>Opens the same records as plain text, readable without this program</source>
        <translation>Ouvrir les mêmes enregistrements en texte brut, lisible sans ce programme</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message id="change.add.agenda_item">
        <source>Add agenda item {record}</source>
        <translation>Ajout du point de l’ordre du jour {record}</translation>
    </message>
    <message id="change.add.body">
        <source>Add body {record}</source>
        <translation>Ajout de l’organe {record}</translation>
    </message>
    <message id="change.add.document">
        <source>Add document {record}</source>
        <translation>Ajout du document {record}</translation>
    </message>
    <message id="change.add.instrument">
        <source>Add instrument {record}</source>
        <translation>Ajout de l’instrument {record}</translation>
    </message>
    <message id="change.add.mandate">
        <source>Add mandate {record}</source>
        <translation>Ajout du mandat {record}</translation>
    </message>
    <message id="change.add.meeting">
        <source>Add meeting {record}</source>
        <translation>Ajout de la réunion {record}</translation>
    </message>
    <message id="change.add.note">
        <source>Add note {record}</source>
        <translation>Ajout de la note {record}</translation>
    </message>
    <message id="change.add.place">
        <source>Add place {record}</source>
        <translation>Ajout du lieu {record}</translation>
    </message>
    <message id="change.add.provision">
        <source>Add provision {record}</source>
        <translation>Ajout de la disposition {record}</translation>
    </message>
    <message id="change.add.session">
        <source>Add session {record}</source>
        <translation>Ajout de la session {record}</translation>
    </message>
    <message id="change.add_next_meeting">
        <source>Add next meeting {record}</source>
        <translation>Ajout de la réunion suivante {record}</translation>
    </message>
    <message id="change.broken_off">
        <source>The change was broken off before its end, so nothing of it was kept. Do it once more.</source>
        <translation>La modification a été interrompue avant la fin et rien n’en a été conservé. Recommencez-la.</translation>
    </message>
    <message id="change.bulk_adopted_on" numerus="yes">
        <source>Change the day of adoption of {count} mandates</source>
        <translation>
            <numerusform>Modification de la date d’adoption de {count} mandat</numerusform>
            <numerusform>Modification de la date d’adoption de {count} mandats</numerusform>
        </translation>
    </message>
    <message id="change.bulk_agenda_status" numerus="yes">
        <source>Change the status of the agenda of {count} sessions</source>
        <translation>
            <numerusform>Modification de l’état de l’ordre du jour de {count} session</numerusform>
            <numerusform>Modification de l’état de l’ordre du jour de {count} sessions</numerusform>
        </translation>
    </message>
    <message id="change.bulk_cells" numerus="yes">
        <source>Change cells of {count} records</source>
        <translation>
            <numerusform>Modification de cellules de {count} fiche</numerusform>
            <numerusform>Modification de cellules de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_dated" numerus="yes">
        <source>Change the date of {count} documents</source>
        <translation>
            <numerusform>Modification de la date de {count} document</numerusform>
            <numerusform>Modification de la date de {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_days" numerus="yes">
        <source>Move {count} meetings by {days} days</source>
        <translation>
            <numerusform>Déplacement de {count} réunion de {days} jours</numerusform>
            <numerusform>Déplacement de {count} réunions de {days} jours</numerusform>
        </translation>
    </message>
    <message id="change.bulk_distribution" numerus="yes">
        <source>Change the distribution of {count} documents</source>
        <translation>
            <numerusform>Modification de la distribution de {count} document</numerusform>
            <numerusform>Modification de la distribution de {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_first_day" numerus="yes">
        <source>Change the first day of {count} records</source>
        <translation>
            <numerusform>Modification du premier jour de {count} fiche</numerusform>
            <numerusform>Modification du premier jour de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_format" numerus="yes">
        <source>Change the format of {count} records</source>
        <translation>
            <numerusform>Modification des modalités de {count} fiche</numerusform>
            <numerusform>Modification des modalités de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_gathering" numerus="yes">
        <source>Change what gatherings of {count} bodies are called</source>
        <translation>
            <numerusform>Modification du nom donné aux réunions de {count} organe</numerusform>
            <numerusform>Modification du nom donné aux réunions de {count} organes</numerusform>
        </translation>
    </message>
    <message id="change.bulk_kind" numerus="yes">
        <source>Change the kind of {count} bodies</source>
        <translation>
            <numerusform>Modification du type de {count} organe</numerusform>
            <numerusform>Modification du type de {count} organes</numerusform>
        </translation>
    </message>
    <message id="change.bulk_last_day" numerus="yes">
        <source>Change the last day of {count} records</source>
        <translation>
            <numerusform>Modification du dernier jour de {count} fiche</numerusform>
            <numerusform>Modification du dernier jour de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_original_language" numerus="yes">
        <source>Change the original language of {count} documents</source>
        <translation>
            <numerusform>Modification de la langue originale de {count} document</numerusform>
            <numerusform>Modification de la langue originale de {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_outdated">
        <source>The record has become another since the preview was made. Nothing was changed. Look at the preview again.</source>
        <translation>La fiche a changé depuis l’affichage de l’aperçu. Rien n’a été modifié. Consultez de nouveau l’aperçu.</translation>
    </message>
    <message id="change.bulk_place_id" numerus="yes">
        <source>Change the place of {count} records</source>
        <translation>
            <numerusform>Modification du lieu de {count} fiche</numerusform>
            <numerusform>Modification du lieu de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_since" numerus="yes">
        <source>Change the beginning of {count} bodies</source>
        <translation>
            <numerusform>Modification de la date de création de {count} organe</numerusform>
            <numerusform>Modification de la date de création de {count} organes</numerusform>
        </translation>
    </message>
    <message id="change.bulk_source" numerus="yes">
        <source>Change the source of {count} records</source>
        <translation>
            <numerusform>Modification de la source de {count} fiche</numerusform>
            <numerusform>Modification de la source de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status" numerus="yes">
        <source>Change the status of {count} records</source>
        <translation>
            <numerusform>Modification de l’état de {count} fiche</numerusform>
            <numerusform>Modification de l’état de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_status_as_of" numerus="yes">
        <source>Change the as-of date of the status of {count} records</source>
        <translation>
            <numerusform>Modification de la date de l’état de {count} fiche</numerusform>
            <numerusform>Modification de la date de l’état de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.bulk_tenure" numerus="yes">
        <source>Change the tenure of {count} bodies</source>
        <translation>
            <numerusform>Modification du régime de {count} organe</numerusform>
            <numerusform>Modification du régime de {count} organes</numerusform>
        </translation>
    </message>
    <message id="change.bulk_too_many">
        <source>Records selected: {count}; at most {most} can be changed at once. Nothing was changed. Select fewer.</source>
        <translation>Fiches sélectionnées : {count} ; nombre maximal modifiable en une fois : {most}. Rien n’a été modifié. Sélectionnez-en moins.</translation>
    </message>
    <message id="change.bulk_type" numerus="yes">
        <source>Change the type of {count} documents</source>
        <translation>
            <numerusform>Modification du type de {count} document</numerusform>
            <numerusform>Modification du type de {count} documents</numerusform>
        </translation>
    </message>
    <message id="change.bulk_unit" numerus="yes">
        <source>Change what {count} gatherings are called</source>
        <translation>
            <numerusform>Modification de l’appellation de {count} réunion</numerusform>
            <numerusform>Modification de l’appellation de {count} réunions</numerusform>
        </translation>
    </message>
    <message id="change.bulk_until" numerus="yes">
        <source>Change the end of {count} bodies</source>
        <translation>
            <numerusform>Modification de la date de fin de {count} organe</numerusform>
            <numerusform>Modification de la date de fin de {count} organes</numerusform>
        </translation>
    </message>
    <message id="change.bulk_verified" numerus="yes">
        <source>Change whether {count} records are verified</source>
        <translation>
            <numerusform>Modification de la vérification de {count} fiche</numerusform>
            <numerusform>Modification de la vérification de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.delete.agenda_item">
        <source>Delete agenda item {record}</source>
        <translation>Suppression du point de l’ordre du jour {record}</translation>
    </message>
    <message id="change.delete.body">
        <source>Delete body {record}</source>
        <translation>Suppression de l’organe {record}</translation>
    </message>
    <message id="change.delete.document">
        <source>Delete document {record}</source>
        <translation>Suppression du document {record}</translation>
    </message>
    <message id="change.delete.instrument">
        <source>Delete instrument {record}</source>
        <translation>Suppression de l’instrument {record}</translation>
    </message>
    <message id="change.delete.mandate">
        <source>Delete mandate {record}</source>
        <translation>Suppression du mandat {record}</translation>
    </message>
    <message id="change.delete.meeting">
        <source>Delete meeting {record}</source>
        <translation>Suppression de la réunion {record}</translation>
    </message>
    <message id="change.delete.note">
        <source>Delete note {record}</source>
        <translation>Suppression de la note {record}</translation>
    </message>
    <message id="change.delete.place">
        <source>Delete place {record}</source>
        <translation>Suppression du lieu {record}</translation>
    </message>
    <message id="change.delete.provision">
        <source>Delete provision {record}</source>
        <translation>Suppression de la disposition {record}</translation>
    </message>
    <message id="change.delete.section">
        <source>Delete section {record}</source>
        <translation>Suppression de la section {record}</translation>
    </message>
    <message id="change.delete.session">
        <source>Delete session {record}</source>
        <translation>Suppression de la session {record}</translation>
    </message>
    <message id="change.delete_records" numerus="yes">
        <source>Delete {count} records</source>
        <translation>
            <numerusform>Suppression de {count} fiche</numerusform>
            <numerusform>Suppression de {count} fiches</numerusform>
        </translation>
    </message>
    <message id="change.duplicate.agenda_item">
        <source>Duplicate agenda item {record}</source>
        <translation>Duplication du point de l’ordre du jour {record}</translation>
    </message>
    <message id="change.duplicate.body">
        <source>Duplicate body {record}</source>
        <translation>Duplication de l’organe {record}</translation>
    </message>
    <message id="change.duplicate.document">
        <source>Duplicate document {record}</source>
        <translation>Duplication du document {record}</translation>
    </message>
    <message id="change.duplicate.instrument">
        <source>Duplicate instrument {record}</source>
        <translation>Duplication de l’instrument {record}</translation>
    </message>
    <message id="change.duplicate.mandate">
        <source>Duplicate mandate {record}</source>
        <translation>Duplication du mandat {record}</translation>
    </message>
    <message id="change.duplicate.meeting">
        <source>Duplicate meeting {record}</source>
        <translation>Duplication de la réunion {record}</translation>
    </message>
    <message id="change.duplicate.note">
        <source>Duplicate note {record}</source>
        <translation>Duplication de la note {record}</translation>
    </message>
    <message id="change.duplicate.place">
        <source>Duplicate place {record}</source>
        <translation>Duplication du lieu {record}</translation>
    </message>
    <message id="change.duplicate.provision">
        <source>Duplicate provision {record}</source>
        <translation>Duplication de la disposition {record}</translation>
    </message>
    <message id="change.duplicate.section">
        <source>Duplicate section {record}</source>
        <translation>Duplication de la section {record}</translation>
    </message>
    <message id="change.duplicate.session">
        <source>Duplicate session {record}</source>
        <translation>Duplication de la session {record}</translation>
    </message>
    <message id="change.finding_fix">
        <source>Fix: {words} in {record}</source>
        <translation>Corriger : {words} dans {record}</translation>
    </message>
    <message id="change.finding_heed">
        <source>Heed findings again in note {note}</source>
        <translation>Reprendre des constats dans la note {note}</translation>
    </message>
    <message id="change.finding_ignore">
        <source>Ignore a finding of {rule} in note {note}</source>
        <translation>Ignorer un constat de {rule} dans la note {note}</translation>
    </message>
    <message id="change.findings_fix">
        <source>Fix findings of one rule: {count}</source>
        <translation>Corriger les constats d’une règle : {count}</translation>
    </message>
    <message id="change.footnote_add">
        <source>Add a footnote to note {note}</source>
        <translation>Ajout d’une note de bas de page à la note {note}</translation>
    </message>
    <message id="change.footnote_mark">
        <source>Mark of a footnote of note {note}</source>
        <translation>Appel d’une note de bas de page de la note {note}</translation>
    </message>
    <message id="change.footnote_move">
        <source>Move a footnote of note {note}</source>
        <translation>Déplacer une note de bas de page de la note {note}</translation>
    </message>
    <message id="change.footnote_place">
        <source>Move a footnote of note {note}</source>
        <translation>Déplacement d’une note de bas de page de la note {note}</translation>
    </message>
    <message id="change.footnote_remove">
        <source>Remove a footnote of note {note}</source>
        <translation>Suppression d’une note de bas de page de la note {note}</translation>
    </message>
    <message id="change.footnote_text">
        <source>Text of a footnote of note {note} ({language})</source>
        <translation>Texte d’une note de bas de page de la note {note} ({language})</translation>
    </message>
    <message id="change.form.acc">
        <source>Change: accusative form of {record}</source>
        <translation>Modification : accusatif, {record}</translation>
    </message>
    <message id="change.form.dat">
        <source>Change: dative form of {record}</source>
        <translation>Modification : datif, {record}</translation>
    </message>
    <message id="change.form.gen">
        <source>Change: genitive form of {record}</source>
        <translation>Modification : génitif, {record}</translation>
    </message>
    <message id="change.form.ins">
        <source>Change: instrumental form of {record}</source>
        <translation>Modification : instrumental, {record}</translation>
    </message>
    <message id="change.form.prep">
        <source>Change: prepositional form of {record}</source>
        <translation>Modification : prépositionnel, {record}</translation>
    </message>
    <message id="change.forms_proposed">
        <source>Propose case forms for {record}</source>
        <translation>Proposition des formes casuelles, {record}</translation>
    </message>
    <message id="change.import">
        <source>Import {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message id="change.list.annexes">
        <source>Change: annexes of {record}</source>
        <translation>Modification : annexes, {record}</translation>
    </message>
    <message id="change.list.bodies">
        <source>Change: bodies of {record}</source>
        <translation>Modification : organes, {record}</translation>
    </message>
    <message id="change.list.languages">
        <source>Change: languages of {record}</source>
        <translation>Modification : langues, {record}</translation>
    </message>
    <message id="change.list.links">
        <source>Change: meetings beside {record}</source>
        <translation>Modification : réunions voisines, {record}</translation>
    </message>
    <message id="change.list.meetings">
        <source>Change: meetings of {record}</source>
        <translation>Modification : réunions, {record}</translation>
    </message>
    <message id="change.move_meeting">
        <source>Move meeting {meeting}</source>
        <translation>Déplacement de la réunion {meeting}</translation>
    </message>
    <message id="change.note_agenda_items">
        <source>Agenda items of note {note}</source>
        <translation>Points de l’ordre du jour de la note {note}</translation>
    </message>
    <message id="change.note_as_of">
        <source>As-of date of note {note}</source>
        <translation>Date de référence de la note {note}</translation>
    </message>
    <message id="change.note_digits">
        <source>Digits of note {note} in Arabic</source>
        <translation>Chiffres de la note {note} en arabe</translation>
    </message>
    <message id="change.note_document">
        <source>Document of note {note}</source>
        <translation>Document de la note {note}</translation>
    </message>
    <message id="change.note_heading_numbering">
        <source>Numbering of headings of note {note}</source>
        <translation>Numérotation des intertitres de la note {note}</translation>
    </message>
    <message id="change.note_heading_tense">
        <source>Tense of headings of note {note}</source>
        <translation>Temps des intertitres de la note {note}</translation>
    </message>
    <message id="change.note_languages">
        <source>Languages of note {note}</source>
        <translation>Langues de la note {note}</translation>
    </message>
    <message id="change.note_profile">
        <source>Layout of note {note}</source>
        <translation>Mise en page de la note {note}</translation>
    </message>
    <message id="change.note_session">
        <source>Session of note {note}</source>
        <translation>Session de la note {note}</translation>
    </message>
    <message id="change.note_title">
        <source>Title of note {note}</source>
        <translation>Titre de la note {note}</translation>
    </message>
    <message id="change.nothing_to_redo">
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message id="change.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message id="change.outside">
        <source>Something was edited outside a change; it was not kept, and the project is as it was. Do it once more.</source>
        <translation>Un élément a été modifié hors de toute opération suivie ; cela n’a pas été conservé et le projet est resté tel quel. Recommencez.</translation>
    </message>
    <message id="change.own_wording_keep">
        <source>Keep own words in note {note} ({language}) after a change of facts</source>
        <translation>Libellé personnalisé conservé dans la note {note} ({language}) après une modification des données</translation>
    </message>
    <message id="change.own_wording_remove">
        <source>Remove own wording from note {note}</source>
        <translation>Suppression d’un libellé personnalisé de la note {note}</translation>
    </message>
    <message id="change.own_wording_write">
        <source>Write own words in note {note} ({language})</source>
        <translation>Libellé personnalisé dans la note {note} ({language})</translation>
    </message>
    <message id="change.paragraph_add">
        <source>Add a paragraph to section {section}</source>
        <translation>Ajouter un paragraphe à la section {section}</translation>
    </message>
    <message id="change.paragraph_bring_back">
        <source>Bring a paragraph back to note {note}</source>
        <translation>Rétablir un paragraphe de la note {note}</translation>
    </message>
    <message id="change.paragraph_divide">
        <source>Divide a paragraph of section {section}</source>
        <translation>Scinder un paragraphe de la section {section}</translation>
    </message>
    <message id="change.paragraph_join">
        <source>Join paragraphs of section {section}</source>
        <translation>Réunion de paragraphes de la section {section}</translation>
    </message>
    <message id="change.paragraph_leave_out">
        <source>Leave a paragraph out of note {note}</source>
        <translation>Omettre un paragraphe de la note {note}</translation>
    </message>
    <message id="change.paragraph_move">
        <source>Move a paragraph of section {section}</source>
        <translation>Déplacement d’un paragraphe de la section {section}</translation>
    </message>
    <message id="change.paragraph_remove">
        <source>Take an added paragraph out of section {section}</source>
        <translation>Retirer un paragraphe ajouté de la section {section}</translation>
    </message>
    <message id="change.paragraph_split">
        <source>Split a paragraph of section {section}</source>
        <translation>Division d’un paragraphe de la section {section}</translation>
    </message>
    <message id="change.restore">
        <source>Put back a value of {record}</source>
        <translation>Retour à une valeur antérieure : {record}</translation>
    </message>
    <message id="change.running">
        <source>A change is still running. Nothing else was begun; finish the change first.</source>
        <translation>Une modification est encore en cours. Rien d’autre n’a été entrepris ; terminez-la d’abord.</translation>
    </message>
    <message id="change.section_add">
        <source>Add a section on {body} to note {note}</source>
        <translation>Ajout d’une section sur l’organe {body} à la note {note}</translation>
    </message>
    <message id="change.section_heading_venue">
        <source>Venue in the heading of section {section}</source>
        <translation>Lieu dans l’intertitre de la section {section}</translation>
    </message>
    <message id="change.section_meeting">
        <source>Choice of a meeting of section {section}</source>
        <translation>Choix d’une réunion de la section {section}</translation>
    </message>
    <message id="change.section_meetings_opening">
        <source>Opening on meetings of section {section}</source>
        <translation>Début de la phrase sur les réunions de la section {section}</translation>
    </message>
    <message id="change.section_move">
        <source>Move section {section}</source>
        <translation>Déplacement de la section {section}</translation>
    </message>
    <message id="change.section_remove">
        <source>Remove section {section}</source>
        <translation>Suppression de la section {section}</translation>
    </message>
    <message id="change.section_report_mandate">
        <source>Mandate for the reports of section {section}</source>
        <translation>Mandat relatif aux rapports de la section {section}</translation>
    </message>
    <message id="change.section_report_reference">
        <source>Reference to reports of section {section}</source>
        <translation>Mention des rapports de la section {section}</translation>
    </message>
    <message id="change.section_venue_in_text">
        <source>Venue in the text of section {section}</source>
        <translation>Lieu dans le texte de la section {section}</translation>
    </message>
    <message id="change.statement_add">
        <source>State provision {provision} in section {section}</source>
        <translation>Énoncé de la disposition {provision} dans la section {section}</translation>
    </message>
    <message id="change.statement_move">
        <source>Move a provision in section {section}</source>
        <translation>Déplacement d’une disposition dans la section {section}</translation>
    </message>
    <message id="change.statement_opening">
        <source>Opening on a mandate in section {section}</source>
        <translation>Début de la phrase sur un mandat dans la section {section}</translation>
    </message>
    <message id="change.statement_remove">
        <source>Remove a provision from section {section}</source>
        <translation>Retrait d’une disposition de la section {section}</translation>
    </message>
    <message id="change.statement_title_citation">
        <source>Citation of a title in section {section}</source>
        <translation>Citation d’un titre dans la section {section}</translation>
    </message>
    <message id="change.text.common_name">
        <source>Change: common name of {record} ({language})</source>
        <translation>Modification : nom usuel, {record} ({language})</translation>
    </message>
    <message id="change.text.composition">
        <source>Change: composition of {record} ({language})</source>
        <translation>Modification : composition, {record} ({language})</translation>
    </message>
    <message id="change.text.country">
        <source>Change: country of {record} ({language})</source>
        <translation>Modification : pays, {record} ({language})</translation>
    </message>
    <message id="change.text.full_title">
        <source>Change: full title of {record} ({language})</source>
        <translation>Modification : titre complet, {record} ({language})</translation>
    </message>
    <message id="change.text.name">
        <source>Change: name of {record} ({language})</source>
        <translation>Modification : nom, {record} ({language})</translation>
    </message>
    <message id="change.text.official_name">
        <source>Change: official name of {record} ({language})</source>
        <translation>Modification : nom officiel, {record} ({language})</translation>
    </message>
    <message id="change.text.retold_title">
        <source>Change: title retold of {record} ({language})</source>
        <translation>Modification : titre reformulé, {record} ({language})</translation>
    </message>
    <message id="change.text.short_name">
        <source>Change: short name of {record} ({language})</source>
        <translation>Modification : nom abrégé, {record} ({language})</translation>
    </message>
    <message id="change.text.short_title">
        <source>Change: short title of {record} ({language})</source>
        <translation>Modification : titre abrégé, {record} ({language})</translation>
    </message>
    <message id="change.text.title">
        <source>Change: title of {record} ({language})</source>
        <translation>Modification : titre, {record} ({language})</translation>
    </message>
    <message id="change.text.wording">
        <source>Change: wording of {record} ({language})</source>
        <translation>Modification : libellé, {record} ({language})</translation>
    </message>
    <message id="change.text_verified">
        <source>Change: verification of a text of {record} ({language})</source>
        <translation>Modification : vérification d’un texte, {record} ({language})</translation>
    </message>
    <message id="change.value.adopted_on">
        <source>Change: day of adoption of {record}</source>
        <translation>Modification : date d’adoption, {record}</translation>
    </message>
    <message id="change.value.adopting_body_id">
        <source>Change: adopting body of {record}</source>
        <translation>Modification : organe ayant adopté le mandat, {record}</translation>
    </message>
    <message id="change.value.agenda_status">
        <source>Change: status of the agenda of {record}</source>
        <translation>Modification : état de l’ordre du jour, {record}</translation>
    </message>
    <message id="change.value.animate">
        <source>Change: animacy in {record}</source>
        <translation>Modification : caractère animé, {record}</translation>
    </message>
    <message id="change.value.body_id">
        <source>Change: body of {record}</source>
        <translation>Modification : organe, {record}</translation>
    </message>
    <message id="change.value.dated">
        <source>Change: date of {record}</source>
        <translation>Modification : date, {record}</translation>
    </message>
    <message id="change.value.distribution">
        <source>Change: distribution of {record}</source>
        <translation>Modification : distribution, {record}</translation>
    </message>
    <message id="change.value.first_day">
        <source>Change: days of {record}</source>
        <translation>Modification : dates, {record}</translation>
    </message>
    <message id="change.value.format">
        <source>Change: format of {record}</source>
        <translation>Modification : modalités, {record}</translation>
    </message>
    <message id="change.value.gathering">
        <source>Change: name of gatherings of {record}</source>
        <translation>Modification : nom donné aux réunions, {record}</translation>
    </message>
    <message id="change.value.gender">
        <source>Change: gender in {record}</source>
        <translation>Modification : genre, {record}</translation>
    </message>
    <message id="change.value.instrument_id">
        <source>Change: instrument of {record}</source>
        <translation>Modification : instrument, {record}</translation>
    </message>
    <message id="change.value.job_number">
        <source>Change: job number of {record}</source>
        <translation>Modification : numéro de tâche, {record}</translation>
    </message>
    <message id="change.value.kind">
        <source>Change: kind of {record}</source>
        <translation>Modification : type, {record}</translation>
    </message>
    <message id="change.value.label">
        <source>Change: label of {record}</source>
        <translation>Modification : désignation, {record}</translation>
    </message>
    <message id="change.value.mandate_id">
        <source>Change: mandate of {record}</source>
        <translation>Modification : mandat, {record}</translation>
    </message>
    <message id="change.value.number">
        <source>Change: number of {record}</source>
        <translation>Modification : numéro, {record}</translation>
    </message>
    <message id="change.value.ordinal">
        <source>Change: ordinal of {record}</source>
        <translation>Modification : numéro d’ordre, {record}</translation>
    </message>
    <message id="change.value.original_language">
        <source>Change: original language of {record}</source>
        <translation>Modification : langue originale, {record}</translation>
    </message>
    <message id="change.value.parent_id">
        <source>Change: parent of {record}</source>
        <translation>Modification : fiche supérieure, {record}</translation>
    </message>
    <message id="change.value.part">
        <source>Change: part of {record}</source>
        <translation>Modification : partie, {record}</translation>
    </message>
    <message id="change.value.part_number">
        <source>Change: number of the part of {record}</source>
        <translation>Modification : numéro de la partie, {record}</translation>
    </message>
    <message id="change.value.place_id">
        <source>Change: place of {record}</source>
        <translation>Modification : lieu, {record}</translation>
    </message>
    <message id="change.value.role">
        <source>Change: role of {record}</source>
        <translation>Modification : rôle, {record}</translation>
    </message>
    <message id="change.value.session_id">
        <source>Change: session of {record}</source>
        <translation>Modification : session, {record}</translation>
    </message>
    <message id="change.value.since">
        <source>Change: start of {record}</source>
        <translation>Modification : début, {record}</translation>
    </message>
    <message id="change.value.source">
        <source>Change: source of {record}</source>
        <translation>Modification : source, {record}</translation>
    </message>
    <message id="change.value.status">
        <source>Change: status of {record}</source>
        <translation>Modification : état, {record}</translation>
    </message>
    <message id="change.value.status_as_of">
        <source>Change: day of the status of {record}</source>
        <translation>Modification : date de l’état, {record}</translation>
    </message>
    <message id="change.value.symbol">
        <source>Change: symbol of {record}</source>
        <translation>Modification : cote, {record}</translation>
    </message>
    <message id="change.value.symbol_prefix">
        <source>Change: symbol prefix of {record}</source>
        <translation>Modification : préfixe de cote, {record}</translation>
    </message>
    <message id="change.value.tenure">
        <source>Change: tenure of {record}</source>
        <translation>Modification : régime, {record}</translation>
    </message>
    <message id="change.value.treaty_id">
        <source>Change: treaty of {record}</source>
        <translation>Modification : traité, {record}</translation>
    </message>
    <message id="change.value.type">
        <source>Change: type of {record}</source>
        <translation>Modification : type, {record}</translation>
    </message>
    <message id="change.value.unit">
        <source>Change: whether {record} is a meeting or a session</source>
        <translation>Modification : réunion ou session, {record}</translation>
    </message>
    <message id="change.value.until">
        <source>Change: end of {record}</source>
        <translation>Modification : fin, {record}</translation>
    </message>
    <message id="change.value.verified">
        <source>Change: verification of {record}</source>
        <translation>Modification : vérification, {record}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message id="characters.hidden">
        <source>Character {position} is {character}: nobody sees it, and it can make the text read as what it is not. Remove it here: {near}</source>
        <translation>Le caractère {position} est {character} : il est invisible et peut faire lire autre chose que ce qui est écrit. Supprimez-le ici : {near}</translation>
    </message>
    <message id="characters.too_long">
        <source>The text has {length} characters; at most {most} can be kept. Shorten it.</source>
        <translation>Le texte compte {length} caractères ; {most} au plus peuvent être conservés. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message id="chart.close_all">
        <source>Hide all</source>
        <translation>Tout masquer</translation>
    </message>
    <message id="chart.close_all_hint">
        <source>Show only the bodies at the top</source>
        <translation>Afficher seulement les organes du premier niveau</translation>
    </message>
    <message id="chart.closed">
        <source>subsidiary bodies hidden</source>
        <translation>organes subsidiaires masqués</translation>
    </message>
    <message id="chart.description" numerus="yes">
        <source>The hierarchy of {count} bodies.</source>
        <translation>
            <numerusform>Hiérarchie de {count} organe.</numerusform>
            <numerusform>Hiérarchie de {count} organes.</numerusform>
        </translation>
    </message>
    <message id="chart.fit">
        <source>Whole width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message id="chart.fit_hint">
        <source>Show the chart as wide as there is room</source>
        <translation>Afficher l’organigramme sur toute la largeur disponible</translation>
    </message>
    <message id="chart.help">
        <source>Arrow keys go from body to body, Enter opens it. Plus and minus change the scale, 0 shows the whole width.</source>
        <translation>Les flèches vont d’un organe à l’autre, Entrée ouvre l’organe. Plus et moins changent l’échelle, 0 affiche toute la largeur.</translation>
    </message>
    <message id="chart.hidden" numerus="yes">
        <source>{count} bodies below it are hidden</source>
        <translation>
            <numerusform>{count} organe masqué au-dessous</numerusform>
            <numerusform>{count} organes masqués au-dessous</numerusform>
        </translation>
    </message>
    <message id="chart.interim">
        <source>interim body</source>
        <translation>organe provisoire</translation>
    </message>
    <message id="chart.meetings" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} réunion</numerusform>
            <numerusform>{count} réunions</numerusform>
        </translation>
    </message>
    <message id="chart.no_tenure">
        <source>standing or interim not given</source>
        <translation>permanent ou provisoire : non précisé</translation>
    </message>
    <message id="chart.open_all">
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="chart.open_all_hint">
        <source>Show all subsidiary bodies</source>
        <translation>Afficher tous les organes subsidiaires</translation>
    </message>
    <message id="chart.part_of">
        <source>part of {body}</source>
        <translation>relève de : {body}</translation>
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
        <translation>organe permanent</translation>
    </message>
    <message id="chart.title">
        <source>Chart of bodies</source>
        <translation>Organigramme des organes</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message id="check.agenda.asterisk_missing">
        <source>A provisional agenda has an asterisk after it, for the note with its symbol: “{words}”.</source>
        <translation>L’ordre du jour provisoire est suivi d’un astérisque, qui renvoie à sa cote : « {words} ».</translation>
    </message>
    <message id="check.agenda.asterisk_needless">
        <source>Only a provisional agenda has an asterisk.</source>
        <translation>Seul un ordre du jour provisoire porte un astérisque.</translation>
    </message>
    <message id="check.agenda.item_order">
        <source>Item {words} is not in its order on the agenda line.</source>
        <translation>Le point {words} n’est pas à sa place sur la ligne de l’ordre du jour.</translation>
    </message>
    <message id="check.agenda.item_word">
        <source>One item is told in the singular, several in the plural.</source>
        <translation>Un point se met au singulier, plusieurs au pluriel.</translation>
    </message>
    <message id="check.agenda.list">
        <source>The numbers of the items are not a list: “{words}”. Commas part them, the last is joined by “and”.</source>
        <translation>Les numéros des points ne forment pas une liste : « {words} ». Des virgules les séparent, « et » joint le dernier.</translation>
    </message>
    <message id="check.agenda.note_missing">
        <source>“{words}” has no note at the foot.</source>
        <translation>Le signe « {words} » ne renvoie à aucune note.</translation>
    </message>
    <message id="check.agenda.note_symbol">
        <source>The note on a provisional agenda is the agenda’s symbol and a full stop.</source>
        <translation>La note sur l’ordre du jour provisoire se compose de sa cote et d’un point.</translation>
    </message>
    <message id="check.agenda.note_unused">
        <source>Nothing in the text refers to the note {mark}.</source>
        <translation>Rien dans le texte ne renvoie à la note {mark}.</translation>
    </message>
    <message id="check.agenda.titles">
        <source>The agenda line names items ({items}), but there are titles of fewer ({titles}).</source>
        <translation>La ligne de l’ordre du jour cite {items} points, mais ne sont donnés que {titles} titres.</translation>
    </message>
    <message id="check.counts">
        <source>Errors: {errors}. Warnings: {warnings}. Advice: {advice}.</source>
        <translation>Erreurs : {errors}. Avertissements : {warnings}. Conseils : {advice}.</translation>
    </message>
    <message id="check.dashes.across_months">
        <source>A range across months has an en dash with spaces round it, not “{words}”.</source>
        <translation>Entre deux mois, le tiret est entouré d’espaces ; ici figure « {words} ».</translation>
    </message>
    <message id="check.dashes.doubled">
        <source>“{words}” is a dash typed twice.</source>
        <translation>« {words} » est un tiret tapé deux fois.</translation>
    </message>
    <message id="check.dashes.hyphen">
        <source>A hyphen with spaces round it stands for a dash.</source>
        <translation>Un trait d’union entouré d’espaces tient lieu de tiret.</translation>
    </message>
    <message id="check.dashes.in_word">
        <source>A hyphen, not a dash, joins the parts of a word: “{words}”.</source>
        <translation>Un trait d’union, non un tiret, joint les parties d’un mot : « {words} ».</translation>
    </message>
    <message id="check.dashes.missing">
        <source>Between the figures of “{words}” a dash or a comma is lacking.</source>
        <translation>Entre les chiffres de « {words} » il manque un tiret ou une virgule.</translation>
    </message>
    <message id="check.dashes.range">
        <source>Between the days of a month stands “{words}”; the language joins them with “{dash}” without spaces.</source>
        <translation>Entre les jours d’un mois figure « {words} » ; il faut « {dash} » sans espaces.</translation>
    </message>
    <message id="check.dates.backwards">
        <source>“{words}” ends before it begins.</source>
        <translation>« {words} » : la fin précède le début.</translation>
    </message>
    <message id="check.dates.heading">
        <source>The heading and the text under it name different days: “{words}” here, {other} there.</source>
        <translation>Le titre et le texte qui le suit donnent des jours différents : ici « {words} », là {other}.</translation>
    </message>
    <message id="check.dates.impossible">
        <source>No calendar has the day “{words}”.</source>
        <translation>Ce jour n’existe pas : « {words} ».</translation>
    </message>
    <message id="check.dates.in_figures">
        <source>The month is spelled out, and days are joined by a dash or “and”: “{words}”.</source>
        <translation>Le mois s’écrit en lettres, et les jours se joignent par un tiret ou « et » : « {words} ».</translation>
    </message>
    <message id="check.dates.long">
        <source>“{words}” is more than a month, too long for a meeting.</source>
        <translation>« {words} » dépasse un mois, ce qui est trop long pour une réunion.</translation>
    </message>
    <message id="check.dates.long_year">
        <source>“{words}” is no year.</source>
        <translation>« {words} » n’est pas une année.</translation>
    </message>
    <message id="check.dates.month">
        <source>“{words}” is no month as dates have it.</source>
        <translation>« {words} » n’est pas un nom de mois.</translation>
    </message>
    <message id="check.dates.month_capital">
        <source>The month is written “{meant}”.</source>
        <translation>Le mois s’écrit « {meant} ».</translation>
    </message>
    <message id="check.dates.order">
        <source>The heading names the later days first: “{words}”.</source>
        <translation>L’intitulé donne d’abord les jours les plus tardifs : « {words} ».</translation>
    </message>
    <message id="check.dates.pair">
        <source>“{words}”: two days joined by “and” follow one another; these do not.</source>
        <translation>« {words} » : deux jours joints par « et » se suivent ; ceux-ci non.</translation>
    </message>
    <message id="check.dates.session">
        <source>“{words}”: a meeting whose report goes to the session cannot be after the session begins.</source>
        <translation>« {words} » : une réunion dont le rapport va à la session ne peut être postérieure à son ouverture.</translation>
    </message>
    <message id="check.dates.weekend">
        <source>“{words}” begins or ends on a Saturday or Sunday; look whether a figure is wrong.</source>
        <translation>« {words} » commence ou finit un samedi ou un dimanche ; vérifiez les chiffres.</translation>
    </message>
    <message id="check.dates.year_word">
        <source>After the year of a day stands “года”, in that form and spelled out.</source>
        <translation>Après l’année d’une date vient « года », sous cette forme et en toutes lettres.</translation>
    </message>
    <message id="check.file.empty">
        <source>There is no text in {file}.</source>
        <translation>Il n’y a pas de texte dans {file}.</translation>
    </message>
    <message id="check.file.encoding">
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} n’est pas un texte en UTF-8.</translation>
    </message>
    <message id="check.file.entities">
        <source>The part {part} of the Word file declares a document type, which no program that writes Word files does; it is not read.</source>
        <translation>La partie {part} du fichier Word déclare un type de document, ce qu’aucun logiciel ne fait ; elle n’est pas lue.</translation>
    </message>
    <message id="check.file.kind">
        <source>{file} is neither a Word file (.docx) nor plain text (.txt): save it as one of these first.</source>
        <translation>{file} n’est ni un fichier Word (.docx) ni un texte brut (.txt) : enregistrez-le d’abord sous l’une de ces formes.</translation>
    </message>
    <message id="check.file.language">
        <source>The text seems to be in another language ({seems}) than it is read in ({language}).</source>
        <translation>Le texte semble être dans une autre langue ({seems}) que celle de la lecture ({language}).</translation>
    </message>
    <message id="check.file.members">
        <source>The Word file has more than {most} parts and is not read.</source>
        <translation>Le fichier Word a plus de {most} parties et n’est pas lu.</translation>
    </message>
    <message id="check.file.no_word_file">
        <source>This is no Word file that can be read: {reason}</source>
        <translation>Ce n’est pas un fichier Word lisible : {reason}</translation>
    </message>
    <message id="check.file.too_large">
        <source>{part} is too large, or grows too much when it is unpacked, and is not read.</source>
        <translation>{part} est trop volumineux, ou le devient une fois décompressé ; il n’est pas lu.</translation>
    </message>
    <message id="check.fix">
        <source>should be: {fix}</source>
        <translation>devrait être : {fix}</translation>
    </message>
    <message id="check.formulas.case">
        <source>The same words have “{other}” elsewhere, here “{words}”.</source>
        <translation>Les mêmes mots ont « {other} » ailleurs, ici « {words} ».</translation>
    </message>
    <message id="check.formulas.extra">
        <source>Elsewhere in the text nothing stands between the same words; here “{words}” does.</source>
        <translation>Ailleurs dans le texte, rien ne se trouve entre ces mots ; ici il y a « {words} ».</translation>
    </message>
    <message id="check.formulas.gap">
        <source>Between the same words stands “{other}” elsewhere in the text; here it is lacking.</source>
        <translation>Ailleurs dans le texte, « {other} » se trouve entre ces mots ; ici il manque.</translation>
    </message>
    <message id="check.formulas.twins">
        <source>“{words}” stands here, “{other}” in a passage that is otherwise the same; one of the two may be a slip.</source>
        <translation>Ici « {words} », dans un passage par ailleurs identique « {other} » ; l’un des deux est peut-être une faute.</translation>
    </message>
    <message id="check.formulas.word">
        <source>“{words}” stands here where the text has “{other}” in the same words elsewhere.</source>
        <translation>Ici figure « {words} » ; ailleurs, dans les mêmes termes, « {other} ».</translation>
    </message>
    <message id="check.grammar.accusative">
        <source>The second noun does not depend on the first: “{words}”.</source>
        <translation>Le second nom ne dépend pas du premier : « {words} ».</translation>
    </message>
    <message id="check.grammar.after_preposition">
        <source>After a preposition or an adjective no such form can stand: “{words}”.</source>
        <translation>Après une préposition ou un adjectif cette forme est impossible : « {words} ».</translation>
    </message>
    <message id="check.grammar.agreement">
        <source>The words “{words}” do not agree in case, gender or number.</source>
        <translation>Les mots « {words} » ne s’accordent pas en cas, en genre ou en nombre.</translation>
    </message>
    <message id="check.grammar.article">
        <source>These words do not go together: “{words}”.</source>
        <translation>Ces mots ne vont pas ensemble : « {words} ».</translation>
    </message>
    <message id="check.grammar.government">
        <source>After the preposition the word is in a wrong case: “{words}”.</source>
        <translation>Après la préposition, le mot est à un cas fautif : « {words} ».</translation>
    </message>
    <message id="check.grammar.heading">
        <source>A heading has no verb of its own: “{words}”.</source>
        <translation>Un titre n’a pas de verbe conjugué : « {words} ».</translation>
    </message>
    <message id="check.grammar.infinitive">
        <source>This form of “to be” takes no such infinitive: “{words}”.</source>
        <translation>Cette forme du verbe « être » ne va pas avec cet infinitif : « {words} ».</translation>
    </message>
    <message id="check.grammar.infinitive_missing">
        <source>What was decided does not follow: “{words}”.</source>
        <translation>Ce qui a été décidé ne suit pas : « {words} ».</translation>
    </message>
    <message id="check.grammar.joined">
        <source>What “and” joins here is in another case than all that stands before it: “{words}”.</source>
        <translation>Ce que « et » relie ici est à un autre cas que ce qui précède : « {words} ».</translation>
    </message>
    <message id="check.grammar.joined_verbs">
        <source>This verb does not agree with those before it in the sentence: “{words}”.</source>
        <translation>Ce verbe ne s’accorde pas avec ceux qui précèdent dans la phrase : « {words} ».</translation>
    </message>
    <message id="check.grammar.lone_participle">
        <source>The participle goes with no noun of its sentence: “{words}”.</source>
        <translation>Le participe ne s’accorde avec aucun nom de la phrase : « {words} ».</translation>
    </message>
    <message id="check.grammar.nominative">
        <source>A nominative stands right after a noun and has no verb: “{words}”.</source>
        <translation>Un nominatif suit un nom et n’a pas de verbe : « {words} ».</translation>
    </message>
    <message id="check.grammar.noun_missing">
        <source>The noun that “{words}” belongs to is lacking.</source>
        <translation>Il manque le nom auquel se rapporte « {words} ».</translation>
    </message>
    <message id="check.grammar.number">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>« {words} » ne s’accorde pas avec « {subject} ».</translation>
    </message>
    <message id="check.grammar.object">
        <source>After this verb the noun is in a wrong case: “{words}”.</source>
        <translation>Après ce verbe le nom est à un mauvais cas : « {words} ».</translation>
    </message>
    <message id="check.grammar.old_form">
        <source>A form that is no longer written: “{words}”.</source>
        <translation>Une forme qui ne s’écrit plus : « {words} ».</translation>
    </message>
    <message id="check.grammar.ordinal">
        <source>One ordinal with a noun in the plural: “{words}”.</source>
        <translation>Un seul ordinal avec un nom au pluriel : « {words} ».</translation>
    </message>
    <message id="check.grammar.participle">
        <source>“{words}”: the verb and the participle do not agree.</source>
        <translation>« {words} » : le verbe et le participe ne s’accordent pas.</translation>
    </message>
    <message id="check.grammar.particle">
        <source>A word is lacking before “же”: “{words}”.</source>
        <translation>Un mot manque devant « же » : « {words} ».</translation>
    </message>
    <message id="check.grammar.passive">
        <source>“{words}” does not agree with “{subject}”.</source>
        <translation>« {words} » ne s’accorde pas avec « {subject} ».</translation>
    </message>
    <message id="check.grammar.person">
        <source>A note has no verb in this person: “{words}”.</source>
        <translation>Une note n’a pas de verbe à cette personne : « {words} ».</translation>
    </message>
    <message id="check.grammar.phrase">
        <source>A fixed expression in another form: “{words}”, not “{meant}”.</source>
        <translation>Une expression figée sous une autre forme : « {words} », non « {meant} ».</translation>
    </message>
    <message id="check.grammar.predicate">
        <source>The verb does not agree with its subject: “{words}”.</source>
        <translation>Le verbe ne s’accorde pas avec son sujet : « {words} ».</translation>
    </message>
    <message id="check.grammar.predicate_noun">
        <source>The predicate is in a wrong case: “{words}”.</source>
        <translation>L’attribut est à un mauvais cas : « {words} ».</translation>
    </message>
    <message id="check.grammar.preposition_missing">
        <source>“{words}” stands in the prepositional case without a preposition.</source>
        <translation>« {words} » est au prépositionnel sans préposition.</translation>
    </message>
    <message id="check.grammar.pronoun">
        <source>No word before “{words}” has the gender of this pronoun.</source>
        <translation>Aucun mot avant « {words} » n’a le genre de ce pronom.</translation>
    </message>
    <message id="check.grammar.second_subject">
        <source>A second noun stands here where the first one’s complement belongs: “{words}”.</source>
        <translation>Un second nom occupe ici la place du complément : « {words} ».</translation>
    </message>
    <message id="check.grammar.subject">
        <source>“{words}” does not agree with the subject of the sentence.</source>
        <translation>« {words} » ne s’accorde pas avec le sujet de la phrase.</translation>
    </message>
    <message id="check.grammar.verb_missing">
        <source>The sentence has no predicate.</source>
        <translation>La phrase n’a pas de verbe.</translation>
    </message>
    <message id="check.ignored">
        <source>Ignored: {number}</source>
        <translation>Ignorés : {number}</translation>
    </message>
    <message id="check.ignored_because">
        <source>ignored on {day}: {reason}</source>
        <translation>ignoré le {day} : {reason}</translation>
    </message>
    <message id="check.languages.missing">
        <source>The issue in “{language}” has no such paragraph.</source>
        <translation>L’édition en « {language} » n’a pas ce paragraphe.</translation>
    </message>
    <message id="check.languages.numbers">
        <source>In the issue in “{language}” this paragraph has the number {other}; a paragraph has one number in all languages.</source>
        <translation>Dans l’édition en « {language} », ce paragraphe porte le numéro {other} ; un paragraphe a le même numéro dans toutes les langues.</translation>
    </message>
    <message id="check.letters.all_capitals">
        <source>“{words}” is in capitals here, and in small letters elsewhere.</source>
        <translation>« {words} » est en capitales ici, en minuscules ailleurs.</translation>
    </message>
    <message id="check.letters.capital">
        <source>“{words}” is written “{meant}” in the same words elsewhere in the text.</source>
        <translation>« {words} » s’écrit « {meant} » dans les mêmes mots ailleurs dans le texte.</translation>
    </message>
    <message id="check.letters.latin">
        <source>“{words}” is a Latin letter where a Russian word is meant.</source>
        <translation>« {words} » est une lettre latine là où il faut un mot russe.</translation>
    </message>
    <message id="check.letters.mixed">
        <source>“{words}” mixes Latin and Cyrillic letters that look alike.</source>
        <translation>« {words} » mêle des lettres latines et cyrilliques qui se ressemblent.</translation>
    </message>
    <message id="check.letters.small_beginning">
        <source>The paragraph begins with a small letter.</source>
        <translation>Le paragraphe commence par une minuscule.</translation>
    </message>
    <message id="check.letters.symbol">
        <source>The symbol “{words}” has Cyrillic letters; symbols are written in Latin ones.</source>
        <translation>La cote « {words} » contient des lettres cyrilliques ; les cotes s’écrivent en lettres latines.</translation>
    </message>
    <message id="check.letters.yo">
        <source>Russian documents of the United Nations have е for ё: “{words}”.</source>
        <translation>Les documents russes des Nations Unies écrivent е et non ё : « {words} ».</translation>
    </message>
    <message id="check.mandates.heading">
        <source>The heading cites {words}, which no paragraph under it does.</source>
        <translation>L’intertitre cite {words}, qu’aucun paragraphe ne cite en dessous.</translation>
    </message>
    <message id="check.mandates.kind">
        <source>“{words}”: paragraph {place} calls it the other of the two, resolution or decision.</source>
        <translation>« {words} » : le paragraphe {place} y voit l’autre des deux, résolution ou décision.</translation>
    </message>
    <message id="check.mandates.never_titled">
        <source>The title of “{words}” is given nowhere; a mandate is cited with its title the first time.</source>
        <translation>Le titre de « {words} » n’est donné nulle part ; un mandat se cite avec son titre la première fois.</translation>
    </message>
    <message id="check.mandates.number">
        <source>“{words}” is not how a resolution or decision is numbered (7/1).</source>
        <translation>« {words} » n’est pas un numéro de résolution ou de décision (7/1).</translation>
    </message>
    <message id="check.mandates.other_number">
        <source>The title given is that of {number}, not of {words}.</source>
        <translation>Le titre donné est celui de {number}, non de {words}.</translation>
    </message>
    <message id="check.mandates.several">
        <source>Several mandates are announced, one is named: “{words}”.</source>
        <translation>Plusieurs mandats sont annoncés, un seul est nommé : « {words} ».</translation>
    </message>
    <message id="check.mandates.title">
        <source>The title of the mandate is “{meant}”, here “{words}”.</source>
        <translation>Le mandat s’intitule « {meant} », ici « {words} ».</translation>
    </message>
    <message id="check.mandates.titled_twice">
        <source>The title of “{words}” is already given in paragraph {place}.</source>
        <translation>Le titre de « {words} » est déjà donné au paragraphe {place}.</translation>
    </message>
    <message id="check.mandates.untitled">
        <source>“{words}” is cited before its title, which stands in paragraph {place}.</source>
        <translation>« {words} » est cité avant son titre, donné au paragraphe {place}.</translation>
    </message>
    <message id="check.marks.apostrophe">
        <source>An apostrophe of another kind than in most words of the text: “{words}”.</source>
        <translation>Une apostrophe d’une autre forme que dans la plupart des mots : « {words} ».</translation>
    </message>
    <message id="check.marks.capital_inside">
        <source>“{words}”: a new sentence seems to begin here, but no full stop stands before it.</source>
        <translation>« {words} » : une nouvelle phrase semble commencer ici, sans point devant elle.</translation>
    </message>
    <message id="check.marks.clause_comma">
        <source>A comma is lacking before the clause: “{words}”.</source>
        <translation>Il manque une virgule avant la proposition : « {words} ».</translation>
    </message>
    <message id="check.marks.doubled">
        <source>The mark stands twice: “{words}”.</source>
        <translation>Le signe figure deux fois : « {words} ».</translation>
    </message>
    <message id="check.marks.full_stop">
        <source>The paragraph ends without a full stop: “… {words}”.</source>
        <translation>Le paragraphe se termine sans point : « … {words} ».</translation>
    </message>
    <message id="check.marks.heading_comma">
        <source>Other headings have a comma here: “{words}”.</source>
        <translation>Les autres titres ont ici une virgule : « {words} ».</translation>
    </message>
    <message id="check.marks.needless_comma">
        <source>No comma stands between these words: “{words}”.</source>
        <translation>Il n’y a pas de virgule entre ces mots : « {words} ».</translation>
    </message>
    <message id="check.marks.note_stop">
        <source>A note at the foot ends with a full stop.</source>
        <translation>Une note de bas de page se termine par un point.</translation>
    </message>
    <message id="check.marks.participle_comma">
        <source>A comma is lacking before the participle: “{words}”.</source>
        <translation>Il manque une virgule avant le participe : « {words} ».</translation>
    </message>
    <message id="check.marks.stop_inside">
        <source>A full stop stands where the sentence goes on: “{words}”.</source>
        <translation>Un point se trouve là où la phrase continue : « {words} ».</translation>
    </message>
    <message id="check.marks.title_stop">
        <source>No full stop stands behind a title.</source>
        <translation>Un titre ne se termine pas par un point.</translation>
    </message>
    <message id="check.marks.unpaired">
        <source>“{words}” has no partner: a bracket or quotation mark is opened and not closed, or the reverse.</source>
        <translation>Le signe « {words} » est seul : une parenthèse ou un guillemet reste ouvert, ou n’a pas été ouvert.</translation>
    </message>
    <message id="check.meetings.heading">
        <source>The heading tells the meeting otherwise than paragraph {place}: held here, planned there, or the reverse.</source>
        <translation>Le titre et le paragraphe {place} se contredisent : tenue d’un côté, prévue de l’autre.</translation>
    </message>
    <message id="check.meetings.neighbours">
        <source>“{words}” does not fit paragraph {place}: two meetings beside each other must be told alike in both places.</source>
        <translation>« {words} » ne concorde pas avec le paragraphe {place} : deux réunions voisines doivent être décrites de même aux deux endroits.</translation>
    </message>
    <message id="check.meetings.order">
        <source>“{words}” comes after “{other}”: an ordinal is left out or repeated, or the meetings go back in time.</source>
        <translation>« {words} » suit « {other} » : un rang manque ou se répète, ou les réunions remontent le temps.</translation>
    </message>
    <message id="check.meetings.ordinal">
        <source>Paragraph {place} tells of no such meeting: “{words}”.</source>
        <translation>Le paragraphe {place} ne parle d’aucune réunion de ce rang : « {words} ».</translation>
    </message>
    <message id="check.meetings.overlap">
        <source>“{words}” overlaps another meeting of the body, {other}.</source>
        <translation>« {words} » chevauche une autre réunion de l’organe, {other}.</translation>
    </message>
    <message id="check.meetings.place">
        <source>Heading and text name different places: “{words}” here, “{other}” there.</source>
        <translation>L’intertitre et le texte nomment des lieux différents : « {words} » ici, « {other} » là.</translation>
    </message>
    <message id="check.meetings.place_alone">
        <source>“{words}” is named once; everywhere else the place is “{other}”.</source>
        <translation>« {words} » n’est nommé qu’une fois ; partout ailleurs le lieu est « {other} ».</translation>
    </message>
    <message id="check.meetings.place_case">
        <source>The place is in a case that does not tell where: “{words}”.</source>
        <translation>Le lieu est à un cas qui ne dit pas où : « {words} ».</translation>
    </message>
    <message id="check.meetings.place_missing">
        <source>The heading names no place, as {places} others do.</source>
        <translation>L’intertitre ne nomme aucun lieu, comme le font {places} autres.</translation>
    </message>
    <message id="check.meetings.planned_past">
        <source>“{words}” is told as planned, but a document of {year} is already cited.</source>
        <translation>« {words} » : la réunion est présentée comme prévue, mais un document de {year} est déjà cité.</translation>
    </message>
    <message id="check.meetings.status">
        <source>“{words}” is told as held or planned against the others: meetings before one day are held, those after it planned.</source>
        <translation>« {words} » est dit tenu ou prévu contrairement aux autres : avant une certaine date les réunions ont été tenues, après elles sont prévues.</translation>
    </message>
    <message id="check.meetings.there">
        <source>“{words}” refers to a place that the sentence does not name.</source>
        <translation>« {words} » renvoie à un lieu que la phrase ne nomme pas.</translation>
    </message>
    <message id="check.names.described">
        <source>The body is known as “… {other} …”, here “{words}”.</source>
        <translation>L’organe est décrit par « … {other} … », ici « {words} ».</translation>
    </message>
    <message id="check.names.document_type">
        <source>The Secretariat of the United Nations has a capital letter: “{name}”.</source>
        <translation>Le Secrétariat de l’Organisation des Nations Unies prend une majuscule : « {name} ».</translation>
    </message>
    <message id="check.names.head">
        <source>The name begins with more than “{words}” elsewhere.</source>
        <translation>Le nom ne commence pas ailleurs par « {words} » seulement.</translation>
    </message>
    <message id="check.names.heading_twice">
        <source>Heading {place} is on the same body: “{words}”.</source>
        <translation>Le titre {place} porte sur le même organe : « {words} ».</translation>
    </message>
    <message id="check.names.itself">
        <source>“{words}” stands here beside itself; another body seems to be meant.</source>
        <translation>« {words} » se trouve ici à côté de lui-même ; un autre organe semble visé.</translation>
    </message>
    <message id="check.names.mandate">
        <source>“{words}”: the mandate and the heading name different bodies or subjects ({name}).</source>
        <translation>« {words} » : le mandat et l’intertitre nomment des organes ou des sujets différents ({name}).</translation>
    </message>
    <message id="check.names.organ">
        <source>The organ is named otherwise elsewhere: “{words}” here, “{meant}” there.</source>
        <translation>L’organe est nommé autrement ailleurs : « {words} » ici, « {meant} » là.</translation>
    </message>
    <message id="check.names.organ_small">
        <source>The organ has a capital letter elsewhere: “{words}”.</source>
        <translation>L’organe a ailleurs une majuscule : « {words} ».</translation>
    </message>
    <message id="check.names.other_body">
        <source>The paragraph speaks only of “{words}”, its section of {name}.</source>
        <translation>Le paragraphe ne parle que de « {words} », sa section de {name}.</translation>
    </message>
    <message id="check.names.section">
        <source>The heading and its meetings are of different bodies: “{words}” here, “{name}” there.</source>
        <translation>Le titre et ses réunions concernent des organes différents : ici « {words} », là « {name} ».</translation>
    </message>
    <message id="check.names.small">
        <source>The name of a body begins with a capital letter: “{words}”.</source>
        <translation>Le nom d’un organe prend une majuscule : « {words} ».</translation>
    </message>
    <message id="check.names.treaty">
        <source>“{words}” is another treaty than the note is about: “{name}”.</source>
        <translation>« {words} » n’est pas le traité dont traite la note : « {name} ».</translation>
    </message>
    <message id="check.names.variant">
        <source>The body is named “{name}” elsewhere, here “{words}”.</source>
        <translation>L’organe s’appelle « {name} » ailleurs, ici « {words} ».</translation>
    </message>
    <message id="check.names.well_known">
        <source>“{words}” is not quite the name: {name}.</source>
        <translation>« {words} » n’est pas tout à fait le nom : {name}.</translation>
    </message>
    <message id="check.names.word_missing">
        <source>The name lacks a word: “{name}”, here “{words}”.</source>
        <translation>Il manque un mot au nom : « {name} », ici « {words} ».</translation>
    </message>
    <message id="check.names.words">
        <source>The name in the heading has “{other}”, here “{words}”.</source>
        <translation>Le nom dans le titre a « {other} », ici « {words} ».</translation>
    </message>
    <message id="check.numbers.ordinal">
        <source>Ordinals of meetings and sessions are spelled out: “{words}”.</source>
        <translation>Le rang des réunions et des sessions s’écrit en lettres : « {words} ».</translation>
    </message>
    <message id="check.numbers.ten">
        <source>Numbers under ten are written in words: “{words}”.</source>
        <translation>Les nombres inférieurs à dix s’écrivent en lettres : « {words} ».</translation>
    </message>
    <message id="check.place.agenda">
        <source>Agenda line {number}</source>
        <translation>Ligne de l’ordre du jour {number}</translation>
    </message>
    <message id="check.place.agenda_item_title">
        <source>Title of item, the {number} in order</source>
        <translation>Titre de point, le {number} dans l’ordre</translation>
    </message>
    <message id="check.place.document_type">
        <source>Type of document {number}</source>
        <translation>Type de document {number}</translation>
    </message>
    <message id="check.place.footnote">
        <source>Note at the foot {number}</source>
        <translation>Note de bas de page {number}</translation>
    </message>
    <message id="check.place.heading">
        <source>Heading {number}</source>
        <translation>Intertitre {number}</translation>
    </message>
    <message id="check.place.paragraph">
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message id="check.place.session">
        <source>Session line {number}</source>
        <translation>Ligne de la session {number}</translation>
    </message>
    <message id="check.place.title">
        <source>Title {number}</source>
        <translation>Titre du document {number}</translation>
    </message>
    <message id="check.place.venue_and_dates">
        <source>Line of venue and dates {number}</source>
        <translation>Ligne du lieu et des dates {number}</translation>
    </message>
    <message id="check.quotes.wrong">
        <source>The quotation mark {words} is not one of this language, which has {right}.</source>
        <translation>Le guillemet {words} n’est pas celui de cette langue, qui emploie {right}.</translation>
    </message>
    <message id="check.records.agenda_item">
        <source>Item {item} is not on the agenda of the note’s session.</source>
        <translation>Le point {item} n’est pas à l’ordre du jour de la session de la note.</translation>
    </message>
    <message id="check.records.body_mandate">
        <source>The mandate describes {name} by another subject than its name, “{meant}”, has: “{words}”.</source>
        <translation>Le mandat décrit {name} par un autre objet que son nom, « {meant} » : « {words} ».</translation>
    </message>
    <message id="check.records.differs">
        <source>The project has “{other}” where the text has “{words}”.</source>
        <translation>Le projet donne « {other} » là où le texte porte « {words} ».</translation>
    </message>
    <message id="check.records.held_to_come">
        <source>The meeting {name} is recorded as held, but begins on {day}, after {as_of}.</source>
        <translation>La réunion {name} est enregistrée comme tenue, mais commence le {day}, après le {as_of}.</translation>
    </message>
    <message id="check.records.links">
        <source>The meetings {name} and {other} are each recorded as before the other, or each as after it.</source>
        <translation>Les réunions {name} et {other} sont chacune enregistrées comme précédant l’autre, ou comme la suivant.</translation>
    </message>
    <message id="check.records.no_counterpart">
        <source>The note that the project makes has no paragraph like this.</source>
        <translation>La note établie par le projet n’a pas de paragraphe semblable.</translation>
    </message>
    <message id="check.records.order">
        <source>After {other}, the meeting {name} leaves an ordinal out or goes back in time.</source>
        <translation>Après {other}, la réunion {name} saute un rang ou remonte le temps.</translation>
    </message>
    <message id="check.records.overlap">
        <source>The meetings {name} and {other} of one body overlap.</source>
        <translation>Les réunions {name} et {other} d’un même organe se chevauchent.</translation>
    </message>
    <message id="check.records.planned_past">
        <source>The meeting {name} is recorded as planned, but ended on {day}, before the day of the note, {as_of}.</source>
        <translation>La réunion {name} est enregistrée comme prévue, mais a pris fin le {day}, avant la date de la note, {as_of}.</translation>
    </message>
    <message id="check.records.report_missing">
        <source>The meeting {name} was held and has no report.</source>
        <translation>La réunion {name} a été tenue et n’a pas de rapport.</translation>
    </message>
    <message id="check.records.reserved">
        <source>The meeting is held, and the symbol {symbol} of {name} is still only reserved.</source>
        <translation>La réunion a été tenue et la cote {symbol} de {name} n’est encore que réservée.</translation>
    </message>
    <message id="check.records.series">
        <source>The symbol {symbol} of {name} does not begin as its body’s symbols do: {other}.</source>
        <translation>La cote {symbol} de {name} ne commence pas comme celles de son organe : {other}.</translation>
    </message>
    <message id="check.records.title_organ">
        <source>The title of {name} calls the organ otherwise than its name has it (“{meant}”): “{words}”.</source>
        <translation>Le titre de {name} nomme l’organe autrement que son nom (« {meant} ») : « {words} ».</translation>
    </message>
    <message id="check.records.year">
        <source>The symbol {symbol} of {name} has another year than its meeting, {year}.</source>
        <translation>La cote {symbol} de {name} n’a pas l’année de la réunion, {year}.</translation>
    </message>
    <message id="check.reports.heading">
        <source>“{words}” does not go with the days that the heading names: {count}.</source>
        <translation>« {words} » ne va pas avec le nombre de dates du titre : {count}.</translation>
    </message>
    <message id="check.reports.number">
        <source>“{words}” does not go with so many symbols: {count}.</source>
        <translation>« {words} » ne va pas avec ce nombre de cotes : {count}.</translation>
    </message>
    <message id="check.reports.respectively">
        <source>“Respectively” goes with two symbols or more, and only with them; here are {count} (“{words}”).</source>
        <translation>« Respectivement » va avec deux cotes ou plus, et seulement alors ; il y en a {count} (« {words} »).</translation>
    </message>
    <message id="check.reports.symbol_missing">
        <source>The report has no symbol here; the other sections give theirs.</source>
        <translation>La cote du rapport manque ici ; les autres sections donnent la leur.</translation>
    </message>
    <message id="check.reports.tense">
        <source>“{words}” stands here, but “{other}” elsewhere, of the same session.</source>
        <translation>« {words} » se lit ici, mais « {other} » ailleurs, pour la même session.</translation>
    </message>
    <message id="check.reports.which">
        <source>It is not said which meeting: “{words}”.</source>
        <translation>Il n’est pas dit de quelle réunion il s’agit : « {words} ».</translation>
    </message>
    <message id="check.session.ordinal">
        <source>The session is “{words}” here and “{other}” elsewhere.</source>
        <translation>La session est « {words} » ici et « {other} » ailleurs.</translation>
    </message>
    <message id="check.session.place">
        <source>The place of the session stands in the nominative, not as in “{words}”.</source>
        <translation>Le lieu de la session se met au nominatif, non comme dans « {words} ».</translation>
    </message>
    <message id="check.severity.advice">
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message id="check.severity.error">
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message id="check.severity.warning">
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message id="check.spaces.at_mark">
        <source>A space stands on the wrong side of a mark.</source>
        <translation>Une espace est de trop près d’un signe.</translation>
    </message>
    <message id="check.spaces.bracket">
        <source>A space is lacking before the bracket: “{words}”.</source>
        <translation>Il manque une espace avant la parenthèse : « {words} ».</translation>
    </message>
    <message id="check.spaces.double">
        <source>Two spaces stand where one is meant.</source>
        <translation>Deux espaces au lieu d’une seule.</translation>
    </message>
    <message id="check.spaces.end">
        <source>A space behind the last word, where nobody sees it: “{words}”.</source>
        <translation>Une espace invisible après le dernier mot : « {words} ».</translation>
    </message>
    <message id="check.spaces.figure">
        <source>A space is lacking between the figure and the word: “{words}”.</source>
        <translation>Il manque une espace entre le chiffre et le mot : « {words} ».</translation>
    </message>
    <message id="check.spaces.missing">
        <source>A space is missing after “{mark}”.</source>
        <translation>Il manque une espace après « {mark} ».</translation>
    </message>
    <message id="check.spaces.no_break">
        <source>In {places} places of the note a line may end where words belong together; elsewhere no-break spaces hold them.</source>
        <translation>Les espaces insécables manquent à {places} endroits, alors qu’elles figurent ailleurs.</translation>
    </message>
    <message id="check.spaces.number">
        <source>A space is missing after the paragraph number “{mark}”.</source>
        <translation>Il manque une espace après le numéro de paragraphe « {mark} ».</translation>
    </message>
    <message id="check.spaces.quotes">
        <source>The spaces at this quotation mark are not those of the language.</source>
        <translation>Les espaces autour de ce guillemet ne sont pas celles de la langue.</translation>
    </message>
    <message id="check.structure.length">
        <source>The note has {words} words; a document of the Secretariat has {most} at most.</source>
        <translation>La note compte {words} mots ; un document du Secrétariat en compte {most} au plus.</translation>
    </message>
    <message id="check.structure.lone_heading">
        <source>A heading never stands alone at its level.</source>
        <translation>Un titre n’est jamais seul à son niveau.</translation>
    </message>
    <message id="check.structure.nearly_same">
        <source>“{words}” stands here, “{other}” in paragraph {place}, which is otherwise the same text.</source>
        <translation>« {words} » se lit ici, « {other} » au paragraphe {place}, qui est par ailleurs le même texte.</translation>
    </message>
    <message id="check.structure.number">
        <source>The paragraph has number {number}; the next in turn is {expected}.</source>
        <translation>Le paragraphe porte le numéro {number} ; le suivant serait {expected}.</translation>
    </message>
    <message id="check.structure.placeholder">
        <source>A hole is left to be filled: “{words}”.</source>
        <translation>Un blanc reste à remplir : « {words} ».</translation>
    </message>
    <message id="check.structure.repeated_end">
        <source>This paragraph repeats the end of paragraph {place}.</source>
        <translation>Ce paragraphe répète la fin du paragraphe {place}.</translation>
    </message>
    <message id="check.structure.same">
        <source>Paragraph {place}, in another section, is the same word for word.</source>
        <translation>Le paragraphe {place}, dans une autre section, est identique.</translation>
    </message>
    <message id="check.structure.sentence_twice">
        <source>This sentence stands twice in a row.</source>
        <translation>Cette phrase se suit deux fois.</translation>
    </message>
    <message id="check.symbols.agenda_series">
        <source>“{words}” is a symbol of a subsidiary body, not of the agenda.</source>
        <translation>« {words} » est une cote d’un organe subsidiaire, non de l’ordre du jour.</translation>
    </message>
    <message id="check.symbols.agenda_year">
        <source>The agenda “{words}” is of another year than the session, {year}.</source>
        <translation>L’ordre du jour « {words} » n’est pas de l’année de la session, {year}.</translation>
    </message>
    <message id="check.symbols.beginning">
        <source>“{words}” begins otherwise than the other symbols, which begin with {other}.</source>
        <translation>« {words} » ne commence pas comme les autres cotes : {other}.</translation>
    </message>
    <message id="check.symbols.body">
        <source>The documents of the body of this section have symbols that begin {other}: “{words}”.</source>
        <translation>Les cotes des documents de l’organe de cette section commencent par {other} : « {words} ».</translation>
    </message>
    <message id="check.symbols.doubtful">
        <source>The symbol “{words}” is not written as symbols are.</source>
        <translation>La cote « {words} » n’est pas écrite comme le sont les cotes.</translation>
    </message>
    <message id="check.symbols.language">
        <source>“{words}” does not belong to the symbol: all language versions share one.</source>
        <translation>« {words} » ne fait pas partie de la cote : toutes les versions linguistiques ont la même.</translation>
    </message>
    <message id="check.symbols.list">
        <source>The last symbol of a list is joined by “and”: “{words}”.</source>
        <translation>La dernière cote d’une liste est jointe par « et » : « {words} ».</translation>
    </message>
    <message id="check.symbols.missing">
        <source>The section tells of meetings ({meetings}) and cites reports ({symbols}): as many are needed (“{words}”).</source>
        <translation>La section mentionne {meetings} réunions et {symbols} rapports : il en faut autant (« {words} »).</translation>
    </message>
    <message id="check.symbols.sequence">
        <source>The report {words} has a lower number than {other}, which is of an earlier meeting.</source>
        <translation>Le rapport {words} a un numéro inférieur à {other}, qui porte sur une réunion antérieure.</translation>
    </message>
    <message id="check.symbols.series">
        <source>The symbol “{words}” is not of its body’s series, or two bodies have one series: {other}.</source>
        <translation>La cote « {words} » n’est pas de la série de son organe, ou deux organes ont la même série : {other}.</translation>
    </message>
    <message id="check.symbols.shortened">
        <source>The symbol lacks its beginning: “{words}” for “{meant}”.</source>
        <translation>Il manque le début de la cote : « {words} » pour « {meant} ».</translation>
    </message>
    <message id="check.symbols.twice">
        <source>The symbol “{words}” stands for two reports.</source>
        <translation>La cote « {words} » désigne deux rapports.</translation>
    </message>
    <message id="check.symbols.unknown">
        <source>No symbols of the United Nations begin so; {other} may be meant: “{words}”.</source>
        <translation>Aucune cote de l’Organisation des Nations Unies ne commence ainsi ; peut-être {other} : « {words} ».</translation>
    </message>
    <message id="check.symbols.year">
        <source>“{words}”: the year of a report’s symbol is that of its meeting; the other place has {year}.</source>
        <translation>« {words} » : l’année de la cote est celle de la réunion ; l’autre endroit donne {year}.</translation>
    </message>
    <message id="check.words.abbreviated">
        <source>A note gives this name in full, not as “{words}”.</source>
        <translation>Une note donne ce nom en entier, et non « {words} ».</translation>
    </message>
    <message id="check.words.doubled">
        <source>The same word stands twice: “{words}”.</source>
        <translation>Le même mot figure deux fois : « {words} ».</translation>
    </message>
    <message id="check.words.foreign">
        <source>“{words}” is a word of another language of notes.</source>
        <translation>« {words} » est un mot d’une note dans une autre langue.</translation>
    </message>
    <message id="check.words.nearly">
        <source>“{words}” is one letter away from a more usual word.</source>
        <translation>« {words} » est à une lettre d’un mot plus courant.</translation>
    </message>
    <message id="check.words.parted">
        <source>A space parts one word: “{words}” for “{meant}”.</source>
        <translation>Une espace coupe le mot : « {words} » pour « {meant} ».</translation>
    </message>
    <message id="check.words.phrase_twice">
        <source>The same words stand twice in a row: “{words}”.</source>
        <translation>Les mêmes mots se suivent deux fois : « {words} ».</translation>
    </message>
    <message id="check.words.unknown">
        <source>The dictionary does not have “{words}”.</source>
        <translation>Le dictionnaire ne connaît pas « {words} ».</translation>
    </message>
</context>
<context>
    <name>checked_file</name>
    <message id="checked_file.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="checked_file.compare">
        <source>Compare with the project’s note</source>
        <translation>Comparer avec la note du projet</translation>
    </message>
    <message id="checked_file.copied">
        <source>The report is copied: it can be pasted into a message.</source>
        <translation>Le rapport est copié : il peut être collé dans un message.</translation>
    </message>
    <message id="checked_file.copy">
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message id="checked_file.counted">
        <source>{findings} · lines and paragraphs read: {passages}</source>
        <translation>{findings} · lignes et paragraphes lus : {passages}</translation>
    </message>
    <message id="checked_file.findings">
        <source>What is wrong in the file, by paragraph</source>
        <translation>Ce qui est faux dans le fichier, par paragraphe</translation>
    </message>
    <message id="checked_file.language">
        <source>Language of the note</source>
        <translation>Langue de la note</translation>
    </message>
    <message id="checked_file.none">
        <source>Nothing wrong was found.</source>
        <translation>Rien de faux n’a été trouvé.</translation>
    </message>
    <message id="checked_file.not_compared">
        <source>It is not compared: the project’s note is shown in another language.</source>
        <translation>Pas de comparaison : la note du projet est affichée dans une autre langue.</translation>
    </message>
    <message id="checked_file.reading">
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message id="checked_file.text">
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message id="checked_file.title">
        <source>What is wrong in {file}</source>
        <translation>Ce qui est faux dans {file}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message id="column.adopted_on">
        <source>day of adoption</source>
        <translation>date d’adoption</translation>
    </message>
    <message id="column.adopting_body_id">
        <source>adopting body</source>
        <translation>organe d’adoption</translation>
    </message>
    <message id="column.after_meetings">
        <source>after the paragraph on meetings</source>
        <translation>après le paragraphe sur les réunions</translation>
    </message>
    <message id="column.agenda_item_id">
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message id="column.agenda_status">
        <source>status of the agenda</source>
        <translation>état de l’ordre du jour</translation>
    </message>
    <message id="column.anchor">
        <source>place in the note</source>
        <translation>emplacement dans la note</translation>
    </message>
    <message id="column.animate">
        <source>animacy</source>
        <translation>caractère animé</translation>
    </message>
    <message id="column.annex_id">
        <source>annex</source>
        <translation>annexe</translation>
    </message>
    <message id="column.annexes">
        <source>annexes</source>
        <translation>annexes</translation>
    </message>
    <message id="column.as_of">
        <source>as-of date</source>
        <translation>date de référence</translation>
    </message>
    <message id="column.body_id">
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message id="column.case">
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message id="column.checked">
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message id="column.dated">
        <source>date</source>
        <translation>date</translation>
    </message>
    <message id="column.digits">
        <source>digits</source>
        <translation>chiffres</translation>
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
        <translation>type de texte</translation>
    </message>
    <message id="column.finding">
        <source>what was found</source>
        <translation>ce qui a été constaté</translation>
    </message>
    <message id="column.first_day">
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message id="column.format">
        <source>format</source>
        <translation>modalités</translation>
    </message>
    <message id="column.gathering">
        <source>name of gatherings</source>
        <translation>nom donné aux réunions</translation>
    </message>
    <message id="column.gender">
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message id="column.generated">
        <source>generated wording</source>
        <translation>texte composé</translation>
    </message>
    <message id="column.heading_numbering">
        <source>numbering of headings</source>
        <translation>numérotation des intertitres</translation>
    </message>
    <message id="column.heading_tense">
        <source>tense of headings</source>
        <translation>temps des intertitres</translation>
    </message>
    <message id="column.heading_venue">
        <source>venue in the heading</source>
        <translation>lieu dans l’intertitre</translation>
    </message>
    <message id="column.id">
        <source>internal number</source>
        <translation>numéro interne</translation>
    </message>
    <message id="column.ignored_on">
        <source>ignored on</source>
        <translation>ignoré le</translation>
    </message>
    <message id="column.included">
        <source>taken in</source>
        <translation>retenu</translation>
    </message>
    <message id="column.instrument_id">
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message id="column.is_own">
        <source>own paragraph</source>
        <translation>paragraphe ajouté</translation>
    </message>
    <message id="column.job_number">
        <source>job number</source>
        <translation>numéro de tâche</translation>
    </message>
    <message id="column.key">
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message id="column.kind">
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message id="column.label">
        <source>label</source>
        <translation>désignation</translation>
    </message>
    <message id="column.language">
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message id="column.last_day">
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message id="column.mandate_id">
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message id="column.mark">
        <source>mark</source>
        <translation>appel de note</translation>
    </message>
    <message id="column.meeting_id">
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message id="column.meetings_opening">
        <source>opening of the sentence on meetings</source>
        <translation>début de la phrase sur les réunions</translation>
    </message>
    <message id="column.note_footnote_id">
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message id="column.note_id">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="column.number">
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message id="column.opening">
        <source>opening</source>
        <translation>début</translation>
    </message>
    <message id="column.ordinal">
        <source>ordinal</source>
        <translation>numéro d’ordre</translation>
    </message>
    <message id="column.original_language">
        <source>original language</source>
        <translation>langue originale</translation>
    </message>
    <message id="column.other_id">
        <source>other meeting</source>
        <translation>autre réunion</translation>
    </message>
    <message id="column.parent_id">
        <source>parent</source>
        <translation>fiche supérieure</translation>
    </message>
    <message id="column.part">
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message id="column.part_number">
        <source>number of the part</source>
        <translation>numéro de la partie</translation>
    </message>
    <message id="column.place_id">
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message id="column.position">
        <source>position</source>
        <translation>position</translation>
    </message>
    <message id="column.prefix_key">
        <source>symbol prefix</source>
        <translation>préfixe de cote</translation>
    </message>
    <message id="column.profile">
        <source>layout profile</source>
        <translation>profil de mise en page</translation>
    </message>
    <message id="column.provision_id">
        <source>provision</source>
        <translation>disposition</translation>
    </message>
    <message id="column.reason">
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message id="column.report_mandate_id">
        <source>mandate for the reports</source>
        <translation>mandat relatif aux rapports</translation>
    </message>
    <message id="column.report_reference">
        <source>reference to meetings</source>
        <translation>mention des réunions</translation>
    </message>
    <message id="column.role">
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message id="column.rule">
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message id="column.section_id">
        <source>section</source>
        <translation>section</translation>
    </message>
    <message id="column.section_paragraph_id">
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message id="column.session_id">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="column.since">
        <source>since</source>
        <translation>début</translation>
    </message>
    <message id="column.source">
        <source>source</source>
        <translation>source</translation>
    </message>
    <message id="column.status">
        <source>status</source>
        <translation>état</translation>
    </message>
    <message id="column.status_as_of">
        <source>day of the status</source>
        <translation>date de l’état</translation>
    </message>
    <message id="column.symbol">
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message id="column.symbol_key">
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message id="column.symbol_prefix">
        <source>symbol prefix</source>
        <translation>préfixe de cote</translation>
    </message>
    <message id="column.tenure">
        <source>tenure</source>
        <translation>régime</translation>
    </message>
    <message id="column.text_id">
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message id="column.title_citation">
        <source>citation of the title</source>
        <translation>citation du titre</translation>
    </message>
    <message id="column.title_names_protocols">
        <source>protocols in the title</source>
        <translation>protocoles dans le titre</translation>
    </message>
    <message id="column.treaty_id">
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message id="column.type">
        <source>type</source>
        <translation>type</translation>
    </message>
    <message id="column.unit">
        <source>meeting or session</source>
        <translation>réunion ou session</translation>
    </message>
    <message id="column.until">
        <source>until</source>
        <translation>fin</translation>
    </message>
    <message id="column.value">
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message id="column.venue_in_text">
        <source>venue in the text</source>
        <translation>lieu dans le texte</translation>
    </message>
    <message id="column.verified">
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message id="composition.circular">
        <source>A name or wording leads back to itself through its references: {text}. Take one of the references out.</source>
        <translation>Un nom ou un libellé renvoie à lui-même par ses références : {text}. Supprimez l’une d’elles.</translation>
    </message>
    <message id="composition.unknown_reference">
        <source>Stored wording names {name} {key}, which is not in the project. Correct the wording, or add the record.</source>
        <translation>Un libellé enregistré mentionne {name} {key}, qui ne figure pas dans le projet. Corrigez le libellé ou ajoutez la fiche.</translation>
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
        <translation>{first} {first_month} - {last} {last_month} {year}</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message id="day.ambiguous">
        <source>“{text}” can be read in two ways. Write it with full stops, day before month: {one}.</source>
        <translation>« {text} » peut se lire de deux façons. Écrivez la date avec des points, le jour avant le mois : {one}.</translation>
    </message>
    <message id="day.empty">
        <source>There is no day here.</source>
        <translation>Il n’y a pas de date ici.</translation>
    </message>
    <message id="day.end_missing">
        <source>“{text}” has only one end of the range. Write both days, as in 9–11.10.2019.</source>
        <translation>« {text} » ne contient qu’une des deux dates de la période. Écrivez les deux jours, par exemple 9–11.10.2019.</translation>
    </message>
    <message id="day.no_day">
        <source>“{text}” has no day of the month. Write it as in 9.10.2019.</source>
        <translation>Le jour du mois manque dans « {text} ». Écrivez par exemple 9.10.2019.</translation>
    </message>
    <message id="day.no_month">
        <source>“{text}” has no month. Write it as in 9.10.2019 or 9 Oct 2019.</source>
        <translation>Le mois manque dans « {text} ». Écrivez par exemple 9.10.2019 ou 9 oct. 2019.</translation>
    </message>
    <message id="day.no_such_day">
        <source>There is no day {day}.{month}.{year} in the calendar.</source>
        <translation>Le {day}.{month}.{year} n’existe pas dans le calendrier.</translation>
    </message>
    <message id="day.no_such_month">
        <source>There is no month {month} (“{text}”). The day comes before the month: 9.10.2019.</source>
        <translation>Il n’y a pas de mois {month} (« {text} »). Le jour précède le mois : 9.10.2019.</translation>
    </message>
    <message id="day.no_year">
        <source>“{text}” has no year. Write it with four digits, as in 9.10.2019.</source>
        <translation>L’année manque dans « {text} ». Écrivez-la en quatre chiffres, par exemple 9.10.2019.</translation>
    </message>
    <message id="day.not_understood">
        <source>“{part}” was not understood in “{text}”. Write a day as in 9.10.2019, 9 Oct 2019 or 2019-10-09.</source>
        <translation>« {part} » n’a pas été compris dans « {text} ». Écrivez une date comme 9.10.2019, 9 oct. 2019 ou 2019-10-09.</translation>
    </message>
    <message id="day.only_one">
        <source>“{text}” is a range, and here stands one day only.</source>
        <translation>« {text} » est une période, alors qu’il ne faut ici qu’un seul jour.</translation>
    </message>
    <message id="day.reversed">
        <source>The last day ({last}) is before the first ({first}). Change one of the two.</source>
        <translation>Le dernier jour ({last}) précède le premier ({first}). Corrigez l’un des deux.</translation>
    </message>
    <message id="day.too_many">
        <source>“{text}” has more than a first and a last day.</source>
        <translation>« {text} » contient plus qu’un premier et un dernier jour.</translation>
    </message>
    <message id="day.two_digit_year">
        <source>The year “{part}” can be 19{part} or 20{part}. Write it with four digits.</source>
        <translation>L’année « {part} » peut être 19{part} ou 20{part}. Écrivez-la en quatre chiffres.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message id="deleting.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="deleting.close_hint">
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message id="deleting.count.agenda_item" numerus="yes">
        <source>{count} agenda items</source>
        <translation>
            <numerusform>{count} point de l’ordre du jour</numerusform>
            <numerusform>{count} points de l’ordre du jour</numerusform>
        </translation>
    </message>
    <message id="deleting.count.body" numerus="yes">
        <source>{count} bodies</source>
        <translation>
            <numerusform>{count} organe</numerusform>
            <numerusform>{count} organes</numerusform>
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
            <numerusform>{count} mandat</numerusform>
            <numerusform>{count} mandats</numerusform>
        </translation>
    </message>
    <message id="deleting.count.meeting" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} réunion</numerusform>
            <numerusform>{count} réunions</numerusform>
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
            <numerusform>{count} lieu</numerusform>
            <numerusform>{count} lieux</numerusform>
        </translation>
    </message>
    <message id="deleting.count.provision" numerus="yes">
        <source>{count} provisions</source>
        <translation>
            <numerusform>{count} disposition</numerusform>
            <numerusform>{count} dispositions</numerusform>
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
        <translation>Supprimer</translation>
    </message>
    <message id="deleting.delete_hint">
        <source>Deletes all this as one step; Undo brings it back</source>
        <translation>Supprime le tout en une seule étape ; la commande Annuler le fait revenir</translation>
    </message>
    <message id="deleting.done">
        <source>Deleted: {record}. Undo brings it back.</source>
        <translation>Supprimé : {record}. La commande Annuler le fait revenir.</translation>
    </message>
    <message id="deleting.going">
        <source>Deleted with it: {records}.</source>
        <translation>Supprimés en même temps : {records}.</translation>
    </message>
    <message id="deleting.item_going">
        <source>✕ {record} (deleted)</source>
        <translation>✕ {record} (supprimé)</translation>
    </message>
    <message id="deleting.item_referring">
        <source>○ {record} (kept)</source>
        <translation>○ {record} (conservé)</translation>
    </message>
    <message id="deleting.item_worded">
        <source>! {record}</source>
        <translation>! {record}</translation>
    </message>
    <message id="deleting.keep">
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message id="deleting.keep_hint">
        <source>Deletes nothing</source>
        <translation>Ne supprime rien</translation>
    </message>
    <message id="deleting.list">
        <source>Records that depend on it</source>
        <translation>Fiches qui en dépendent</translation>
    </message>
    <message id="deleting.list_hint">
        <source>Click, or press Enter, to go to the record; nothing is deleted then</source>
        <translation>Cliquez ou appuyez sur Entrée pour aller à la fiche ; rien n’est alors supprimé</translation>
    </message>
    <message id="deleting.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message id="deleting.referring">
        <source>Kept, but no longer refer to it: {records}.</source>
        <translation>Conservés, mais n’y font plus référence : {records}.</translation>
    </message>
    <message id="deleting.several" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} fiche</numerusform>
            <numerusform>{count} fiches</numerusform>
        </translation>
    </message>
    <message id="deleting.title">
        <source>Delete “{record}”?</source>
        <translation>Supprimer « {record} » ?</translation>
    </message>
    <message id="deleting.title_not">
        <source>“{record}” cannot be deleted yet</source>
        <translation>Impossible de supprimer « {record} » pour le moment</translation>
    </message>
    <message id="deleting.window">
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message id="deleting.worded">
        <source>Wording names it: {records}. Nothing was deleted. Change that wording first.</source>
        <translation>Des libellés y font référence : {records}. Rien n’a été supprimé. Modifiez d’abord ces libellés.</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message id="doubt.date_missing">
        <source>{place}: no date of submission is known; a placeholder stands in the masthead.</source>
        <translation>{place} : la date de présentation est inconnue ; un espace réservé figure dans l’en-tête.</translation>
    </message>
    <message id="doubt.form_missing">
        <source>{place}: {field} has no form for the case {detail}; a placeholder stands in the note.</source>
        <translation>{place} : il manque la forme casuelle ({detail}) de « {field} » ; un espace réservé figure dans la note.</translation>
    </message>
    <message id="doubt.form_unchecked">
        <source>{place}: the case form of {field} was proposed and nobody has checked it: {detail}</source>
        <translation>{place} : la forme casuelle de « {field} » a été proposée et personne ne l’a contrôlée : {detail}</translation>
    </message>
    <message id="doubt.gender_missing">
        <source>{place}: the gender of {field} is not known, so words around it may not agree with it: {detail}</source>
        <translation>{place} : le genre de {field} n’est pas connu, les mots qui l’entourent peuvent ne pas s’accorder : {detail}</translation>
    </message>
    <message id="doubt.hidden_character">
        <source>{place}: {field} holds a character that nobody sees: {detail}. Write the text anew without it.</source>
        <translation>{place} : « {field} » contient un caractère invisible : {detail}. Réécrivez le texte sans lui.</translation>
    </message>
    <message id="doubt.job_number_missing">
        <source>{place}: no job number is known; a placeholder stands in the footer.</source>
        <translation>{place} : le numéro de tâche est inconnu ; un espace réservé figure dans le pied de page.</translation>
    </message>
    <message id="doubt.meeting_dates_missing">
        <source>{place}: the dates are not known; a placeholder stands in the note.</source>
        <translation>{place} : les dates sont inconnues ; un espace réservé figure dans la note.</translation>
    </message>
    <message id="doubt.neighbours_apart">
        <source>{place}: linked to {detail}, but by their dates or status the two are no longer beside each other; the note does not say so any more.</source>
        <translation>{place} : réunion liée à {detail}, mais leurs dates ou leur état ne les font plus se suivre ; la note ne le dit plus.</translation>
    </message>
    <message id="doubt.ordinal_without_word">
        <source>{place}: the ordinal {detail} is beyond those the language has words for; a placeholder stands in the note.</source>
        <translation>{place} : le nombre ordinal {detail} dépasse ceux que la langue sait écrire en toutes lettres ; un espace réservé figure dans la note.</translation>
    </message>
    <message id="doubt.original_language_missing">
        <source>{place}: the original language is not known; a placeholder stands in the masthead.</source>
        <translation>{place} : la langue originale est inconnue ; un espace réservé figure dans l’en-tête.</translation>
    </message>
    <message id="doubt.own_wording_outdated">
        <source>{place}: the editor&apos;s own words were written from facts that have changed.</source>
        <translation>{place} : le texte du rédacteur repose sur des faits qui ont changé depuis.</translation>
    </message>
    <message id="doubt.paragraph_unwritten">
        <source>A paragraph that was added has no words in the language of the note. Write them on the page; or, where it was parted from the paragraph before, divide that one here too (Shift+Enter): what follows the cursor goes into it.</source>
        <translation>Un paragraphe ajouté n’est pas rédigé dans la langue de la note. Rédigez-le sur la page ou, s’il a été détaché du paragraphe précédent, divisez celui-ci ici aussi (Maj+Entrée) : ce qui suit le curseur y passera.</translation>
    </message>
    <message id="doubt.place_gone">
        <source>{place}: the note no longer has the place this was written for, so it is not printed: {detail}</source>
        <translation>{place} : l’emplacement pour lequel ce texte a été écrit n’existe plus dans la note ; il n’est donc pas imprimé : {detail}</translation>
    </message>
    <message id="doubt.record_unverified">
        <source>{place}: {field} is not verified ({detail}).</source>
        <translation>{place} : « {field} » n’est pas vérifié ({detail}).</translation>
    </message>
    <message id="doubt.section_without_meetings">
        <source>{place}: no meeting falls into the time of the note.</source>
        <translation>{place} : aucune réunion n’entre dans la période de la note.</translation>
    </message>
    <message id="doubt.status_by_date">
        <source>{place}: told as {detail}, because of its dates, though its record says otherwise.</source>
        <translation>{place} : présenté comme « {detail} » en raison des dates, bien que la fiche indique autre chose.</translation>
    </message>
    <message id="doubt.symbol_missing">
        <source>{place}: no symbol is known; a placeholder stands in the note.</source>
        <translation>{place} : la cote est inconnue ; un espace réservé figure dans la note.</translation>
    </message>
    <message id="doubt.text_missing">
        <source>{place}: {field} is missing in the language of the note.</source>
        <translation>{place} : « {field} » manque dans la langue de la note.</translation>
    </message>
    <message id="doubt.text_unverified">
        <source>{place}: {field} is not verified in the language of the note: {detail}</source>
        <translation>{place} : « {field} » n’est pas vérifié dans la langue de la note : {detail}</translation>
    </message>
    <message id="doubt.venue_missing">
        <source>{place}: the place is not known; a placeholder stands in the note.</source>
        <translation>{place} : le lieu est inconnu ; un espace réservé figure dans la note.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message id="error">
        <source>zapiska: {text}</source>
        <translation>zapiska : {text}</translation>
    </message>
    <message id="error.interrupted">
        <source>Stopped. What was finished before is kept.</source>
        <translation>Arrêté. Ce qui était terminé auparavant est conservé.</translation>
    </message>
    <message id="error.system">
        <source>The system reports: {reason}. Nothing was changed by the step that failed.</source>
        <translation>Le système signale : {reason}. L’étape qui a échoué n’a rien modifié.</translation>
    </message>
    <message id="error.unexpected">
        <source>An error in the program itself ({kind}: {reason}). The project is as it was before this command.</source>
        <translation>Une erreur s’est produite dans le programme lui-même ({kind} : {reason}). Le projet est tel qu’il était avant cette commande.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message id="exchange.bad_day">
        <source>{found} is not a day. Write year, month and day: 2031-03-05.</source>
        <translation>{found} n’est pas une date. Indiquez l’année, le mois et le jour : 2031-03-05.</translation>
    </message>
    <message id="exchange.bad_key">
        <source>{found} is not a key. Keys are small Latin letters, digits, dots and hyphens, and begin with a letter or digit.</source>
        <translation>{found} n’est pas une clé. Une clé se compose de lettres latines minuscules, de chiffres, de points et de traits d’union et commence par une lettre ou un chiffre.</translation>
    </message>
    <message id="exchange.bad_language">
        <source>{found} is not the code of a language. Write a code such as ru or en.</source>
        <translation>{found} n’est pas un code de langue. Indiquez un code, par exemple ru ou en.</translation>
    </message>
    <message id="exchange.cannot_be_named">
        <source>A text cannot name {name} like this. With a key it can name {allowed}, but organ only without one; without a key only organ and body.</source>
        <translation>Un texte ne peut pas mentionner {name} de cette façon. Avec une clé, il peut mentionner {allowed}, mais organ seulement sans clé ; sans clé, seulement organ et body.</translation>
    </message>
    <message id="exchange.conflict">
        <source>The project has records that differ from those in the file, or that are in their place: {records}. In all: {total}. Nothing was imported. Correct the file, or change the project first.</source>
        <translation>Le projet contient des fiches qui diffèrent de celles du fichier ou qui occupent leur place : {records}. Au total : {total}. Rien n’a été importé. Corrigez le fichier ou modifiez d’abord le projet.</translation>
    </message>
    <message id="exchange.control_character">
        <source>The file cannot be read from here on: {character} may not stand in it. Remove it.</source>
        <translation>Le fichier ne peut pas être lu à partir d’ici : {character} ne peut pas y figurer. Supprimez ce caractère.</translation>
    </message>
    <message id="exchange.control_in_json">
        <source>The file cannot be read from here on ({near}): a text may not go on in the next line. Write \n for a line break and \t for a tab.</source>
        <translation>Le fichier est illisible à partir d’ici ({near}) : un texte ne peut pas continuer à la ligne suivante. Écrivez \n pour un saut de ligne et \t pour une tabulation.</translation>
    </message>
    <message id="exchange.cycle">
        <source>These records lead back to themselves: {keys}. Take one of the references out.</source>
        <translation>Ces fiches renvoient à elles-mêmes : {keys}. Supprimez l’une des références.</translation>
    </message>
    <message id="exchange.empty_text">
        <source>This text is empty. Write it, or leave the field out if it need not be there.</source>
        <translation>Ce texte est vide. Écrivez-le, ou supprimez le champ s’il est facultatif.</translation>
    </message>
    <message id="exchange.end_before_start">
        <source>The end ({last}) is before the start ({first}). Correct one of the two days.</source>
        <translation>La fin ({last}) précède le début ({first}). Corrigez l’une des deux dates.</translation>
    </message>
    <message id="exchange.ends_early">
        <source>The file ends before its last bracket is closed. It may have been cut off.</source>
        <translation>Le fichier se termine avant la fermeture de la dernière accolade. Il a peut-être été tronqué.</translation>
    </message>
    <message id="exchange.expected_flag">
        <source>Here should be true or false, not {found}.</source>
        <translation>Il faut ici true ou false, et non {found}.</translation>
    </message>
    <message id="exchange.expected_key">
        <source>Here should be the key of a record, in quotation marks, not {found}.</source>
        <translation>Il faut ici la clé d’une fiche, entre guillemets, et non {found}.</translation>
    </message>
    <message id="exchange.expected_list">
        <source>Here should be a list in square brackets, not {found}.</source>
        <translation>Il faut ici une liste entre crochets, et non {found}.</translation>
    </message>
    <message id="exchange.expected_number">
        <source>Here should be a whole number, not {found}.</source>
        <translation>Il faut ici un nombre entier, et non {found}.</translation>
    </message>
    <message id="exchange.expected_object">
        <source>Here should be an object in braces, not {found}.</source>
        <translation>Il faut ici un objet entre accolades, et non {found}.</translation>
    </message>
    <message id="exchange.expected_text">
        <source>Here should be a text in quotation marks, not {found}.</source>
        <translation>Il faut ici un texte entre guillemets, et non {found}.</translation>
    </message>
    <message id="exchange.form_twice">
        <source>The case {case} stands both in forms and in unchecked_forms. Keep one of them.</source>
        <translation>Le cas {case} figure à la fois dans forms et dans unchecked_forms. N’en gardez qu’un.</translation>
    </message>
    <message id="exchange.itself">
        <source>{key} is linked to itself. Name the other meeting.</source>
        <translation>{key} est lié à lui-même. Indiquez l’autre réunion.</translation>
    </message>
    <message id="exchange.mandate_has">
        <source>A mandate of the kind {kind} has no {name}. Leave it out, or correct the kind.</source>
        <translation>Un mandat de type {kind} n’a pas de champ {name}. Supprimez-le ou corrigez le type.</translation>
    </message>
    <message id="exchange.mandate_lacks">
        <source>A mandate of the kind {kind} needs {name}. Add it, or correct the kind.</source>
        <translation>Un mandat de type {kind} doit avoir le champ {name}. Ajoutez-le ou corrigez le type.</translation>
    </message>
    <message id="exchange.missing_field">
        <source>The field {name} is missing here. Add it.</source>
        <translation>Le champ {name} manque ici. Ajoutez-le.</translation>
    </message>
    <message id="exchange.mistakes">
        <source>Mistakes in the file: {total}; places shown: {shown}. Nothing was taken from it. Correct them and try again.</source>
        <translation>Erreurs dans le fichier : {total} ; emplacements indiqués : {shown}. Rien n’en a été repris. Corrigez-les et réessayez.</translation>
    </message>
    <message id="exchange.named_twice">
        <source>{key} stands in this list already. Take one of the two out.</source>
        <translation>{key} figure déjà dans cette liste. Supprimez l’un des deux.</translation>
    </message>
    <message id="exchange.no_such_day">
        <source>There is no day {found} in the calendar.</source>
        <translation>La date {found} n’existe pas dans le calendrier.</translation>
    </message>
    <message id="exchange.not_json">
        <source>The file cannot be read from here on ({near}). A comma too many or too few, or a missing quotation mark, is the usual cause.</source>
        <translation>Le fichier est illisible à partir d’ici ({near}). La cause habituelle est une virgule en trop ou en moins, ou un guillemet manquant.</translation>
    </message>
    <message id="exchange.not_unique">
        <source>The values of {names} together are those of {other} already. Two records cannot share them.</source>
        <translation>Les valeurs réunies de {names} sont déjà celles de {other}. Deux fiches ne peuvent pas les avoir en commun.</translation>
    </message>
    <message id="exchange.number_too_small">
        <source>The number {found} is too small; the least is {least}.</source>
        <translation>Le nombre {found} est trop petit ; le minimum est {least}.</translation>
    </message>
    <message id="exchange.repeated_key">
        <source>{other} has the key {key} already. Give one of the two another key.</source>
        <translation>{other} a déjà la clé {key}. Donnez une autre clé à l’une des deux fiches.</translation>
    </message>
    <message id="exchange.repeated_name">
        <source>The field {name} stands in this object already. Keep one of the two.</source>
        <translation>Le champ {name} figure déjà dans cet objet. N’en gardez qu’un.</translation>
    </message>
    <message id="exchange.too_deep">
        <source>Brackets inside brackets go deeper than {most} levels here. No record needs that; the file is damaged or is not a project.</source>
        <translation>Ici, plus de {most} niveaux d’accolades ou de crochets sont imbriqués. Aucune fiche n’en demande autant ; le fichier est endommagé ou n’est pas un projet.</translation>
    </message>
    <message id="exchange.too_large">
        <source>The file has more than {most} million bytes. No project needs that many; nothing was read.</source>
        <translation>Le fichier dépasse {most} millions d’octets. Aucun projet n’en demande autant ; rien n’a été lu.</translation>
    </message>
    <message id="exchange.too_many_values">
        <source>The file holds more than {most} values, of which the first too many stands here. No project needs that many; nothing was taken from it.</source>
        <translation>Le fichier contient plus de {most} valeurs ; la première de trop se trouve ici. Aucun projet n’en demande autant ; rien n’en a été repris.</translation>
    </message>
    <message id="exchange.unknown_choice">
        <source>{found} is not one of the values that may stand here: {allowed}.</source>
        <translation>{found} ne fait pas partie des valeurs admises ici : {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field">
        <source>There is no field {name} here. The fields are: {allowed}.</source>
        <translation>Il n’y a pas de champ {name} ici. Les champs sont : {allowed}.</translation>
    </message>
    <message id="exchange.unknown_field.nearest">
        <source>There is no field {name} here. Did you mean {nearest}? The fields are: {allowed}.</source>
        <translation>Il n’y a pas de champ {name} ici. Vouliez-vous dire {nearest} ? Les champs sont : {allowed}.</translation>
    </message>
    <message id="exchange.unknown_format">
        <source>This is a file of the format {found}, not {known}.</source>
        <translation>Ce fichier est au format {found}, et non {known}.</translation>
    </message>
    <message id="exchange.unknown_key">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Add the record, or correct the key.</source>
        <translation>Il n’y a pas de fiche de type {record} ayant la clé {key}, ni dans ce fichier ni dans le projet. Ajoutez la fiche ou corrigez la clé.</translation>
    </message>
    <message id="exchange.unknown_key.nearest">
        <source>There is no record of the kind {record} with the key {key}, in this file or in the project. Did you mean {nearest}?</source>
        <translation>Il n’y a pas de fiche de type {record} ayant la clé {key}, ni dans ce fichier ni dans le projet. Vouliez-vous dire {nearest} ?</translation>
    </message>
    <message id="exchange.unknown_version">
        <source>This is version {found} of the format; this program reads version {known}. A newer program may read it.</source>
        <translation>Ce fichier est à la version {found} du format ; ce programme lit la version {known}. Un programme plus récent pourra peut-être le lire.</translation>
    </message>
    <message id="exchange.wrong_encoding">
        <source>The file is not in UTF-8: the byte {byte} cannot stand here. Save it as UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 : l’octet {byte} n’est pas admis ici. Enregistrez-le en UTF-8.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message id="export.damaged">
        <source>The {format} file came out damaged ({reason}) and was not written; an earlier file is untouched. Please report this fault of the program.</source>
        <translation>Le fichier {format} produit est endommagé ({reason}) et n’a pas été écrit ; le fichier antérieur est intact. Veuillez signaler ce défaut du programme.</translation>
    </message>
    <message id="export.done">
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message id="export.emblem.bomb">
        <source>The picture for the emblem says that it has {width} × {height} points, but unfolds to far more. Nothing was written. Do not use it.</source>
        <translation>L’image destinée à l’emblème annonce {width} × {height} points, mais en déploie beaucoup plus. Rien n’a été écrit. Ne l’utilisez pas.</translation>
    </message>
    <message id="export.emblem.damaged">
        <source>The picture for the emblem is damaged or cut off. Nothing was written. Choose another PNG picture, or export without one.</source>
        <translation>L’image destinée à l’emblème est endommagée ou tronquée. Rien n’a été écrit. Choisissez une autre image PNG, ou exportez sans image.</translation>
    </message>
    <message id="export.emblem.not_png">
        <source>The picture for the emblem is not a PNG file. Nothing was written. Choose a PNG picture, or export without one.</source>
        <translation>L’image de l’emblème n’est pas un fichier PNG. Rien n’a été écrit. Choisissez une image PNG ou exportez sans image.</translation>
    </message>
    <message id="export.emblem.too_large">
        <source>The picture for the emblem has {width} × {height} points, and {most} of either side are the most. Nothing was written. Choose a smaller one.</source>
        <translation>L’image destinée à l’emblème compte {width} × {height} points, et {most} de côté au plus sont admis. Rien n’a été écrit. Choisissez-en une plus petite.</translation>
    </message>
    <message id="export.form_missing">
        <source>{place}: {field} has no form for the case {detail} in the language {language}.</source>
        <translation>{place} : {field} n’a pas de forme pour le cas {detail} dans la langue {language}.</translation>
    </message>
    <message id="export.incomplete" numerus="yes">
        <source>Nothing was written in the language {language}: {count} texts are missing in it. Fill them in, or ask for a draft with holes (--holes).</source>
        <translation>
            <numerusform>Rien n’a été écrit dans la langue {language} : il y manque {count} texte. Saisissez-le, ou demandez un brouillon avec des blancs (--holes).</numerusform>
            <numerusform>Rien n’a été écrit dans la langue {language} : il y manque {count} textes. Saisissez-les, ou demandez un brouillon avec des blancs (--holes).</numerusform>
        </translation>
    </message>
    <message id="export.paragraph_unwritten">
        <source>{place}: the added paragraph has no words in the language {language}.</source>
        <translation>{place} : le paragraphe ajouté n’est pas rédigé dans la langue {language}.</translation>
    </message>
    <message id="export.profile.unknown">
        <source>There is no layout profile named “{name}”. Nothing was written. Choose one of: {known}.</source>
        <translation>Il n’y a pas de profil de mise en page nommé « {name} ». Rien n’a été écrit. Choisissez parmi : {known}.</translation>
    </message>
    <message id="export.running">
        <source>Building the note</source>
        <translation>Composition de la note</translation>
    </message>
    <message id="export.save.disk_full">
        <source>“{path}” was not written, because the disk is full or your share of it is used up. An earlier file is untouched. Make room, or choose another disk.</source>
        <translation>« {path} » n’a pas été écrit, car le disque est plein ou votre quota est épuisé. Le fichier antérieur est intact. Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message id="export.save.failed">
        <source>“{path}” was not written: {reason}. An earlier file is untouched. Try again, or choose another place.</source>
        <translation>« {path} » n’a pas été écrit : {reason}. Le fichier antérieur est intact. Réessayez ou choisissez un autre emplacement.</translation>
    </message>
    <message id="export.save.held_open">
        <source>“{path}” was not replaced, because another program holds it open or it is protected. The earlier file is untouched. Close it there, or choose another name.</source>
        <translation>« {path} » n’a pas été remplacé, car il est ouvert dans un autre programme ou protégé. Le fichier antérieur est intact. Fermez-le dans ce programme ou choisissez un autre nom.</translation>
    </message>
    <message id="export.save.is_folder">
        <source>“{path}” is a folder, so no file can have that name. Nothing was written. Choose another name.</source>
        <translation>« {path} » est un dossier ; aucun fichier ne peut porter ce nom. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message id="export.save.no_folder">
        <source>“{path}” was not written, because the folder “{folder}” does not exist. Create the folder or choose another.</source>
        <translation>« {path} » n’a pas été écrit, car le dossier « {folder} » n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message id="export.save.not_a_file">
        <source>“{path}” is a device, not a file, and was left alone. Nothing was written. Choose another name.</source>
        <translation>« {path} » est un périphérique, et non un fichier ; il n’y a pas été touché. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message id="export.save.read_only_folder">
        <source>“{path}” was not written, because you may not create files in the folder “{folder}”. An earlier file is untouched. Choose another folder.</source>
        <translation>« {path} » n’a pas été écrit, car vous ne pouvez pas créer de fichiers dans le dossier « {folder} ». Le fichier antérieur est intact. Choisissez un autre dossier.</translation>
    </message>
    <message id="export.text_missing">
        <source>{place}: {field} is missing in the language {language}.</source>
        <translation>{place} : {field} manque dans la langue {language}.</translation>
    </message>
</context>
<context>
    <name>export_dialog</name>
    <message id="export_dialog.again">
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message id="export_dialog.again_hint">
        <source>Write the files that were not written</source>
        <translation>Écrire les fichiers qui ne l’ont pas été</translation>
    </message>
    <message id="export_dialog.back">
        <source>&amp;Back to the choices</source>
        <translation>Retour aux c&amp;hoix</translation>
    </message>
    <message id="export_dialog.back_hint">
        <source>Choose languages, formats, folder and name anew</source>
        <translation>Choisir de nouveau les langues, les formats, le dossier et le nom</translation>
    </message>
    <message id="export_dialog.browse">
        <source>&amp;Choose…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message id="export_dialog.browse_hint">
        <source>Choose the folder for the files</source>
        <translation>Choisir le dossier des fichiers</translation>
    </message>
    <message id="export_dialog.browse_name">
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message id="export_dialog.building">
        <source>Building the note: {language}.</source>
        <translation>Composition de la note : {language}.</translation>
    </message>
    <message id="export_dialog.choose_folder_title">
        <source>Folder for the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message id="export_dialog.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="export_dialog.close_hint">
        <source>Close this dialog (Esc)</source>
        <translation>Fermer cette boîte de dialogue (Échap)</translation>
    </message>
    <message id="export_dialog.counting">
        <source>counting…</source>
        <translation>comptage en cours…</translation>
    </message>
    <message id="export_dialog.done" numerus="yes">
        <source>{count} files written.</source>
        <translation>
            <numerusform>{count} fichier écrit.</numerusform>
            <numerusform>{count} fichiers écrits.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.draft">
        <source>Draft: mark what is not verified</source>
        <translation>Brouillon : marquer ce qui n’est pas vérifié</translation>
    </message>
    <message id="export_dialog.draft_hint">
        <source>In Word and HTML files, words that nobody has verified are shaded and underlined with dots, and a line above the text says so; a note that is verified throughout stays clean</source>
        <translation>Dans les fichiers Word et HTML, les mots que personne n’a vérifiés sont grisés et soulignés de points, et une ligne au-dessus du texte le dit ; une note entièrement vérifiée reste intacte</translation>
    </message>
    <message id="export_dialog.export">
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message id="export_dialog.export_hint">
        <source>Write the files listed above</source>
        <translation>Écrire les fichiers énumérés ci-dessus</translation>
    </message>
    <message id="export_dialog.fault">
        <source>Not written, because the program failed; an earlier file is untouched. Try again, and report the fault if it returns.</source>
        <translation>Non écrit en raison d’une défaillance du programme ; le fichier antérieur est intact. Réessayez, et signalez le défaut s’il se reproduit.</translation>
    </message>
    <message id="export_dialog.file_failed">
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message id="export_dialog.file_folder">
        <source>cannot be written: a folder has this name</source>
        <translation>écriture impossible : un dossier porte ce nom</translation>
    </message>
    <message id="export_dialog.file_new">
        <source>new file</source>
        <translation>nouveau fichier</translation>
    </message>
    <message id="export_dialog.file_replaces">
        <source>replaces the existing file</source>
        <translation>remplace le fichier existant</translation>
    </message>
    <message id="export_dialog.file_stopped">
        <source>not written, because you stopped; an earlier file is untouched</source>
        <translation>non écrit, car vous avez arrêté l’exportation ; le fichier antérieur est intact</translation>
    </message>
    <message id="export_dialog.file_waiting">
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message id="export_dialog.file_writing">
        <source>being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message id="export_dialog.file_written">
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message id="export_dialog.files">
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message id="export_dialog.files_of_run">
        <source>Files of this export</source>
        <translation>Fichiers de cette exportation</translation>
    </message>
    <message id="export_dialog.folder">
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message id="export_dialog.folder_hint">
        <source>Where the files are written; remembered for this project</source>
        <translation>Emplacement où les fichiers sont écrits ; mémorisé pour ce projet</translation>
    </message>
    <message id="export_dialog.folder_name">
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message id="export_dialog.format_docx">
        <source>Word document (.docx)</source>
        <translation>Document Word (.docx)</translation>
    </message>
    <message id="export_dialog.format_docx_hint">
        <source>The note as it is submitted, with the styles of the United Nations</source>
        <translation>La note telle qu’elle est présentée, avec les styles de l’Organisation des Nations Unies</translation>
    </message>
    <message id="export_dialog.format_html">
        <source>Web page (.html)</source>
        <translation>Page web (.html)</translation>
    </message>
    <message id="export_dialog.format_html_hint">
        <source>The note as one page for a browser</source>
        <translation>La note en une seule page pour navigateur</translation>
    </message>
    <message id="export_dialog.format_json">
        <source>Data of the note (.json)</source>
        <translation>Données de la note (.json)</translation>
    </message>
    <message id="export_dialog.format_json_hint">
        <source>For other programs: every sentence with the records it comes from</source>
        <translation>Pour d’autres programmes : chaque phrase avec les fiches dont elle provient</translation>
    </message>
    <message id="export_dialog.format_text">
        <source>Plain text (.txt)</source>
        <translation>Texte brut (.txt)</translation>
    </message>
    <message id="export_dialog.format_text_hint">
        <source>The words of the note without any layout</source>
        <translation>Le texte de la note sans aucune mise en page</translation>
    </message>
    <message id="export_dialog.formats">
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message id="export_dialog.holes" numerus="yes">
        <source>{count} holes</source>
        <translation>
            <numerusform>{count} blanc</numerusform>
            <numerusform>{count} blancs</numerusform>
        </translation>
    </message>
    <message id="export_dialog.incomplete" numerus="yes">
        <source>not written: {count} texts are missing in this language; fill them in, or let drafts have holes</source>
        <translation>
            <numerusform>non écrit : il manque {count} texte dans cette langue ; saisissez-le, ou admettez des blancs dans les brouillons</numerusform>
            <numerusform>non écrit : il manque {count} textes dans cette langue ; saisissez-les, ou admettez des blancs dans les brouillons</numerusform>
        </translation>
    </message>
    <message id="export_dialog.languages">
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message id="export_dialog.layout">
        <source>Layout: {title}</source>
        <translation>Mise en page : {title}</translation>
    </message>
    <message id="export_dialog.left" numerus="yes">
        <source>{count} more after it.</source>
        <translation>
            <numerusform>Encore {count} ensuite.</numerusform>
            <numerusform>Encore {count} ensuite.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.name_changed">
        <source>What no file system takes is replaced: “{name}”.</source>
        <translation>Les caractères interdits dans un nom de fichier sont remplacés : « {name} ».</translation>
    </message>
    <message id="export_dialog.news" numerus="yes">
        <source>{count} files written to “{folder}”.</source>
        <translation>
            <numerusform>{count} fichier écrit dans « {folder} ».</numerusform>
            <numerusform>{count} fichiers écrits dans « {folder} ».</numerusform>
        </translation>
    </message>
    <message id="export_dialog.no_folder_given">
        <source>Give the whole path of a folder, or choose one.</source>
        <translation>Indiquez le chemin complet d’un dossier ou choisissez-en un.</translation>
    </message>
    <message id="export_dialog.no_format">
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message id="export_dialog.no_language">
        <source>Choose at least one language.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message id="export_dialog.no_name">
        <source>Give a name: letters or figures for the files to begin with.</source>
        <translation>Indiquez un nom : les lettres ou les chiffres par lesquels les fichiers commenceront.</translation>
    </message>
    <message id="export_dialog.no_program">
        <source>No program opened “{name}”. The file is there; open it from its folder.</source>
        <translation>Aucun programme n’a ouvert « {name} ». Le fichier est là ; ouvrez-le depuis son dossier.</translation>
    </message>
    <message id="export_dialog.no_such_folder">
        <source>There is no folder “{folder}”. Create it, or choose another.</source>
        <translation>Le dossier « {folder} » n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message id="export_dialog.no_wording">
        <source>no wording in this language yet</source>
        <translation>pas encore de libellés dans cette langue</translation>
    </message>
    <message id="export_dialog.not_a_folder">
        <source>“{folder}” is a file, not a folder. Choose a folder.</source>
        <translation>« {folder} » est un fichier, et non un dossier. Choisissez un dossier.</translation>
    </message>
    <message id="export_dialog.not_done" numerus="yes">
        <source>{count} files were not written; earlier files of those names are as they were.</source>
        <translation>
            <numerusform>{count} fichier n’a pas été écrit ; le fichier antérieur de ce nom est intact.</numerusform>
            <numerusform>{count} fichiers n’ont pas été écrits ; les fichiers antérieurs de ces noms sont intacts.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.note_gone">
        <source>The note was deleted or its project closed before it was built. Nothing was written of it. Open the project and export again.</source>
        <translation>La note a été supprimée, ou son projet fermé, avant d’être composée. Rien n’en a été écrit. Ouvrez le projet et exportez de nouveau.</translation>
    </message>
    <message id="export_dialog.open">
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message id="export_dialog.open_folder">
        <source>Open f&amp;older</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message id="export_dialog.open_folder_hint">
        <source>Show the folder of the files</source>
        <translation>Afficher le dossier des fichiers</translation>
    </message>
    <message id="export_dialog.open_hint">
        <source>Open the chosen file in its program</source>
        <translation>Ouvrir le fichier choisi dans son programme</translation>
    </message>
    <message id="export_dialog.other_doubts" numerus="yes">
        <source>{count} other things to check</source>
        <translation>
            <numerusform>{count} autre point à vérifier</numerusform>
            <numerusform>{count} autres points à vérifier</numerusform>
        </translation>
    </message>
    <message id="export_dialog.other_name">
        <source>Write under another &amp;name</source>
        <translation>Écrire sous un autre &amp;nom</translation>
    </message>
    <message id="export_dialog.other_name_hint">
        <source>Write what could not be written beside it, with a number after the name</source>
        <translation>Écrire à côté ce qui n’a pas pu l’être, avec un numéro après le nom</translation>
    </message>
    <message id="export_dialog.planned" numerus="yes">
        <source>{count} files will be written.</source>
        <translation>
            <numerusform>{count} fichier sera écrit.</numerusform>
            <numerusform>{count} fichiers seront écrits.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.progress">
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message id="export_dialog.ready">
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message id="export_dialog.replacing" numerus="yes">
        <source>{count} existing files will be replaced.</source>
        <translation>
            <numerusform>{count} fichier existant sera remplacé.</numerusform>
            <numerusform>{count} fichiers existants seront remplacés.</numerusform>
        </translation>
    </message>
    <message id="export_dialog.show_doubts">
        <source>{language}: {doubts} – show</source>
        <translation>{language} : {doubts} – afficher</translation>
    </message>
    <message id="export_dialog.show_doubts_hint">
        <source>Close this dialog and show what is doubtful in the note</source>
        <translation>Fermer cette boîte de dialogue et afficher ce qui est douteux dans la note</translation>
    </message>
    <message id="export_dialog.stem">
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message id="export_dialog.stem_hint">
        <source>How the name of every file begins; made from the symbol of the note</source>
        <translation>Début du nom de chaque fichier ; formé à partir de la cote de la note</translation>
    </message>
    <message id="export_dialog.stem_name">
        <source>Beginning of the file names</source>
        <translation>Début du nom des fichiers</translation>
    </message>
    <message id="export_dialog.stop">
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message id="export_dialog.stop_hint">
        <source>Stop the export; files written by now are kept, no half file is left (Esc)</source>
        <translation>Arrêter l’exportation ; les fichiers déjà écrits sont conservés, aucun fichier incomplet ne subsiste (Échap)</translation>
    </message>
    <message id="export_dialog.stopped">
        <source>Stopped.</source>
        <translation>Exportation arrêtée.</translation>
    </message>
    <message id="export_dialog.stopping">
        <source>Stopping. A file that is being put in its place will be whole.</source>
        <translation>Arrêt en cours. Un fichier en cours de mise en place sera complet.</translation>
    </message>
    <message id="export_dialog.texts_missing" numerus="yes">
        <source>{count} texts missing</source>
        <translation>
            <numerusform>{count} texte manquant</numerusform>
            <numerusform>{count} textes manquants</numerusform>
        </translation>
    </message>
    <message id="export_dialog.texts_ready">
        <source>all texts verified</source>
        <translation>tous les textes sont vérifiés</translation>
    </message>
    <message id="export_dialog.texts_unverified" numerus="yes">
        <source>{count} texts unverified</source>
        <translation>
            <numerusform>{count} texte non vérifié</numerusform>
            <numerusform>{count} textes non vérifiés</numerusform>
        </translation>
    </message>
    <message id="export_dialog.title">
        <source>Export note</source>
        <translation>Exporter la note</translation>
    </message>
    <message id="export_dialog.typed_numbers">
        <source>Type paragraph numbers as text</source>
        <translation>Numéros de paragraphe saisis comme texte</translation>
    </message>
    <message id="export_dialog.typed_numbers_hint">
        <source>In Word documents, as issued documents have them; without it Word renumbers when a paragraph is inserted</source>
        <translation>Dans les documents Word, comme dans les documents publiés ; sinon, Word renumérote lorsqu’un paragraphe est inséré</translation>
    </message>
    <message id="export_dialog.warnings" numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} avertissement</numerusform>
            <numerusform>{count} avertissements</numerusform>
        </translation>
    </message>
    <message id="export_dialog.with_holes">
        <source>Drafts may have holes</source>
        <translation>Les brouillons peuvent avoir des blancs</translation>
    </message>
    <message id="export_dialog.with_holes_hint">
        <source>Write a language although texts are missing in it; each leaves a visible hole</source>
        <translation>Écrire une langue même si des textes y manquent ; chacun laisse un blanc visible</translation>
    </message>
    <message id="export_dialog.writing">
        <source>Writing “{name}”.</source>
        <translation>Écriture de « {name} ».</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message id="fault.copy">
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message id="fault.text">
        <source>Something in the program failed. Every change that was kept is kept still, and you can go on. The report below holds no content of the project; please copy it and send it to those who maintain the program.</source>
        <translation>Une défaillance s’est produite dans le programme. Toutes les modifications enregistrées le restent et vous pouvez continuer. Le rapport ci-dessous ne contient aucun élément du projet ; veuillez le copier et l’envoyer aux responsables du programme.</translation>
    </message>
    <message id="fault.title">
        <source>A fault in the program</source>
        <translation>Défaut du programme</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message id="field.agenda_items">
        <source>agenda items</source>
        <translation>points de l’ordre du jour</translation>
    </message>
    <message id="field.bodies">
        <source>bodies</source>
        <translation>organes</translation>
    </message>
    <message id="field.documents">
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message id="field.footnotes">
        <source>footnotes</source>
        <translation>notes de bas de page</translation>
    </message>
    <message id="field.ignored_findings">
        <source>ignored findings</source>
        <translation>constats ignorés</translation>
    </message>
    <message id="field.languages">
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message id="field.left_out">
        <source>paragraphs left out</source>
        <translation>paragraphes omis</translation>
    </message>
    <message id="field.links">
        <source>beside</source>
        <translation>voisines</translation>
    </message>
    <message id="field.links_from_others">
        <source>beside</source>
        <translation>voisines</translation>
    </message>
    <message id="field.meeting_choices">
        <source>choice of meetings</source>
        <translation>choix des réunions</translation>
    </message>
    <message id="field.meetings">
        <source>meetings</source>
        <translation>réunions</translation>
    </message>
    <message id="field.paragraphs">
        <source>provisions told</source>
        <translation>dispositions énoncées</translation>
    </message>
    <message id="field.provisions">
        <source>provisions</source>
        <translation>dispositions</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message id="files.check">
        <source>Choose a note to check</source>
        <translation>Choisir une note à vérifier</translation>
    </message>
    <message id="files.exchange">
        <source>Exchange files</source>
        <translation>Fichiers d’échange</translation>
    </message>
    <message id="files.import">
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message id="files.keep">
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message id="files.leaving_copy">
        <source>This local copy holds work that is not published yet. Publish it before the project is closed?</source>
        <translation>Cette copie locale contient du travail qui n’est pas encore publié. Le publier avant que le projet soit fermé ?</translation>
    </message>
    <message id="files.leaving_copy_discard">
        <source>Publish later</source>
        <translation>Publier plus tard</translation>
    </message>
    <message id="files.leaving_copy_keep">
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message id="files.leaving_lost">
        <source>The project's file is not there any more, or another program has changed it. What can still be read of it here can be saved as a new project. Save it? Without that only a backup of it is made, among your own data.</source>
        <translation>Le fichier du projet n’est plus là, ou un autre programme l’a modifié. Ce qui peut encore en être lu ici peut être enregistré comme nouveau projet. L’enregistrer ? Sinon, il n’en restera qu’une sauvegarde parmi vos propres données.</translation>
    </message>
    <message id="files.leaving_lost_discard">
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message id="files.leaving_lost_keep">
        <source>Save the project as…</source>
        <translation>Enregistrer le projet sous…</translation>
    </message>
    <message id="files.leaving_sample">
        <source>The sample was changed, and changes to it are not kept. Save it as a project of your own?</source>
        <translation>L’exemple a été modifié et ses modifications ne sont pas conservées. L’enregistrer comme votre propre projet ?</translation>
    </message>
    <message id="files.leaving_sample_discard">
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message id="files.leaving_sample_keep">
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message id="files.new">
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message id="files.notes">
        <source>Notes in Word or plain text</source>
        <translation>Notes en Word ou en texte brut</translation>
    </message>
    <message id="files.open">
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message id="files.projects">
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message id="findings.by.place">
        <source>By place</source>
        <translation>Par endroit</translation>
    </message>
    <message id="findings.by.severity">
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message id="findings.by.subject">
        <source>By subject</source>
        <translation>Par sujet</translation>
    </message>
    <message id="findings.count.advice">
        <source>Advice: {number}</source>
        <translation>Conseils : {number}</translation>
    </message>
    <message id="findings.count.error">
        <source>Errors: {number}</source>
        <translation>Erreurs : {number}</translation>
    </message>
    <message id="findings.count.warning">
        <source>Warnings: {number}</source>
        <translation>Avertissements : {number}</translation>
    </message>
    <message id="findings.filter">
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message id="findings.filter_name">
        <source>Filter the findings by their words</source>
        <translation>Filtrer les constats par leurs mots</translation>
    </message>
    <message id="findings.fix">
        <source>should be “{fix}”</source>
        <translation>devrait être « {fix} »</translation>
    </message>
    <message id="findings.fix_all">
        <source>Fix all of this rule…</source>
        <translation>Corriger tout de cette règle…</translation>
    </message>
    <message id="findings.fix_all_do">
        <source>Fix all: {number}</source>
        <translation>Tout corriger : {number}</translation>
    </message>
    <message id="findings.fix_all_hint">
        <source>Shows first what would change; it is one step that can be undone</source>
        <translation>Montre d’abord ce qui changerait ; c’est une seule étape annulable</translation>
    </message>
    <message id="findings.fix_all_title">
        <source>What would change, {number} in all:</source>
        <translation>Ce qui changerait, {number} en tout :</translation>
    </message>
    <message id="findings.fix_hint">
        <source>Puts it right in {field}, as one step that can be undone</source>
        <translation>Corrige le champ {field} en une étape annulable</translation>
    </message>
    <message id="findings.fix_it">
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message id="findings.fix_no_break">
        <source>should be a no-break space</source>
        <translation>devrait être une espace insécable</translation>
    </message>
    <message id="findings.fix_none">
        <source>should be taken out</source>
        <translation>à supprimer</translation>
    </message>
    <message id="findings.fix_space">
        <source>should be one space</source>
        <translation>devrait être une espace</translation>
    </message>
    <message id="findings.forget_gone">
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message id="findings.front">
        <source>Before the first heading</source>
        <translation>Avant le premier intertitre</translation>
    </message>
    <message id="findings.gone">
        <source>{subject}: no longer found in the note. It was ignored on {day}: {reason}</source>
        <translation>{subject} : n’est plus constaté dans la note. Ignoré le {day} : {reason}</translation>
    </message>
    <message id="findings.group">
        <source>{group}: {count}</source>
        <translation>{group} : {count}</translation>
    </message>
    <message id="findings.group_gone">
        <source>Ignored and no longer found</source>
        <translation>Ignorés et plus constatés</translation>
    </message>
    <message id="findings.group_ignored">
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message id="findings.grouping_name">
        <source>What findings are grouped by</source>
        <translation>Regroupement des constats</translation>
    </message>
    <message id="findings.heading">
        <source>A heading</source>
        <translation>Un intertitre</translation>
    </message>
    <message id="findings.heed">
        <source>Heed again</source>
        <translation>Reprendre</translation>
    </message>
    <message id="findings.ignore">
        <source>Ignore here…</source>
        <translation>Ignorer ici…</translation>
    </message>
    <message id="findings.ignore_keep">
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message id="findings.ignore_leave">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="findings.ignore_reason">
        <source>Why it stays as it is</source>
        <translation>Pourquoi cela reste ainsi</translation>
    </message>
    <message id="findings.ignored">
        <source>Ignored: {number}</source>
        <translation>Ignorés : {number}</translation>
    </message>
    <message id="findings.ignored_because">
        <source>Ignored on {day}: {reason}</source>
        <translation>Ignoré le {day} : {reason}</translation>
    </message>
    <message id="findings.ignored_hint">
        <source>Shows what was ignored, with the reason</source>
        <translation>Montre ce qui est ignoré, avec la raison</translation>
    </message>
    <message id="findings.in_records">
        <source>In records alone</source>
        <translation>Dans les fiches seules</translation>
    </message>
    <message id="findings.looking">
        <source>The note is being read…</source>
        <translation>Lecture de la note…</translation>
    </message>
    <message id="findings.name">
        <source>What is wrong or doubtful in the note</source>
        <translation>Ce qui est faux ou douteux dans la note</translation>
    </message>
    <message id="findings.no_note">
        <source>Without a note there is nothing to check.</source>
        <translation>Sans note, il n’y a rien à vérifier.</translation>
    </message>
    <message id="findings.none">
        <source>All rules were gone through; nothing is wrong or doubtful in the note.</source>
        <translation>Toutes les règles ont été passées : rien n’est faux ni douteux dans la note.</translation>
    </message>
    <message id="findings.none_shown">
        <source>There are findings, but the filter shows none of them.</source>
        <translation>Il y a des constats, mais le filtre n’en montre aucun.</translation>
    </message>
    <message id="findings.one.advice">
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message id="findings.one.error">
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message id="findings.one.warning">
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message id="findings.rule">
        <source>Rule {rule}: why, and where it comes from, stands in Help, Checks.</source>
        <translation>Règle {rule} : le pourquoi et la source sont dans l’aide, page Checks.</translation>
    </message>
    <message id="findings.severity.advice">
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message id="findings.severity.error">
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message id="findings.severity.warning">
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message id="findings.show_all">
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message id="findings.subject.agenda">
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message id="findings.subject.dashes">
        <source>Dashes</source>
        <translation>Tirets</translation>
    </message>
    <message id="findings.subject.dates">
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message id="findings.subject.doubt">
        <source>What is known of the records</source>
        <translation>Ce que l’on sait des fiches</translation>
    </message>
    <message id="findings.subject.formulas">
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message id="findings.subject.grammar">
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message id="findings.subject.languages">
        <source>Between the languages</source>
        <translation>Entre les langues</translation>
    </message>
    <message id="findings.subject.letters">
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message id="findings.subject.mandates">
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message id="findings.subject.marks">
        <source>Punctuation marks</source>
        <translation>Signes de ponctuation</translation>
    </message>
    <message id="findings.subject.meetings">
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message id="findings.subject.names">
        <source>Names of bodies</source>
        <translation>Noms des organes</translation>
    </message>
    <message id="findings.subject.numbers">
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message id="findings.subject.quotes">
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message id="findings.subject.records">
        <source>Facts in the records</source>
        <translation>Faits dans les fiches</translation>
    </message>
    <message id="findings.subject.reports">
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message id="findings.subject.session">
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message id="findings.subject.spaces">
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message id="findings.subject.structure">
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message id="findings.subject.symbols">
        <source>Document symbols</source>
        <translation>Cotes des documents</translation>
    </message>
    <message id="findings.subject.words">
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message id="findings.switch_hint">
        <source>{severity}. Shown or hidden by a click.</source>
        <translation>{severity}. Un clic les montre ou les cache.</translation>
    </message>
    <message id="findings.tree">
        <source>{name}; findings: {worst}</source>
        <translation>{name} ; constats : {worst}</translation>
    </message>
</context>
<context>
    <name>fixing</name>
    <message id="fixing.changed">
        <source>The words are no longer as they were read, so nothing was changed. The note is being read again.</source>
        <translation>Les mots ne sont plus ceux qui ont été lus ; rien n’a été modifié. La note est en cours de relecture.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message id="form.add.agenda_item">
        <source>Add an item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message id="form.add.body">
        <source>Add a body…</source>
        <translation>Ajouter un organe…</translation>
    </message>
    <message id="form.add.document">
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message id="form.add.instrument">
        <source>Add a protocol…</source>
        <translation>Ajouter un protocole…</translation>
    </message>
    <message id="form.add.mandate">
        <source>Add a mandate…</source>
        <translation>Ajouter un mandat…</translation>
    </message>
    <message id="form.add.meeting">
        <source>Add a meeting…</source>
        <translation>Ajouter une réunion…</translation>
    </message>
    <message id="form.add.note">
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message id="form.add.provision">
        <source>Add a provision…</source>
        <translation>Ajouter une disposition…</translation>
    </message>
    <message id="form.add.session">
        <source>Add a session…</source>
        <translation>Ajouter une session…</translation>
    </message>
    <message id="form.add_to">
        <source>Adds a record to the list “{list}”</source>
        <translation>Ajoute une fiche à la liste « {list} »</translation>
    </message>
    <message id="form.animate">
        <source>animate</source>
        <translation>animé</translation>
    </message>
    <message id="form.annex">
        <source>Annex {number}</source>
        <translation>Annexe {number}</translation>
    </message>
    <message id="form.annex_add">
        <source>Add an annex</source>
        <translation>Ajouter une annexe</translation>
    </message>
    <message id="form.annex_add_hint">
        <source>Gives the mandate another annex; its title is written with the other texts</source>
        <translation>Donne une annexe de plus au mandat ; son titre s’écrit avec les autres textes</translation>
    </message>
    <message id="form.annex_down">
        <source>Move the annex down</source>
        <translation>Descendre l’annexe</translation>
    </message>
    <message id="form.annex_label">
        <source>Label of the annex</source>
        <translation>Désignation de l’annexe</translation>
    </message>
    <message id="form.annex_remove">
        <source>Take the annex away with its titles</source>
        <translation>Retirer l’annexe et ses titres</translation>
    </message>
    <message id="form.annex_up">
        <source>Move the annex up</source>
        <translation>Monter l’annexe</translation>
    </message>
    <message id="form.beside_stay">
        <source>Beside it, and still on their days: {meetings}.</source>
        <translation>Voisines, encore à leurs dates : {meetings}.</translation>
    </message>
    <message id="form.calendar">
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message id="form.calendar_of">
        <source>Calendar: {field}</source>
        <translation>Calendrier : {field}</translation>
    </message>
    <message id="form.case_model">
        <source>No note uses it yet. The wording has: {phrase}</source>
        <translation>Aucune note ne l’emploie encore. Le libellé est : {phrase}</translation>
    </message>
    <message id="form.case_unused">
        <source>No sentence needs this form yet.</source>
        <translation>Aucune phrase n’a encore besoin de cette forme.</translation>
    </message>
    <message id="form.checked">
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message id="form.checked_in">
        <source>Checked: {case}</source>
        <translation>Contrôlé : {case}</translation>
    </message>
    <message id="form.day_hint">
        <source>A day or a range: 9.10.2019, 9–11 Oct 2019, 2019-10-09/11</source>
        <translation>Un jour ou une période : 9.10.2019, 9–11 oct. 2019, 2019-10-09/11</translation>
    </message>
    <message id="form.days_label">
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message id="form.empty.agenda_item">
        <source>No items yet.</source>
        <translation>Aucun point pour le moment.</translation>
    </message>
    <message id="form.empty.body">
        <source>No bodies yet.</source>
        <translation>Aucun organe pour le moment.</translation>
    </message>
    <message id="form.empty.document">
        <source>No documents yet: reports, agendas and notes belong here, with their symbols.</source>
        <translation>Aucun document pour le moment : les rapports, les ordres du jour et les notes se placent ici, avec leurs cotes.</translation>
    </message>
    <message id="form.empty.instrument">
        <source>No protocols yet.</source>
        <translation>Aucun protocole pour le moment.</translation>
    </message>
    <message id="form.empty.mandate">
        <source>No mandates yet: resolutions, decisions or articles belong here.</source>
        <translation>Aucun mandat pour le moment : les résolutions, les décisions ou les articles se placent ici.</translation>
    </message>
    <message id="form.empty.meeting">
        <source>No meetings yet. A meeting has an ordinal, days, a place and a report.</source>
        <translation>Aucune réunion pour le moment. Une réunion a un numéro d’ordre, des dates, un lieu et un rapport.</translation>
    </message>
    <message id="form.empty.note">
        <source>No note yet.</source>
        <translation>Aucune note pour le moment.</translation>
    </message>
    <message id="form.empty.provision">
        <source>No provisions yet. A provision is what one mandate says of one or several bodies.</source>
        <translation>Aucune disposition pour le moment. Une disposition est ce qu’un mandat dit d’un ou de plusieurs organes.</translation>
    </message>
    <message id="form.empty.session">
        <source>No sessions yet. A session has an ordinal, days and an agenda.</source>
        <translation>Aucune session pour le moment. Une session a un numéro d’ordre, des dates et un ordre du jour.</translation>
    </message>
    <message id="form.forms_checked">
        <source>Case forms: all {count} checked</source>
        <translation>Formes casuelles : toutes contrôlées ({count})</translation>
    </message>
    <message id="form.forms_due">
        <source>Case forms: {due} to check</source>
        <translation>Formes casuelles : {due} à contrôler</translation>
    </message>
    <message id="form.forms_hint">
        <source>Case forms with the sentences they are used in</source>
        <translation>Formes casuelles, avec les phrases où elles sont employées</translation>
    </message>
    <message id="form.grammar_unknown">
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message id="form.grammatical_number">
        <source>Grammatical number</source>
        <translation>Nombre</translation>
    </message>
    <message id="form.group.beside">
        <source>Meetings beside it</source>
        <translation>Réunions voisines</translation>
    </message>
    <message id="form.group.facts">
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message id="form.group.issue">
        <source>Issue</source>
        <translation>Publication</translation>
    </message>
    <message id="form.group.names">
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message id="form.group.origin">
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message id="form.group.status">
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message id="form.group.titles">
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message id="form.group.wording">
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message id="form.in_case">
        <source>{field}, {case}</source>
        <translation>{field}, {case}</translation>
    </message>
    <message id="form.inanimate">
        <source>inanimate</source>
        <translation>inanimé</translation>
    </message>
    <message id="form.is_unverified">
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message id="form.is_verified">
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message id="form.label.parent_body">
        <source>part of</source>
        <translation>relève de</translation>
    </message>
    <message id="form.label.parent_item">
        <source>sub-item of</source>
        <translation>point subsidiaire du point</translation>
    </message>
    <message id="form.label.treaty_of_protocol">
        <source>protocol to</source>
        <translation>protocole à</translation>
    </message>
    <message id="form.language_missing">
        <source>a text is missing</source>
        <translation>un texte manque</translation>
    </message>
    <message id="form.language_of">
        <source>{field}: {language}</source>
        <translation>{field} : {language}</translation>
    </message>
    <message id="form.language_unverified">
        <source>something is not verified</source>
        <translation>certains éléments ne sont pas vérifiés</translation>
    </message>
    <message id="form.languages">
        <source>Languages of the texts</source>
        <translation>Langues des textes</translation>
    </message>
    <message id="form.link_add">
        <source>Add a meeting beside this one</source>
        <translation>Ajouter une réunion voisine</translation>
    </message>
    <message id="form.link_kind">
        <source>How the meetings stand to each other</source>
        <translation>Position d’une réunion par rapport à l’autre</translation>
    </message>
    <message id="form.link_open">
        <source>Show {meeting}</source>
        <translation>Afficher {meeting}</translation>
    </message>
    <message id="form.link_remove">
        <source>No longer beside {meeting}</source>
        <translation>Ne plus lier à {meeting}</translation>
    </message>
    <message id="form.list_add">
        <source>Add: {field}</source>
        <translation>Ajouter : {field}</translation>
    </message>
    <message id="form.list_down">
        <source>{field}: move down (Alt+Down)</source>
        <translation>{field} : descendre (Alt+Bas)</translation>
    </message>
    <message id="form.list_remove">
        <source>{field}: take out (Delete)</source>
        <translation>{field} : retirer (Suppr)</translation>
    </message>
    <message id="form.list_up">
        <source>{field}: move up (Alt+Up)</source>
        <translation>{field} : monter (Alt+Haut)</translation>
    </message>
    <message id="form.move_beside">
        <source>Move the meetings beside it too</source>
        <translation>Déplacer aussi les réunions voisines</translation>
    </message>
    <message id="form.name">
        <source>Form of the record</source>
        <translation>Formulaire de la fiche</translation>
    </message>
    <message id="form.none_chosen">
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message id="form.not_a_number">
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>« {text} » n’est pas un nombre entier. Ne saisissez que des chiffres.</translation>
    </message>
    <message id="form.number_too_large">
        <source>{number} is too large: {most} at most.</source>
        <translation>{number} est un nombre trop grand : {most} au plus.</translation>
    </message>
    <message id="form.number_too_small">
        <source>{number} is too small: the least is {least}.</source>
        <translation>{number} est trop petit : le minimum est {least}.</translation>
    </message>
    <message id="form.pick_clear">
        <source>{field}: clear</source>
        <translation>{field} : effacer</translation>
    </message>
    <message id="form.pick_hint">
        <source>Type to find</source>
        <translation>Tapez pour rechercher</translation>
    </message>
    <message id="form.pick_list">
        <source>Suggestions: {field}</source>
        <translation>Suggestions : {field}</translation>
    </message>
    <message id="form.pick_none">
        <source>No record fits “{text}”. Type a name, number, symbol or key, and choose from the list.</source>
        <translation>Aucune fiche ne correspond à « {text} ». Saisissez un nom, un numéro, une cote ou une clé et choisissez dans la liste.</translation>
    </message>
    <message id="form.pick_open">
        <source>{field}: show this record (Ctrl+Enter)</source>
        <translation>{field} : afficher cette fiche (Ctrl+Entrée)</translation>
    </message>
    <message id="form.pick_several">
        <source>Several records fit “{text}”. Type more, or choose one from the list.</source>
        <translation>Plusieurs fiches correspondent à « {text} ». Précisez, ou choisissez-en une dans la liste.</translation>
    </message>
    <message id="form.propose">
        <source>Propose forms</source>
        <translation>Proposer des formes</translation>
    </message>
    <message id="form.propose_for">
        <source>Propose case forms: {field}</source>
        <translation>Proposer des formes casuelles : {field}</translation>
    </message>
    <message id="form.propose_hint">
        <source>Proposes the forms that are missing or not checked; what was checked stays</source>
        <translation>Propose les formes qui manquent ou ne sont pas contrôlées ; ce qui a été contrôlé est conservé</translation>
    </message>
    <message id="form.reference_for">
        <source>{field}: the same in other languages</source>
        <translation>{field} : le même texte dans d’autres langues</translation>
    </message>
    <message id="form.related.agenda_item.agenda_item">
        <source>Sub-items</source>
        <translation>Points subsidiaires</translation>
    </message>
    <message id="form.related.body.body">
        <source>Subsidiary bodies</source>
        <translation>Organes subsidiaires</translation>
    </message>
    <message id="form.related.body.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.body.meeting">
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message id="form.related.body.provision">
        <source>What mandates say of it</source>
        <translation>Ce qu’en disent les mandats</translation>
    </message>
    <message id="form.related.body.session">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="form.related.document.note">
        <source>Notes issued under it</source>
        <translation>Notes publiées sous cette cote</translation>
    </message>
    <message id="form.related.instrument.body">
        <source>Conferences of its parties</source>
        <translation>Conférences des parties</translation>
    </message>
    <message id="form.related.instrument.instrument">
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message id="form.related.instrument.mandate">
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message id="form.related.mandate.provision">
        <source>Provisions</source>
        <translation>Dispositions</translation>
    </message>
    <message id="form.related.meeting.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.place.meeting">
        <source>Meetings here</source>
        <translation>Réunions tenues ici</translation>
    </message>
    <message id="form.related.place.session">
        <source>Sessions here</source>
        <translation>Sessions tenues ici</translation>
    </message>
    <message id="form.related.session.agenda_item">
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message id="form.related.session.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="form.related.session.mandate">
        <source>Mandates adopted</source>
        <translation>Mandats adoptés</translation>
    </message>
    <message id="form.related.session.note">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="form.required">
        <source>“{field}” cannot be empty. Type a value, or press Esc to get the stored one back.</source>
        <translation>Le champ « {field} » ne peut pas être vide. Saisissez une valeur, ou appuyez sur Échap pour retrouver celle qui est enregistrée.</translation>
    </message>
    <message id="form.symbol_open">
        <source>Open the document in the browser</source>
        <translation>Ouvrir le document dans le navigateur</translation>
    </message>
    <message id="form.symbol_suggestion">
        <source>Use {symbol}</source>
        <translation>Utiliser {symbol}</translation>
    </message>
    <message id="form.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="form.verified">
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message id="form.verified_text">
        <source>Verified: {field}</source>
        <translation>Vérifié : {field}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.instruments">
        <source>Treaties and their protocols belong here. Mandates cite them, and agenda items and titles name them.</source>
        <translation>Les traités et leurs protocoles ont leur place ici. Les mandats les citent, les points de l’ordre du jour et les titres les nomment.</translation>
    </message>
    <message id="group.notes">
        <source>A note is written for one session: it gathers the meetings of all bodies since the last one. Add the session first, then its note.</source>
        <translation>Une note est écrite pour une session : elle réunit les réunions de tous les organes depuis la précédente. Ajoutez d’abord la session, puis sa note.</translation>
    </message>
    <message id="group.places">
        <source>Cities where sessions and meetings take place belong here, each with its country.</source>
        <translation>Les villes où se tiennent les sessions et les réunions ont leur place ici, chacune avec son pays.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message id="help.page_name">
        <source>Page of the help</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>hierarchy</name>
    <message id="hierarchy.at_top">
        <source>It cannot be moved out: nothing of its kind stands above it.</source>
        <translation>Impossible de faire remonter cette fiche : aucune du même type ne se trouve au-dessus.</translation>
    </message>
    <message id="hierarchy.cycle_agenda_item">
        <source>An agenda item cannot stand below itself or below one of its own sub-items.</source>
        <translation>Un point de l’ordre du jour ne peut pas être placé sous lui-même ni sous l’un de ses points subsidiaires.</translation>
    </message>
    <message id="hierarchy.cycle_body">
        <source>A body cannot stand below itself or below one of its own subsidiary bodies.</source>
        <translation>Un organe ne peut pas être placé sous lui-même ni sous l’un de ses organes subsidiaires.</translation>
    </message>
    <message id="hierarchy.cycle_instrument">
        <source>An instrument cannot stand below itself or below one of its own protocols.</source>
        <translation>Un instrument ne peut pas être placé sous lui-même ni sous l’un de ses protocoles.</translation>
    </message>
    <message id="hierarchy.cycle_provision">
        <source>A provision holds no other records.</source>
        <translation>Une disposition ne contient pas d’autres fiches.</translation>
    </message>
    <message id="hierarchy.cycle_section">
        <source>A section holds no other records.</source>
        <translation>Une section ne contient pas d’autres fiches.</translation>
    </message>
    <message id="hierarchy.first">
        <source>It is the first already, so it stays where it is.</source>
        <translation>Cette fiche est déjà la première ; elle reste où elle est.</translation>
    </message>
    <message id="hierarchy.fixed_document">
        <source>Documents stand in the order of their symbols, under the meeting or session they belong to.</source>
        <translation>Les documents sont classés par cote, sous la réunion ou la session dont ils relèvent.</translation>
    </message>
    <message id="hierarchy.fixed_group">
        <source>The groups of the project stand in a fixed order.</source>
        <translation>Les groupes du projet sont dans un ordre fixe.</translation>
    </message>
    <message id="hierarchy.fixed_mandate">
        <source>Mandates stand in the order of their numbers.</source>
        <translation>Les mandats sont classés par numéro.</translation>
    </message>
    <message id="hierarchy.fixed_meeting">
        <source>Meetings stand under their body in the order of their ordinals. To move one, change its body or ordinal in its form.</source>
        <translation>Les réunions sont placées sous leur organe, par numéro d’ordre. Pour en déplacer une, changez son organe ou son numéro d’ordre dans son formulaire.</translation>
    </message>
    <message id="hierarchy.fixed_note">
        <source>Notes stand in the order of their as-of dates.</source>
        <translation>Les notes sont classées par date de référence.</translation>
    </message>
    <message id="hierarchy.fixed_place">
        <source>Places stand in the order of their keys.</source>
        <translation>Les lieux sont classés par clé.</translation>
    </message>
    <message id="hierarchy.fixed_session">
        <source>Sessions stand in the order of their ordinals. To move one, change its ordinal in its form.</source>
        <translation>Les sessions sont classées par numéro d’ordre. Pour en déplacer une, changez son numéro d’ordre dans son formulaire.</translation>
    </message>
    <message id="hierarchy.gone">
        <source>The record is no longer in the project, so nothing was moved.</source>
        <translation>Cette fiche ne figure plus dans le projet ; rien n’a été déplacé.</translation>
    </message>
    <message id="hierarchy.last">
        <source>It is the last already, so it stays where it is.</source>
        <translation>Cette fiche est déjà la dernière ; elle reste où elle est.</translation>
    </message>
    <message id="hierarchy.move_agenda_item">
        <source>Move agenda item {record}</source>
        <translation>Déplacement du point de l’ordre du jour {record}</translation>
    </message>
    <message id="hierarchy.move_body">
        <source>Move body {record}</source>
        <translation>Déplacement de l’organe {record}</translation>
    </message>
    <message id="hierarchy.move_instrument">
        <source>Move instrument {record}</source>
        <translation>Déplacement de l’instrument {record}</translation>
    </message>
    <message id="hierarchy.move_provision">
        <source>Move provision {record}</source>
        <translation>Déplacement de la disposition {record}</translation>
    </message>
    <message id="hierarchy.move_section">
        <source>Move section {record}</source>
        <translation>Déplacement de la section {record}</translation>
    </message>
    <message id="hierarchy.none_before">
        <source>It cannot be moved in: nothing of its kind stands before it.</source>
        <translation>Impossible d’imbriquer cette fiche : aucune du même type ne la précède.</translation>
    </message>
    <message id="hierarchy.stays_agenda_item">
        <source>An agenda item stays in the agenda of its session.</source>
        <translation>Un point reste dans l’ordre du jour de sa session.</translation>
    </message>
    <message id="hierarchy.stays_body">
        <source>A body stands below another body, or at the top of the bodies.</source>
        <translation>Un organe est placé sous un autre organe ou au premier niveau des organes.</translation>
    </message>
    <message id="hierarchy.stays_instrument">
        <source>A protocol stands below a treaty, a treaty at the top of the instruments.</source>
        <translation>Un protocole est placé sous un traité, un traité au premier niveau des instruments.</translation>
    </message>
    <message id="hierarchy.stays_provision">
        <source>A provision stays with its mandate.</source>
        <translation>Une disposition reste avec son mandat.</translation>
    </message>
    <message id="hierarchy.stays_section">
        <source>A section stays in its note.</source>
        <translation>Une section reste dans sa note.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message id="history.choose">
        <source>Choose a record to see what happened to it.</source>
        <translation>Choisissez une fiche pour voir ce qu’il en est advenu.</translation>
    </message>
    <message id="history.gone">
        <source>{field}: the row this value belonged to is gone, so there is nothing to put it back into. Undo the step that removed it.</source>
        <translation>{field} : la ligne à laquelle cette valeur appartenait n’existe plus, et il n’y a donc pas où la remettre. Annulez l’étape qui l’a supprimée.</translation>
    </message>
    <message id="history.name">
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message id="history.more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message id="history.none">
        <source>Nothing has been changed in this record yet.</source>
        <translation>Rien n’a encore été modifié dans cette fiche.</translation>
    </message>
    <message id="history.restore">
        <source>Put the earlier value back</source>
        <translation>Revenir à la valeur antérieure</translation>
    </message>
    <message id="history.undone">
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message id="ignoring.no_reason">
        <source>Say why it stays as it is: without a reason nobody will know later. Nothing was changed.</source>
        <translation>Dites pourquoi cela reste ainsi : sans raison, personne ne le saura plus tard. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message id="import.done" numerus="yes">
        <source>Imported into {project}: {count} records; {there} were there already.</source>
        <translation>
            <numerusform>Importé dans {project} : {count} fiche ; déjà présentes : {there}.</numerusform>
            <numerusform>Importé dans {project} : {count} fiches ; déjà présentes : {there}.</numerusform>
        </translation>
    </message>
    <message id="import.proposed" numerus="yes">
        <source>{count} Russian case forms were proposed for names that had none. They are marked as unchecked until an editor confirms them.</source>
        <translation>
            <numerusform>{count} forme casuelle russe a été proposée pour un nom qui n’en avait pas. Elle est marquée comme non contrôlée jusqu’à ce qu’un rédacteur la confirme.</numerusform>
            <numerusform>{count} formes casuelles russes ont été proposées pour des noms qui n’en avaient pas. Elles sont marquées comme non contrôlées jusqu’à ce qu’un rédacteur les confirme.</numerusform>
        </translation>
    </message>
    <message id="import.running">
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message id="info.count">
        <source>{table}: {count}</source>
        <translation>{table} : {count}</translation>
    </message>
    <message id="info.file">
        <source>{file}, {size} bytes</source>
        <translation>{file}, {size} octets</translation>
    </message>
    <message id="info.format">
        <source>Format {version}</source>
        <translation>Format {version}</translation>
    </message>
    <message id="info.last_change">
        <source>Last change: {label}, {person}, {at}</source>
        <translation>Dernière modification : {label}, {person}, {at}</translation>
    </message>
    <message id="info.newer_format">
        <source>Format {version}, made by a newer program than this one, which knows formats up to {known} and can only read the file</source>
        <translation>Format {version}, créé par un programme plus récent que celui-ci, qui connaît les formats jusqu’à {known} et ne peut que lire le fichier</translation>
    </message>
    <message id="info.note">
        <source>Note {key} for session {session}, as of {as_of}</source>
        <translation>Note {key} pour la session {session}, date de référence : {as_of}</translation>
    </message>
    <message id="info.steps">
        <source>Steps that can be undone: {count}</source>
        <translation>Étapes pouvant être annulées : {count}</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message id="input.too_large">
        <source>{file} has more than {most} million bytes, which no file of its kind needs. It was not read.</source>
        <translation>{file} dépasse {most} millions d’octets, ce dont aucun fichier de ce genre n’a besoin. Il n’a pas été lu.</translation>
    </message>
    <message id="input.unreadable">
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossible de lire {file} : {reason}.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message id="journal.outdated">
        <source>“{step}” cannot be undone or redone: what it wrote ({record}) has since become something else. Nothing was changed.</source>
        <translation>« {step} » ne peut être ni annulé ni rétabli : ce que cette étape avait écrit ({record}) a changé depuis. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message id="language.unknown">
        <source>The program cannot write in the language with the code {code}. Nothing was changed. Choose one of the languages on offer, such as Russian (ru).</source>
        <translation>Le programme ne sait pas écrire dans la langue de code {code}. Rien n’a été modifié. Choisissez l’une des langues proposées, par exemple le russe (ru).</translation>
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
        <translation>{file} se trouve sur un lecteur réseau ou dans un dossier en nuage, où un fichier peut se perdre ou s’abîmer pendant qu’il est modifié. Travaillez sur une copie locale (zapiska copy) et publiez-la ensuite (zapiska publish).</translation>
    </message>
    <message id="local_copy.at_risk">
        <source>{file} is on a network drive or in a cloud folder, where a file can be lost or mixed up while it is changed. It is safer to work on a local copy and publish it back.</source>
        <translation>{file} se trouve sur un lecteur réseau ou dans un dossier en nuage, où un fichier peut se perdre ou s’abîmer pendant qu’il est modifié. Il est plus sûr de travailler sur une copie locale et de la publier ensuite.</translation>
    </message>
    <message id="local_copy.being_made">
        <source>Making a local copy…</source>
        <translation>Création d’une copie locale…</translation>
    </message>
    <message id="local_copy.being_published">
        <source>Publishing the copy…</source>
        <translation>Publication de la copie…</translation>
    </message>
    <message id="local_copy.exists">
        <source>There is a local copy already: {file}. Work that is in it may not be published yet. Publish it, or move it away, and try again.</source>
        <translation>Il existe déjà une copie locale : {file}. Le travail qu’elle contient n’est peut-être pas encore publié. Publiez-la ou déplacez-la, puis réessayez.</translation>
    </message>
    <message id="local_copy.failed">
        <source>{file} could not be written ({reason}). The project is as it was. Make room, and try again.</source>
        <translation>{file} n’a pas pu être écrit ({reason}). Le projet est inchangé. Libérez de la place et réessayez.</translation>
    </message>
    <message id="local_copy.is_one">
        <source>This is a local copy. Your work comes to {file} when you publish it (File › Publish back).</source>
        <translation>Ceci est une copie locale. Votre travail arrivera dans {file} quand vous le publierez (Fichier › Publier).</translation>
    </message>
    <message id="local_copy.no_origin">
        <source>{file} is not a local copy of another project, so it has nowhere to be published to. Nothing was changed.</source>
        <translation>{file} n’est pas la copie locale d’un autre projet et ne peut donc être publié nulle part. Rien n’a été modifié.</translation>
    </message>
    <message id="local_copy.not_noted">
        <source>The copy was published, but that could not be noted beside {file} ({reason}). Make a new copy before you go on.</source>
        <translation>La copie a été publiée, mais cela n’a pas pu être noté à côté de {file} ({reason}). Faites une nouvelle copie avant de continuer.</translation>
    </message>
    <message id="local_copy.of_another">
        <source>Where the local copy would be lies {file}, which was made of another project, or of one that nobody knows any more. No copy was made, and it was left as it is. Move it away, and try again.</source>
        <translation>À l’emplacement de la copie locale se trouve {file}, copie d’un autre projet ou d’un projet dont on ne sait plus rien. Aucune copie n’a été faite et ce fichier est resté tel quel. Déplacez-le et réessayez.</translation>
    </message>
    <message id="local_copy.open">
        <source>Open that copy</source>
        <translation>Ouvrir cette copie</translation>
    </message>
    <message id="local_copy.origin_changed">
        <source>{file} has been changed, damaged or removed since {copy} was made of it. Nothing was published, and both are untouched. Compare the two, and bring the work together in one of them.</source>
        <translation>{file} a été modifié, endommagé ou supprimé depuis que {copy} en a été tiré. Rien n’a été publié et les deux sont intacts. Comparez-les et réunissez le travail dans l’un d’eux.</translation>
    </message>
    <message id="local_copy.published">
        <source>Published. What was there before is kept in {file}</source>
        <translation>Publié. Ce qui s’y trouvait avant est conservé dans {file}</translation>
    </message>
    <message id="local_copy.work_on">
        <source>Work on a local copy</source>
        <translation>Travailler sur une copie locale</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message id="menu.about">
        <source>&amp;About Zapiska</source>
        <translation>À &amp;propos de Zapiska</translation>
    </message>
    <message id="menu.add">
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message id="menu.add_footnote">
        <source>Add a footnote to the paragraph</source>
        <translation>Ajouter une note de bas de page au paragraphe</translation>
    </message>
    <message id="menu.add_one">
        <source>Add {record}…</source>
        <translation>Ajouter : {record}…</translation>
    </message>
    <message id="menu.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Ajouter un paragraphe après</translation>
    </message>
    <message id="menu.back">
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message id="menu.backups">
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message id="menu.chart">
        <source>&amp;Chart of bodies</source>
        <translation>&amp;Organigramme des organes</translation>
    </message>
    <message id="menu.check">
        <source>Chec&amp;k the project</source>
        <translation>&amp;Vérifier le projet</translation>
    </message>
    <message id="menu.check_file">
        <source>&amp;Check a file…</source>
        <translation>&amp;Vérifier un fichier…</translation>
    </message>
    <message id="menu.delete">
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message id="menu.duplicate">
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message id="menu.export">
        <source>&amp;Export note…</source>
        <translation>&amp;Exporter la note…</translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message id="menu.find">
        <source>&amp;Find in the project</source>
        <translation>Rechercher dans le pro&amp;jet</translation>
    </message>
    <message id="menu.fit">
        <source>Page as &amp;wide as the panel</source>
        <translation>Ajuster à la &amp;largeur du panneau</translation>
    </message>
    <message id="menu.form">
        <source>Go to the &amp;form</source>
        <translation>Aller au &amp;formulaire</translation>
    </message>
    <message id="menu.forward">
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message id="menu.import">
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message id="menu.keep">
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message id="menu.language">
        <source>&amp;Language of the interface</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message id="menu.larger">
        <source>&amp;Larger page</source>
        <translation>Page plus &amp;grande</translation>
    </message>
    <message id="menu.leave_out">
        <source>Leave the paragraph out, or bring it back</source>
        <translation>Omettre le paragraphe ou le rétablir</translation>
    </message>
    <message id="menu.move_down">
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message id="menu.move_up">
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message id="menu.new">
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message id="menu.next_finding">
        <source>&amp;Next finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message id="menu.next_meeting">
        <source>&amp;Next meeting of this body…</source>
        <translation>&amp;Réunion suivante de cet organe…</translation>
    </message>
    <message id="menu.no_recent">
        <source>None yet</source>
        <translation>Aucun pour le moment</translation>
    </message>
    <message id="menu.note">
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message id="menu.open">
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message id="menu.own_paragraph">
        <source>Write the paragraph in own words</source>
        <translation>Reformuler le paragraphe</translation>
    </message>
    <message id="menu.own_words">
        <source>Write the sentence in own words</source>
        <translation>Reformuler la phrase</translation>
    </message>
    <message id="menu.palette">
        <source>Search or &amp;run…</source>
        <translation>Rechercher ou e&amp;xécuter…</translation>
    </message>
    <message id="menu.panels">
        <source>&amp;Panels</source>
        <translation>Pan&amp;neaux</translation>
    </message>
    <message id="menu.paragraph_down">
        <source>Move the paragraph down</source>
        <translation>Déplacer le paragraphe vers le bas</translation>
    </message>
    <message id="menu.paragraph_up">
        <source>Move the paragraph up</source>
        <translation>Déplacer le paragraphe vers le haut</translation>
    </message>
    <message id="menu.previous_finding">
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message id="menu.program_words">
        <source>Back to the program’s text</source>
        <translation>Revenir au texte du programme</translation>
    </message>
    <message id="menu.project_history">
        <source>What was &amp;done</source>
        <translation>&amp;Historique des opérations</translation>
    </message>
    <message id="menu.publish">
        <source>&amp;Publish back</source>
        <translation>&amp;Publier</translation>
    </message>
    <message id="menu.quit">
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message id="menu.recent">
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message id="menu.recent_nothing">
        <source>{name} (not there any more)</source>
        <translation>{name} (n’est plus là)</translation>
    </message>
    <message id="menu.recent_other">
        <source>{name} (not a project)</source>
        <translation>{name} (pas un projet)</translation>
    </message>
    <message id="menu.record">
        <source>&amp;Record</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message id="menu.redo">
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message id="menu.redo_nothing">
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message id="menu.redo_step">
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message id="menu.rename">
        <source>&amp;Rename</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message id="menu.sample">
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message id="menu.search">
        <source>Search &amp;everywhere…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message id="menu.search_button">
        <source>Search or run…   {keys}</source>
        <translation>Rechercher ou exécuter…   {keys}</translation>
    </message>
    <message id="menu.search_name">
        <source>Search all records and run any action</source>
        <translation>Rechercher dans toutes les fiches et exécuter une action</translation>
    </message>
    <message id="menu.side_by_side">
        <source>T&amp;wo languages side by side</source>
        <translation>Deux lan&amp;gues côte à côte</translation>
    </message>
    <message id="menu.smaller">
        <source>&amp;Smaller page</source>
        <translation>Page plus pe&amp;tite</translation>
    </message>
    <message id="menu.support">
        <source>&amp;Report for support…</source>
        <translation>&amp;Rapport pour l’assistance…</translation>
    </message>
    <message id="menu.table_documents">
        <source>&amp;Documents by symbol</source>
        <translation>&amp;Documents par cote</translation>
    </message>
    <message id="menu.table_mandates">
        <source>M&amp;andates</source>
        <translation>&amp;Mandats</translation>
    </message>
    <message id="menu.table_meetings">
        <source>&amp;Meetings by date</source>
        <translation>&amp;Réunions par date</translation>
    </message>
    <message id="menu.timeline">
        <source>&amp;Timeline of meetings</source>
        <translation>&amp;Chronologie des réunions</translation>
    </message>
    <message id="menu.undo">
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message id="menu.undo_nothing">
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message id="menu.undo_step">
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message id="new.done">
        <source>Made: {project}</source>
        <translation>Créé : {project}</translation>
    </message>
</context>
<context>
    <name>next_meeting</name>
    <message id="next_meeting.source">
        <source>expected after {symbol}, not verified</source>
        <translation>attendu après {symbol}, non vérifié</translation>
    </message>
    <message id="next_meeting.source_typed">
        <source>expected, not verified</source>
        <translation>attendu, non vérifié</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message id="note.none">
        <source>The project has no note yet, so there is nothing to export. --format json writes the whole project.</source>
        <translation>Le projet ne contient encore aucune note ; il n’y a donc rien à exporter. --format json écrit tout le projet.</translation>
    </message>
    <message id="note.several">
        <source>The project has several notes; name one with --note: {keys}</source>
        <translation>Le projet contient plusieurs notes ; indiquez-en une avec --note : {keys}</translation>
    </message>
    <message id="note.unknown">
        <source>The project has no note {key}. It has: {keys}</source>
        <translation>Le projet ne contient pas de note {key}. Il contient : {keys}</translation>
    </message>
</context>
<context>
    <name>note_editor</name>
    <message id="note_editor.added_row">
        <source>{number}. Added: {words}</source>
        <translation>{number}. Ajouté : {words}</translation>
    </message>
    <message id="note_editor.as_of_hint">
        <source>The day the note speaks of: it tells meetings held from meetings planned. 9.10.2019, 9 Oct 2019 or 2019-10-09</source>
        <translation>Le jour auquel la note se réfère : il sépare les réunions tenues des réunions prévues. 9.10.2019, 9 oct. 2019 ou 2019-10-09</translation>
    </message>
    <message id="note_editor.begins">
        <source>{number}. {provision}</source>
        <translation>{number}. {provision}</translation>
    </message>
    <message id="note_editor.by_rule_in">
        <source>taken in by the rule</source>
        <translation>retenue selon la règle</translation>
    </message>
    <message id="note_editor.by_rule_out">
        <source>left out by the rule</source>
        <translation>écartée selon la règle</translation>
    </message>
    <message id="note_editor.digits">
        <source>Digits in Arabic</source>
        <translation>Chiffres en arabe</translation>
    </message>
    <message id="note_editor.example.headingnumbering.none">
        <source>“Report on the meeting of …”</source>
        <translation>« Rapport sur la réunion de… »</translation>
    </message>
    <message id="note_editor.example.headingnumbering.roman">
        <source>“II. Report on the meeting of …”</source>
        <translation>« II. Rapport sur la réunion de… »</translation>
    </message>
    <message id="note_editor.example.headingtense.by_status">
        <source>“Report on the meeting …, scheduled to be held …”, while it is planned</source>
        <translation>« Rapport sur la réunion…, qui doit se tenir… », tant qu’elle est prévue</translation>
    </message>
    <message id="note_editor.example.headingtense.held">
        <source>“Reports on the meetings …, held …”, though some are still planned</source>
        <translation>« Rapports sur les réunions…, tenues… », même si certaines sont encore prévues</translation>
    </message>
    <message id="note_editor.example.headingvenue.after_dates">
        <source>“… held from 9 to 11 September 2019 in Vienna”</source>
        <translation>« … tenues du 9 au 11 septembre 2019 à Vienne »</translation>
    </message>
    <message id="note_editor.example.headingvenue.before_dates">
        <source>“… held in Vienna from 9 to 11 September 2019”</source>
        <translation>« … tenues à Vienne du 9 au 11 septembre 2019 »</translation>
    </message>
    <message id="note_editor.example.meetingsopening.body">
        <source>“The Working Group held its ninth meeting …, and its tenth meeting is scheduled to be held …”</source>
        <translation>« Le Groupe de travail a tenu sa neuvième réunion…, et sa dixième réunion doit se tenir… »</translation>
    </message>
    <message id="note_editor.example.meetingsopening.meeting">
        <source>“The first meeting of the Working Group was held …, and the second is scheduled to be held …”</source>
        <translation>« La première réunion du Groupe de travail s’est tenue…, et la deuxième doit se tenir… »</translation>
    </message>
    <message id="note_editor.example.meetingsopening.range">
        <source>“The Working Group held its first to thirteenth meetings annually from 2007 to 2019”</source>
        <translation>« Le Groupe de travail a tenu ses première à treizième réunions chaque année de 2007 à 2019 »</translation>
    </message>
    <message id="note_editor.example.opening.active">
        <source>“In resolution 9/1, the Conference decided …”</source>
        <translation>« Dans sa résolution 9/1, la Conférence a décidé… »</translation>
    </message>
    <message id="note_editor.example.opening.also">
        <source>“The Conference also requested …”, after a sentence on the same mandate</source>
        <translation>« La Conférence a également prié… », après une phrase sur le même mandat</translation>
    </message>
    <message id="note_editor.example.opening.bare">
        <source>The wording of the provision is the whole sentence</source>
        <translation>Le libellé de la disposition constitue toute la phrase</translation>
    </message>
    <message id="note_editor.example.opening.in_accordance">
        <source>“In accordance with decision 4/4 of the Conference, … was established”</source>
        <translation>« Conformément à la décision 4/4 de la Conférence, … a été créé »</translation>
    </message>
    <message id="note_editor.example.opening.pursuant">
        <source>“Pursuant to resolution 5/3 of the Conference, … was established”</source>
        <translation>« En application de la résolution 5/3 de la Conférence, … a été créé »</translation>
    </message>
    <message id="note_editor.example.protocols">
        <source>“… the Convention … and the Protocols thereto”</source>
        <translation>« … la Convention… et les Protocoles s’y rapportant »</translation>
    </message>
    <message id="note_editor.example.report_mandate">
        <source>“In accordance with resolution 7/1, the reports … will be submitted …”; without a mandate the sentence begins with the reports</source>
        <translation>« Conformément à la résolution 7/1, les rapports… seront présentés… » ; sans mandat, la phrase commence par les rapports</translation>
    </message>
    <message id="note_editor.example.reportreference.ordinal">
        <source>“The report on the eleventh meeting (…) will be submitted …”</source>
        <translation>« Le rapport sur la onzième réunion (…) sera présenté… »</translation>
    </message>
    <message id="note_editor.example.reportreference.these">
        <source>“The reports on these meetings (…) will be submitted …”</source>
        <translation>« Les rapports sur ces réunions (…) seront présentés… »</translation>
    </message>
    <message id="note_editor.example.titlecitation.quoted">
        <source>“resolution 9/1, entitled ‘Establishment of the Mechanism …’”, at its first mention</source>
        <translation>« la résolution 9/1, intitulée “Création du Mécanisme…” », à la première mention</translation>
    </message>
    <message id="note_editor.example.titlecitation.retold">
        <source>“decision 4/4 on trafficking in persons”, at its first mention</source>
        <translation>« la décision 4/4 sur la traite des personnes », à la première mention</translation>
    </message>
    <message id="note_editor.example.venue_in_text">
        <source>“… was held in Vienna from 9 to 11 October 2019”, not the dates alone</source>
        <translation>« … s’est tenue à Vienne du 9 au 11 octobre 2019 », et non les dates seules</translation>
    </message>
    <message id="note_editor.footnote_add">
        <source>Add a footnote</source>
        <translation>Ajouter une note de bas de page</translation>
    </message>
    <message id="note_editor.footnote_add_hint">
        <source>Puts a footnote at the title of the note; choose another place for it then</source>
        <translation>Place une note de bas de page au titre de la note ; choisissez ensuite un autre emplacement</translation>
    </message>
    <message id="note_editor.footnote_missing" numerus="yes">
        <source>text missing in {count} languages</source>
        <translation>
            <numerusform>texte manquant dans {count} langue</numerusform>
            <numerusform>texte manquant dans {count} langues</numerusform>
        </translation>
    </message>
    <message id="note_editor.footnote_text">
        <source>Text of the footnote</source>
        <translation>Texte de la note de bas de page</translation>
    </message>
    <message id="note_editor.footnotes">
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message id="note_editor.footnotes_hint">
        <source>Alt with an arrow key or dragging moves a footnote; Delete takes it out</source>
        <translation>Alt et une flèche, ou un glisser-déposer, déplace la note de bas de page ; Suppr la retire</translation>
    </message>
    <message id="note_editor.goes_on">
        <source>{number}, further: {provision}</source>
        <translation>{number}, suite : {provision}</translation>
    </message>
    <message id="note_editor.join">
        <source>Join with previous</source>
        <translation>Joindre au précédent</translation>
    </message>
    <message id="note_editor.join_hint">
        <source>Makes one paragraph of this one and the one before it</source>
        <translation>Réunit ce paragraphe et le précédent en un seul</translation>
    </message>
    <message id="note_editor.left_rule_in">
        <source>left out, though the rule takes it in</source>
        <translation>écartée, bien que la règle la retienne</translation>
    </message>
    <message id="note_editor.left_rule_out">
        <source>left out, as by the rule</source>
        <translation>écartée, comme le veut la règle</translation>
    </message>
    <message id="note_editor.mark_hint">
        <source>A mark of its own, such as **; left empty the footnote is numbered</source>
        <translation>Un appel particulier, par exemple ** ; s’il est vide, la note de bas de page est numérotée</translation>
    </message>
    <message id="note_editor.meetings">
        <source>Meetings included</source>
        <translation>Réunions retenues</translation>
    </message>
    <message id="note_editor.meetings_hint">
        <source>Space or a click takes a meeting in, leaves it out, or lets the rule say. Enter shows the meeting.</source>
        <translation>Espace ou un clic retient une réunion, l’écarte ou s’en remet à la règle. Entrée affiche la réunion.</translation>
    </message>
    <message id="note_editor.meetings_row">
        <source>{number}. Meetings and reports</source>
        <translation>{number}. Réunions et rapports</translation>
    </message>
    <message id="note_editor.name">
        <source>Editor of the note</source>
        <translation>Éditeur de la note</translation>
    </message>
    <message id="note_editor.no_agenda">
        <source>The session has no agenda yet. Add its items to the session, then choose here under which the note is submitted.</source>
        <translation>La session n’a pas encore d’ordre du jour. Ajoutez-y des points, puis choisissez ici ceux au titre desquels la note est présentée.</translation>
    </message>
    <message id="note_editor.no_footnotes">
        <source>No footnotes yet, apart from the one on a provisional agenda, which comes by itself. A footnote may give the reason of a late submission (**).</source>
        <translation>Aucune note de bas de page pour le moment, hormis celle sur l’ordre du jour provisoire, qui se place d’elle-même. Une note de bas de page peut indiquer la raison d’une présentation tardive (**).</translation>
    </message>
    <message id="note_editor.no_meetings">
        <source>The body has no meetings yet. Add a meeting to the body, and the section tells of it.</source>
        <translation>L’organe n’a pas encore de réunion. Ajoutez-lui une réunion, et la section en rendra compte.</translation>
    </message>
    <message id="note_editor.no_paragraphs">
        <source>No paragraphs on mandates yet. They say what set the body up, made it permanent and gave it its tasks. Find a provision below to state it.</source>
        <translation>Aucun paragraphe sur les mandats pour le moment. Ces paragraphes disent ce qui a créé l’organe, l’a rendu permanent et lui a confié ses tâches. Recherchez une disposition ci-dessous pour l’énoncer.</translation>
    </message>
    <message id="note_editor.no_sections">
        <source>No sections yet. Each section tells of one body: what set it up, its meetings and their reports. Find a body below to add its section.</source>
        <translation>Aucune section pour le moment. Chaque section porte sur un organe : ce qui l’a créé, ses réunions et leurs rapports. Recherchez un organe ci-dessous pour ajouter sa section.</translation>
    </message>
    <message id="note_editor.none_text">
        <source>Choose a note on the left, or add one: a note needs a session and an as-of date.</source>
        <translation>Choisissez une note à gauche ou ajoutez-en une : une note doit avoir une session et une date de référence.</translation>
    </message>
    <message id="note_editor.none_title">
        <source>No note is selected</source>
        <translation>Aucune note n’est sélectionnée</translation>
    </message>
    <message id="note_editor.numbered">
        <source>numbered</source>
        <translation>numérotée</translation>
    </message>
    <message id="note_editor.own_wording_remove">
        <source>{field}: remove, so that the generated words stand there again (Delete)</source>
        <translation>{field} : supprimer, pour que le texte composé réapparaisse (Suppr)</translation>
    </message>
    <message id="note_editor.own_wordings">
        <source>Own wordings</source>
        <translation>Libellés personnalisés</translation>
    </message>
    <message id="note_editor.paragraphs">
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message id="note_editor.paragraphs_hint">
        <source>One line for each sentence and each added paragraph, under the number of its paragraph in the section. Alt+Up and Alt+Down or the mouse move it, Delete takes it out, Enter shows the provision or writes at the words.</source>
        <translation>Une ligne par phrase et par paragraphe ajouté, sous le numéro du paragraphe dans la section. Alt+Haut et Alt+Bas ou la souris la déplacent, Suppr la retire, Entrée affiche la disposition ou ouvre les mots.</translation>
    </message>
    <message id="note_editor.place.added">
        <source>{section}: added paragraph {number}</source>
        <translation>{section} : paragraphe ajouté {number}</translation>
    </message>
    <message id="note_editor.place.agenda">
        <source>Agenda line</source>
        <translation>Ligne de l’ordre du jour</translation>
    </message>
    <message id="note_editor.place.document_type">
        <source>Line “Note by the Secretariat”</source>
        <translation>Ligne « Note du Secrétariat »</translation>
    </message>
    <message id="note_editor.place.heading">
        <source>{section}: heading</source>
        <translation>{section} : intertitre</translation>
    </message>
    <message id="note_editor.place.item">
        <source>Title of the item: {item}</source>
        <translation>Titre du point : {item}</translation>
    </message>
    <message id="note_editor.place.meetings">
        <source>{section}: paragraph on meetings</source>
        <translation>{section} : paragraphe sur les réunions</translation>
    </message>
    <message id="note_editor.place.paragraph">
        <source>{section}: paragraph {number} on mandates</source>
        <translation>{section} : paragraphe {number} sur les mandats</translation>
    </message>
    <message id="note_editor.place.sentence">
        <source>{place}, a sentence</source>
        <translation>{place}, une phrase</translation>
    </message>
    <message id="note_editor.place.session">
        <source>Line with the session</source>
        <translation>Ligne de la session</translation>
    </message>
    <message id="note_editor.place.title">
        <source>Title of the note</source>
        <translation>Titre de la note</translation>
    </message>
    <message id="note_editor.place.venue">
        <source>Line with venue and dates</source>
        <translation>Ligne du lieu et des dates</translation>
    </message>
    <message id="note_editor.place_gone">
        <source>a place the note no longer has ({place})</source>
        <translation>un emplacement qui n’existe plus dans la note ({place})</translation>
    </message>
    <message id="note_editor.rule_all">
        <source>The rule: all meetings, and the next one still without days, because the days of this session and of earlier ones are not known.</source>
        <translation>La règle : toutes les réunions, ainsi que la prochaine encore sans dates, car les dates de cette session et des précédentes sont inconnues.</translation>
    </message>
    <message id="note_editor.rule_between">
        <source>The rule: meetings after the last session ({since}) and up to the end of this one ({until}), and the next one still without days.</source>
        <translation>La règle : les réunions postérieures à la dernière session ({since}) et jusqu’à la fin de celle-ci ({until}), ainsi que la prochaine encore sans dates.</translation>
    </message>
    <message id="note_editor.rule_since">
        <source>The rule: meetings after the last session ({since}), and the next one still without days. The end of this session is not known.</source>
        <translation>La règle : les réunions postérieures à la dernière session ({since}), ainsi que la prochaine encore sans dates. La fin de cette session est inconnue.</translation>
    </message>
    <message id="note_editor.rule_until">
        <source>The rule: meetings up to the end of this session ({until}), and the next one still without days. No earlier session has days.</source>
        <translation>La règle : les réunions jusqu’à la fin de cette session ({until}), ainsi que la prochaine encore sans dates. Aucune session antérieure n’a de dates.</translation>
    </message>
    <message id="note_editor.section_add">
        <source>Add a section: find a body</source>
        <translation>Ajouter une section : rechercher un organe</translation>
    </message>
    <message id="note_editor.sections">
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message id="note_editor.sections_hint">
        <source>The sections of the note. Drag one, or press Alt+Up and Alt+Down, to move it; Delete takes it out.</source>
        <translation>Les sections de la note. Pour en déplacer une, faites-la glisser ou appuyez sur Alt+Haut et Alt+Bas ; Suppr la retire.</translation>
    </message>
    <message id="note_editor.sentence">
        <source>Paragraph {number}: {provision}. {wording}</source>
        <translation>Paragraphe {number} : {provision}. {wording}</translation>
    </message>
    <message id="note_editor.split">
        <source>Split here</source>
        <translation>Diviser ici</translation>
    </message>
    <message id="note_editor.split_hint">
        <source>A new paragraph begins with this sentence</source>
        <translation>Un nouveau paragraphe commence à cette phrase</translation>
    </message>
    <message id="note_editor.statement_add">
        <source>State a provision: find it</source>
        <translation>Énoncer une disposition : la rechercher</translation>
    </message>
    <message id="note_editor.taken_rule_in">
        <source>taken in, as by the rule</source>
        <translation>retenue, comme le veut la règle</translation>
    </message>
    <message id="note_editor.taken_rule_out">
        <source>taken in, though the rule leaves it out</source>
        <translation>retenue, bien que la règle l’écarte</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message id="own_words.add_footnote">
        <source>Add a footnote here</source>
        <translation>Ajouter une note de bas de page ici</translation>
    </message>
    <message id="own_words.add_paragraph">
        <source>Add a paragraph after this</source>
        <translation>Ajouter un paragraphe après</translation>
    </message>
    <message id="own_words.bring_back">
        <source>Bring this paragraph back</source>
        <translation>Rétablir ce paragraphe</translation>
    </message>
    <message id="own_words.changed">
        <source>The facts behind own words have changed ({number} of {total})</source>
        <translation>Les données d’un libellé personnalisé ont changé ({number} sur {total})</translation>
    </message>
    <message id="own_words.changed_from">
        <source>The program’s text was “{old}” and is now “{new}”.</source>
        <translation>Le texte du programme était « {old} » ; il est désormais « {new} ».</translation>
    </message>
    <message id="own_words.changed_name">
        <source>Own words whose facts have changed</source>
        <translation>Libellés personnalisés dont les données ont changé</translation>
    </message>
    <message id="own_words.conflicts_left">
        <source>Words in ⟦ ⟧ are still to be taken in or out; the field stays open.</source>
        <translation>Des mots entre ⟦ ⟧ restent à reprendre ou à supprimer ; le champ reste ouvert.</translation>
    </message>
    <message id="own_words.divide_inside">
        <source>Put the cursor where the second paragraph is to begin.</source>
        <translation>Placez le curseur là où doit commencer le second paragraphe.</translation>
    </message>
    <message id="own_words.divide_paragraphs">
        <source>Only a whole paragraph can be divided. Leave this field and open the paragraph with Shift+F2.</source>
        <translation>Seul un paragraphe entier peut être scindé. Quittez ce champ et ouvrez le paragraphe avec Maj+F2.</translation>
    </message>
    <message id="own_words.field">
        <source>Own words</source>
        <translation>Libellé personnalisé</translation>
    </message>
    <message id="own_words.hint">
        <source>Enter keeps, Esc leaves. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Entrée conserve, Échap abandonne. Les mots soulignés suivent leurs fiches. Vide, l’emplacement revient au programme.</translation>
    </message>
    <message id="own_words.hint_added">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty takes these words away.</source>
        <translation>Entrée conserve, Échap abandonne, Maj+Entrée divise le paragraphe. Les mots soulignés suivent leurs fiches. Vide, le champ retire ces mots.</translation>
    </message>
    <message id="own_words.hint_new">
        <source>A new paragraph: Enter adds it, Esc leaves. Underlined words follow their records. Empty adds nothing.</source>
        <translation>Nouveau paragraphe : Entrée l’ajoute, Échap abandonne. Les mots soulignés suivent leurs fiches. Vide, rien n’est ajouté.</translation>
    </message>
    <message id="own_words.hint_paragraph">
        <source>Enter keeps, Esc leaves, Shift+Enter divides the paragraph. Underlined words follow their records. Empty gives the place back to the program.</source>
        <translation>Entrée conserve, Échap abandonne, Maj+Entrée divise le paragraphe. Les mots soulignés suivent leurs fiches. Vide, l’emplacement revient au programme.</translation>
    </message>
    <message id="own_words.keep">
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message id="own_words.keep_hint">
        <source>The own words stay; the new text counts as seen</source>
        <translation>Le libellé personnalisé reste ; le nouveau texte est considéré comme vu</translation>
    </message>
    <message id="own_words.leave_out">
        <source>Leave this paragraph out</source>
        <translation>Omettre ce paragraphe</translation>
    </message>
    <message id="own_words.left_out">
        <source>— A paragraph is left out here. Double-click to bring it back. —</source>
        <translation>— Un paragraphe est omis ici. Double-cliquez pour le rétablir. —</translation>
    </message>
    <message id="own_words.mark">
        <source>The editor’s own words. Double-click edits them; the menu has the way back to the program’s text.</source>
        <translation>Libellé personnalisé. Un double-clic permet de le modifier ; le menu permet de revenir au texte du programme.</translation>
    </message>
    <message id="own_words.mark_outdated">
        <source>The editor’s own words; the facts they were written from have changed since.</source>
        <translation>Libellé personnalisé ; les données d’après lesquelles il a été rédigé ont changé depuis.</translation>
    </message>
    <message id="own_words.merge">
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message id="own_words.merge_hint">
        <source>Opens the own words with what has changed brought in; what cannot be told for certain stands in marks</source>
        <translation>Ouvre le libellé personnalisé avec les modifications reportées ; ce qui est incertain est entre marques</translation>
    </message>
    <message id="own_words.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="own_words.next_hint">
        <source>Shows the next own words whose facts have changed</source>
        <translation>Affiche le libellé personnalisé suivant dont les données ont changé</translation>
    </message>
    <message id="own_words.place_gone">
        <source>The place of these words is no longer in the note. Undo what took it away, or copy the words and press Esc.</source>
        <translation>L’emplacement de ces mots n’est plus dans la note. Annulez ce qui l’a retiré, ou copiez les mots et appuyez sur Échap.</translation>
    </message>
    <message id="own_words.place_gone_before">
        <source>The place of these words is no longer in the note. Enter keeps them here as a paragraph; or copy them and press Esc.</source>
        <translation>L’emplacement de ces mots n’est plus dans la note. Entrée les garde ici en un paragraphe ; ou copiez-les et appuyez sur Échap.</translation>
    </message>
    <message id="own_words.remove_paragraph">
        <source>Take this added paragraph away in every language</source>
        <translation>Supprimer ce paragraphe ajouté dans toutes les langues</translation>
    </message>
    <message id="own_words.take_program">
        <source>Take the program’s text</source>
        <translation>Prendre le texte du programme</translation>
    </message>
    <message id="own_words.take_program_hint">
        <source>The own words go; the program’s text stands there again</source>
        <translation>Le libellé personnalisé disparaît ; le texte du programme est rétabli</translation>
    </message>
    <message id="own_words.write_paragraph">
        <source>Write the whole paragraph in own words</source>
        <translation>Reformuler tout le paragraphe</translation>
    </message>
    <message id="own_words.write_sentence">
        <source>Write in own words</source>
        <translation>Reformuler</translation>
    </message>
    <message id="own_words.yours">
        <source>Your words: {words}</source>
        <translation>Votre libellé : {words}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message id="palette.finds">
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message id="palette.hint">
        <source>Type an action, a symbol, a name, in any language</source>
        <translation>Saisissez une action, une cote ou un nom, dans n’importe quelle langue</translation>
    </message>
    <message id="palette.name">
        <source>Actions and records</source>
        <translation>Actions et fiches</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>Aucun résultat. Des mots moins nombreux ou plus courts en donnent davantage.</translation>
    </message>
    <message id="palette.search_hint">
        <source>Type words of any record, in any language</source>
        <translation>Saisissez des mots de n’importe quelle fiche, dans n’importe quelle langue</translation>
    </message>
    <message id="palette.search_name">
        <source>Search in all records</source>
        <translation>Recherche dans toutes les fiches</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message id="panel.findings">
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message id="panel.history">
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message id="panel.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="panel.tree">
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message id="paste.columns_differ">
        <source>Columns copied: {pasted}; columns there is room for: {selected}. Nothing was changed. Select as many columns, or copy the titles of the columns too.</source>
        <translation>Colonnes copiées : {pasted} ; colonnes disponibles : {selected}. Rien n’a été modifié. Sélectionnez autant de colonnes, ou copiez aussi les en-têtes de colonne.</translation>
    </message>
    <message id="paste.day_out_of_reach">
        <source>Moved by {days} days, the date would be outside the calendar.</source>
        <translation>Déplacée de {days} jours, la date sortirait du calendrier.</translation>
    </message>
    <message id="paste.fixed_column">
        <source>“{column}” cannot be changed in the table. Change it in the record’s form.</source>
        <translation>« {column} » ne peut pas être modifié dans le tableau. Modifiez-le dans le formulaire de la fiche.</translation>
    </message>
    <message id="paste.no_record">
        <source>There is no record called “{text}”. Add it first, or write its name as it stands in the project.</source>
        <translation>Il n’y a pas de fiche nommée « {text} ». Ajoutez-la d’abord, ou écrivez son nom tel qu’il figure dans le projet.</translation>
    </message>
    <message id="paste.no_such_choice">
        <source>“{text}” is not a value of “{column}”. It may be: {choices}.</source>
        <translation>« {text} » n’est pas une valeur de « {column} ». Valeurs possibles : {choices}.</translation>
    </message>
    <message id="paste.nothing">
        <source>There are no cells on the clipboard. Nothing was changed. Copy cells in the spreadsheet first.</source>
        <translation>Le presse-papiers ne contient pas de cellules. Rien n’a été modifié. Copiez d’abord des cellules dans le tableur.</translation>
    </message>
    <message id="paste.required">
        <source>“{column}” must have a value.</source>
        <translation>« {column} » doit avoir une valeur.</translation>
    </message>
    <message id="paste.rows_differ">
        <source>Rows copied: {pasted}; rows selected: {selected}. Nothing was changed. Select as many rows, or only the first one.</source>
        <translation>Lignes copiées : {pasted} ; lignes sélectionnées : {selected}. Rien n’a été modifié. Sélectionnez autant de lignes, ou seulement la première.</translation>
    </message>
    <message id="paste.rows_missing">
        <source>Rows copied: {pasted}; rows from the selected one to the end of the table: {there}. Nothing was changed. Show more rows or copy fewer.</source>
        <translation>Lignes copiées : {pasted} ; lignes de la ligne sélectionnée à la fin du tableau : {there}. Rien n’a été modifié. Affichez plus de lignes ou copiez-en moins.</translation>
    </message>
    <message id="paste.several_records">
        <source>Several records are called “{text}”. Write the key of the one that is meant.</source>
        <translation>Plusieurs fiches se nomment « {text} ». Écrivez la clé de celle qui convient.</translation>
    </message>
    <message id="paste.too_large">
        <source>The clipboard holds {length} characters; at most {most} are taken at once. Nothing was changed. Copy fewer rows.</source>
        <translation>Le presse-papiers contient {length} caractères ; {most} au plus sont repris à la fois. Rien n’a été modifié. Copiez moins de lignes.</translation>
    </message>
    <message id="paste.uneven">
        <source>Row {row} of what was copied has {cells} cells, but the columns are {columns}. Nothing was changed. Copy a full rectangle of cells.</source>
        <translation>La ligne {row} des données copiées compte {cells} cellules, alors qu’il y a {columns} colonnes. Rien n’a été modifié. Copiez un rectangle complet de cellules.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message id="phrase.bad_branch">
        <source>Character {position}: a branch of a choice is written «|name:text» in: {text}</source>
        <translation>Caractère {position} : une branche d’un choix s’écrit « |nom:texte » dans : {text}</translation>
    </message>
    <message id="phrase.bad_placeholder">
        <source>Character {position}: a placeholder that cannot be read in: {text}</source>
        <translation>Caractère {position} : espace réservé illisible dans : {text}</translation>
    </message>
    <message id="phrase.branch_twice">
        <source>Character {position}: the choice has this branch twice in: {text}</source>
        <translation>Caractère {position} : le choix comporte deux fois cette branche dans : {text}</translation>
    </message>
    <message id="phrase.no_branch">
        <source>The choice on {name} has no branch for {category}.</source>
        <translation>Le choix selon {name} n’a pas de branche pour {category}.</translation>
    </message>
    <message id="phrase.stray_brace">
        <source>Character {position}: a closing brace without an opening one in: {text}</source>
        <translation>Caractère {position} : accolade fermante sans accolade ouvrante dans : {text}</translation>
    </message>
    <message id="phrase.too_deep">
        <source>Character {position}: choices inside choices too deep in: {text}</source>
        <translation>Caractère {position} : trop de choix imbriqués dans : {text}</translation>
    </message>
    <message id="phrase.unclosed">
        <source>Character {position}: a placeholder is not closed in: {text}</source>
        <translation>Caractère {position} : espace réservé non fermé dans : {text}</translation>
    </message>
    <message id="phrase.unknown_form">
        <source>The placeholder {name} has no form {form} in: {text}</source>
        <translation>L’espace réservé {name} n’a pas de forme {form} dans : {text}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message id="picture.add_body">
        <source>Add a body</source>
        <translation>Ajouter un organe</translation>
    </message>
    <message id="picture.add_meeting">
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message id="picture.damaged">
        <source>The picture was not saved: it could not be read back. A file of that name is as it was. Save it in the other format, and report this fault.</source>
        <translation>L’image n’a pas été enregistrée : il a été impossible de la relire. Le fichier de ce nom est resté tel quel. Enregistrez-la dans l’autre format et signalez ce défaut.</translation>
    </message>
    <message id="picture.files_png">
        <source>PNG picture ({pattern})</source>
        <translation>Image PNG ({pattern})</translation>
    </message>
    <message id="picture.files_svg">
        <source>SVG picture, sharp at any size ({pattern})</source>
        <translation>Image SVG, nette à toute taille ({pattern})</translation>
    </message>
    <message id="picture.legend">
        <source>Meaning of the signs: {names}</source>
        <translation>Signification des signes : {names}</translation>
    </message>
    <message id="picture.no_body">
        <source>No bodies yet</source>
        <translation>Aucun organe pour le moment</translation>
    </message>
    <message id="picture.no_body_text">
        <source>The conference and its working groups will be drawn here, each below the body it belongs to. Add the conference first.</source>
        <translation>La conférence et ses groupes de travail seront dessinés ici, chacun sous l’organe dont il relève. Ajoutez d’abord la conférence.</translation>
    </message>
    <message id="picture.no_meeting">
        <source>No meetings yet</source>
        <translation>Aucune réunion pour le moment</translation>
    </message>
    <message id="picture.no_meeting_text">
        <source>Meetings and sessions will stand here along the days, a row for each body. Add the first meeting.</source>
        <translation>Les réunions et les sessions figureront ici le long des jours, une ligne par organe. Ajoutez la première réunion.</translation>
    </message>
    <message id="picture.save">
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message id="picture.save_hint">
        <source>Save this picture as SVG or PNG</source>
        <translation>Enregistrer cette image au format SVG ou PNG</translation>
    </message>
    <message id="picture.save_title">
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message id="picture.saved">
        <source>Saved the picture as {path}.</source>
        <translation>Image enregistrée : {path}.</translation>
    </message>
    <message id="picture.too_large">
        <source>The picture was not saved: it is too large for PNG. Save it as SVG, or show less of it first.</source>
        <translation>L’image n’a pas été enregistrée : elle est trop grande pour le format PNG. Enregistrez-la au format SVG ou affichez-en d’abord une partie.</translation>
    </message>
    <message id="picture.unknown_format">
        <source>The picture was not saved as {path}: a picture&apos;s name ends in .svg or .png. Choose one of them.</source>
        <translation>L’image n’a pas été enregistrée sous {path} : le nom d’une image se termine par .svg ou .png. Choisissez l’un des deux.</translation>
    </message>
    <message id="picture.zoom_in">
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message id="picture.zoom_out">
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message id="preview.export">
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message id="preview.export_hint">
        <source>Write the note to a Word document or another file</source>
        <translation>Écrire la note dans un document Word ou un autre fichier</translation>
    </message>
    <message id="preview.fit_width">
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message id="preview.fit_width_percent">
        <source>Fit width ({percent} %)</source>
        <translation>Pleine largeur ({percent} %)</translation>
    </message>
    <message id="preview.go_to_source">
        <source>Go to the record</source>
        <translation>Aller à la fiche</translation>
    </message>
    <message id="preview.language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="preview.language_unknown">
        <source>The program cannot write in this language yet.</source>
        <translation>Le programme ne sait pas encore écrire dans cette langue.</translation>
    </message>
    <message id="preview.no_language">
        <source>This note is not issued in any language the program can write in yet. Add Russian to the note&apos;s languages.</source>
        <translation>Cette note n’est publiée dans aucune des langues que le programme sait écrire. Ajoutez le russe aux langues de la note.</translation>
    </message>
    <message id="preview.no_note">
        <source>This project has no note yet. Choose “Notes” in the tree to add one, or take one in with File, Import…</source>
        <translation>Ce projet n’a pas encore de note. Choisissez « Notes » dans l’arborescence pour en ajouter une, ou reprenez-en une avec Fichier, Importer…</translation>
    </message>
    <message id="preview.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="preview.page_help">
        <source>Click words, or press Ctrl+Enter at the caret, to go to the record they came from. Ctrl+Down and Ctrl+Up move from sentence to sentence. Double-click, F2 or Enter opens a sentence to be written in own words, Shift+F2 the whole paragraph.</source>
        <translation>Cliquez sur des mots, ou appuyez sur Ctrl+Entrée à l’emplacement du curseur, pour aller à la fiche dont ils proviennent. Ctrl+Bas et Ctrl+Haut passent d’une phrase à l’autre. Un double-clic, F2 ou Entrée ouvre une phrase pour la reformuler, Maj+F2 tout le paragraphe.</translation>
    </message>
    <message id="preview.page_name">
        <source>The note as it will be exported</source>
        <translation>La note telle qu’elle sera exportée</translation>
    </message>
    <message id="preview.percent">
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message id="preview.progress">
        <source>Composing the note</source>
        <translation>Composition de la note</translation>
    </message>
    <message id="preview.zoom">
        <source>Zoom (Ctrl+plus, Ctrl+minus, Ctrl+0)</source>
        <translation>Zoom (Ctrl+plus, Ctrl+moins, Ctrl+0)</translation>
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
        <translation>{file} a été modifié par un autre programme alors qu’il était ouvert ici. La modification n’a pas été faite, pour que rien ne s’abîme. Gardez votre travail sous un autre nom, puis vérifiez le fichier.</translation>
    </message>
    <message id="project.damaged">
        <source>{file} is a project, but it is damaged and cannot be read. It was left as it is. Restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} est un projet, mais il est endommagé et ne peut pas être lu. Il est resté tel quel. Restaurez une sauvegarde (zapiska restore), ou enregistrez dans un nouveau projet ce qui peut être lu (zapiska salvage).</translation>
    </message>
    <message id="project.exists">
        <source>{file} is there already and was not touched. Choose another name.</source>
        <translation>{file} existe déjà et n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message id="project.extension">
        <source>{file}: a project&apos;s name ends in {extension}. Nothing was made.</source>
        <translation>{file} : le nom d’un projet se termine par {extension}. Rien n’a été créé.</translation>
    </message>
    <message id="project.foreign">
        <source>{file} is a database of another program, not a project of this one. It was left as it is.</source>
        <translation>{file} est la base de données d’un autre programme, et non un projet de celui-ci. Il a été laissé tel quel.</translation>
    </message>
    <message id="project.foreign_journal">
        <source>Beside {file} lies {journal}, which does not belong to it and would change files on opening. Nothing was opened. Move {journal} away, and open the project then.</source>
        <translation>À côté de {file} se trouve {journal}, qui n’en fait pas partie et modifierait des fichiers à l’ouverture. Rien n’a été ouvert. Déplacez {journal}, puis rouvrez le projet.</translation>
    </message>
    <message id="project.foreign_object">
        <source>{file} holds what no project has and what could act by itself: {object}. It was not opened and was left as it is. If it came from somebody else, ask for it as a file of the exchange format. If it is yours, restore a backup (zapiska restore), or save the rest in a new project (zapiska salvage).</source>
        <translation>{file} contient ce qu’aucun projet ne contient et qui pourrait agir de soi-même : {object}. Il n’a pas été ouvert et est resté tel quel. S’il vient de quelqu’un d’autre, demandez-le dans le format d’échange. S’il est à vous, restaurez une sauvegarde (zapiska restore), ou enregistrez le reste dans un nouveau projet (zapiska salvage).</translation>
    </message>
    <message id="project.foreign_rows">
        <source>{file} holds rows in “{table}” that no project of this program has: {count}. It was not opened and was left as it is. zapiska verify tells of them, zapiska salvage saves the rest in a new project.</source>
        <translation>{file} contient dans « {table} » des lignes qu’aucun projet de ce programme ne contient : {count}. Il n’a pas été ouvert et a été laissé tel quel. zapiska verify les signale, zapiska salvage enregistre le reste dans un nouveau projet.</translation>
    </message>
    <message id="project.gone">
        <source>{file} is not there any more: somebody has removed, renamed or moved it. The change was not made; all before it is still held here. Put the file back and try again, or keep a copy under another name.</source>
        <translation>{file} n’existe plus : quelqu’un l’a supprimé, renommé ou déplacé. La modification n’a pas été faite ; tout ce qui précède est encore conservé ici. Remettez le fichier et réessayez, ou gardez une copie sous un autre nom.</translation>
    </message>
    <message id="project.in_use">
        <source>{file} is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>{file} est ouvert dans une autre fenêtre ou un autre programme. Rien n’a été modifié. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message id="project.in_use_by">
        <source>{file} has been open since {since}: {person}, on the machine {machine}. Nothing was changed. Close it there and try again, or look at it without changing it.</source>
        <translation>{file} est ouvert depuis {since} : {person}, sur la machine {machine}. Rien n’a été modifié. Fermez-le là-bas et réessayez, ou consultez-le sans le modifier.</translation>
    </message>
    <message id="project.in_use_elsewhere">
        <source>{file} was opened on {since} by {person} on the machine {machine} and, as far as is known, has not been closed there. Nothing was changed. Ask them first: two people who change it at once in this folder would lose one another’s work.</source>
        <translation>{file} a été ouvert le {since} par {person} sur la machine {machine} et, pour autant qu’on sache, n’y a pas été fermé. Rien n’a été modifié. Demandez d’abord : deux personnes qui le modifient en même temps dans ce dossier perdraient le travail l’une de l’autre.</translation>
    </message>
    <message id="project.inaccessible">
        <source>{file} cannot be opened or written: {reason}. Nothing was changed. See whether you may use the file and its folder.</source>
        <translation>Impossible d’ouvrir {file} ou d’y écrire : {reason}. Rien n’a été modifié. Vérifiez que vous avez accès au fichier et à son dossier.</translation>
    </message>
    <message id="project.migration_failed">
        <source>{file} could not be brought to the newest format ({reason}). It is as it was. Make room or a copy, and try again.</source>
        <translation>{file} n’a pas pu être converti au format le plus récent ({reason}). Il est resté tel quel. Libérez de l’espace ou faites une copie, puis réessayez.</translation>
    </message>
    <message id="project.missing">
        <source>{file} is not there. See whether the name is right.</source>
        <translation>{file} est introuvable. Vérifiez le nom.</translation>
    </message>
    <message id="project.newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). It can be read but not changed. Update the program to change it.</source>
        <translation>{file} a été créé par une version plus récente du programme (format {version} ; celle-ci connaît les formats jusqu’à {known}). Il peut être lu, mais non modifié. Mettez le programme à jour pour le modifier.</translation>
    </message>
    <message id="project.not_a_project">
        <source>{file} is not a project file. It was left as it is. If it once was one, restore a backup of it (zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>{file} n’est pas un fichier de projet. Il est resté tel quel. S’il en était un, restaurez une sauvegarde (zapiska restore), ou enregistrez dans un nouveau projet ce qui peut être lu (zapiska salvage).</translation>
    </message>
    <message id="project.out_of_reach">
        <source>{file} cannot be reached ({reason}). The change was not made; all before it is kept. See whether the disk or the network is connected, and try again.</source>
        <translation>{file} est inaccessible ({reason}). La modification n’a pas été faite ; tout ce qui précède est conservé. Vérifiez que le disque ou le réseau est connecté, puis réessayez.</translation>
    </message>
    <message id="project.replaced">
        <source>{file} is another file now: a program or a person has put one in its place. The change was not made, and the other file was not touched. Keep your work as a copy under another name, then open both.</source>
        <translation>{file} est désormais un autre fichier : un programme ou une personne l’a remplacé. La modification n’a pas été faite et l’autre fichier n’a pas été touché. Gardez votre travail sous un autre nom, puis ouvrez les deux.</translation>
    </message>
    <message id="project.somebody">
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message id="project.unwritable">
        <source>{file} or its folder cannot be written, so it can be read but not changed. Copy it to where you may write.</source>
        <translation>Impossible d’écrire dans {file} ou dans son dossier ; il peut donc être lu, mais non modifié. Copiez-le à un emplacement où vous pouvez écrire.</translation>
    </message>
    <message id="project.view_of_backup">
        <source>{file} is open elsewhere and cannot be read now. What you see is its newest backup, of {moment}; later changes are not in it, and nothing can be changed here.</source>
        <translation>{file} est ouvert ailleurs et ne peut pas être lu maintenant. Vous voyez sa sauvegarde la plus récente, du {moment} ; les modifications ultérieures n’y figurent pas et rien ne peut être modifié ici.</translation>
    </message>
    <message id="project.view_of_file">
        <source>{file} is open elsewhere. What you see is how it was on the disk on {moment}; what is changed there later is not shown, and nothing can be changed here.</source>
        <translation>{file} est ouvert ailleurs. Vous le voyez tel qu’il était sur le disque le {moment} ; ce qui y est modifié ensuite n’apparaît pas et rien ne peut être modifié ici.</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message id="quick.add">
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message id="quick.add_meeting">
        <source>Add meeting</source>
        <translation>Ajouter la réunion</translation>
    </message>
    <message id="quick.belongs_to">
        <source>Belongs to: {record}</source>
        <translation>Relève de : {record}</translation>
    </message>
    <message id="quick.cancel">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="quick.expected.agenda">
        <source>Add its provisional agenda</source>
        <translation>Ajouter son ordre du jour provisoire</translation>
    </message>
    <message id="quick.expected.report">
        <source>Add its report</source>
        <translation>Ajouter son rapport</translation>
    </message>
    <message id="quick.expected_documents">
        <source>Documents expected</source>
        <translation>Documents attendus</translation>
    </message>
    <message id="quick.expected_hint">
        <source>The document is added with a reserved symbol, marked as not verified</source>
        <translation>Le document est ajouté avec une cote réservée, marquée comme non vérifiée</translation>
    </message>
    <message id="quick.expected_symbol">
        <source>Symbol expected: {document}</source>
        <translation>Cote attendue : {document}</translation>
    </message>
    <message id="quick.no_pattern">
        <source>No earlier symbol shows a pattern to follow ({document}). Type the symbol only if it is known.</source>
        <translation>Aucune cote antérieure ne donne de modèle à suivre ({document}). Ne saisissez la cote que si elle est connue.</translation>
    </message>
    <message id="quick.pattern_follows">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The last two had the same number.</source>
        <translation>Attendue, non vérifiée : comme {symbol}, avec l’année de la réunion. Les deux dernières avaient le même numéro.</translation>
    </message>
    <message id="quick.pattern_number">
        <source>Expected, not verified: like {symbol}, with the year of the meeting. The number varies: confirm it before you add the document.</source>
        <translation>Attendue, non vérifiée : comme {symbol}, avec l’année de la réunion. Le numéro varie : confirmez-le avant d’ajouter le document.</translation>
    </message>
    <message id="quick.pattern_without_year">
        <source>The latest is {symbol}. The next one takes the year of the meeting: type the days first.</source>
        <translation>La plus récente est {symbol}. La suivante prend l’année de la réunion : saisissez d’abord les dates.</translation>
    </message>
    <message id="quick.required">
        <source>“{field}” must be given.</source>
        <translation>Le champ « {field} » est obligatoire.</translation>
    </message>
    <message id="quick.symbol_taken">
        <source>This symbol is already that of {record}.</source>
        <translation>Cette cote est déjà celle de {record}.</translation>
    </message>
    <message id="quick.text_in">
        <source>{field} ({language})</source>
        <translation>{field} ({language})</translation>
    </message>
    <message id="quick.title.agenda_item">
        <source>New agenda item</source>
        <translation>Nouveau point de l’ordre du jour</translation>
    </message>
    <message id="quick.title.body">
        <source>New body</source>
        <translation>Nouvel organe</translation>
    </message>
    <message id="quick.title.document">
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message id="quick.title.instrument">
        <source>New instrument</source>
        <translation>Nouvel instrument</translation>
    </message>
    <message id="quick.title.mandate">
        <source>New mandate</source>
        <translation>Nouveau mandat</translation>
    </message>
    <message id="quick.title.meeting">
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message id="quick.title.next_meeting">
        <source>Next meeting</source>
        <translation>Réunion suivante</translation>
    </message>
    <message id="quick.title.note">
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message id="quick.title.place">
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message id="quick.title.provision">
        <source>New provision</source>
        <translation>Nouvelle disposition</translation>
    </message>
    <message id="quick.title.section">
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message id="quick.title.section_paragraph">
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message id="quick.title.session">
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message id="record.agenda_item">
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message id="record.annex">
        <source>annex</source>
        <translation>annexe</translation>
    </message>
    <message id="record.body">
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message id="record.document">
        <source>document</source>
        <translation>document</translation>
    </message>
    <message id="record.document_language">
        <source>language of a document</source>
        <translation>langue d’un document</translation>
    </message>
    <message id="record.document_meeting">
        <source>meeting of a document</source>
        <translation>réunion d’un document</translation>
    </message>
    <message id="record.empty_text">
        <source>Take records in from a file: File, Import… The help page on the exchange format shows how to write one.</source>
        <translation>Reprenez des fiches d’un fichier : Fichier, Importer… La page d’aide sur le format d’échange montre comment en écrire un.</translation>
    </message>
    <message id="record.empty_title">
        <source>This project is empty</source>
        <translation>Ce projet est vide</translation>
    </message>
    <message id="record.form">
        <source>case form</source>
        <translation>forme casuelle</translation>
    </message>
    <message id="record.gone_text">
        <source>It was taken out of the project. Undo brings it back.</source>
        <translation>Elle a été retirée du projet. La commande Annuler la fait revenir.</translation>
    </message>
    <message id="record.gone_title">
        <source>This record is gone</source>
        <translation>Cette fiche n’existe plus</translation>
    </message>
    <message id="record.ignored_finding">
        <source>ignored finding</source>
        <translation>constat ignoré</translation>
    </message>
    <message id="record.instrument">
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message id="record.left_out">
        <source>paragraph left out</source>
        <translation>paragraphe omis</translation>
    </message>
    <message id="record.mandate">
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message id="record.meeting">
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message id="record.meeting_choice">
        <source>choice of meeting</source>
        <translation>choix d’une réunion</translation>
    </message>
    <message id="record.meeting_link">
        <source>link between meetings</source>
        <translation>lien entre réunions</translation>
    </message>
    <message id="record.none_text">
        <source>Choose a record on the left, or click a sentence of the note.</source>
        <translation>Choisissez une fiche à gauche ou cliquez sur une phrase de la note.</translation>
    </message>
    <message id="record.none_title">
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message id="record.note">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="record.note_agenda_item">
        <source>agenda item of a note</source>
        <translation>point de l’ordre du jour d’une note</translation>
    </message>
    <message id="record.note_footnote">
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message id="record.note_language">
        <source>language of a note</source>
        <translation>langue d’une note</translation>
    </message>
    <message id="record.own_wording">
        <source>own wording</source>
        <translation>libellé personnalisé</translation>
    </message>
    <message id="record.page_name">
        <source>What is known of the record</source>
        <translation>Ce que l’on sait de la fiche</translation>
    </message>
    <message id="record.place">
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message id="record.provision">
        <source>provision</source>
        <translation>disposition</translation>
    </message>
    <message id="record.provision_body">
        <source>body of a provision</source>
        <translation>organe d’une disposition</translation>
    </message>
    <message id="record.section">
        <source>section</source>
        <translation>section</translation>
    </message>
    <message id="record.section_paragraph">
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message id="record.session">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="record.statement">
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message id="record.text">
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>record_copy</name>
    <message id="record_copy.number">
        <source>{number} (copy)</source>
        <translation>{number} (copie)</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message id="reference.still_used">
        <source>The record {reference} cannot be deleted, because wording refers to it: {users}. Nothing was changed. Change that wording first.</source>
        <translation>La fiche {reference} ne peut pas être supprimée, car des libellés y font référence : {users}. Rien n’a été modifié. Modifiez d’abord ces libellés.</translation>
    </message>
    <message id="reference.unknown">
        <source>The wording of {where} refers to {reference}, which is not in the project. Nothing was changed. Correct the reference, or add the record.</source>
        <translation>Le libellé de {where} fait référence à {reference}, qui ne figure pas dans le projet. Rien n’a été modifié. Corrigez la référence ou ajoutez la fiche.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message id="report.copy">
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message id="report.copy_name">
        <source>Put the whole report on the clipboard</source>
        <translation>Placer tout le rapport dans le presse-papiers</translation>
    </message>
    <message id="report.list">
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message id="report.show">
        <source>Show the record</source>
        <translation>Afficher l’enregistrement</translation>
    </message>
    <message id="report.show_name">
        <source>Show the record that is selected in the report</source>
        <translation>Afficher l’enregistrement sélectionné dans le rapport</translation>
    </message>
    <message id="report.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named below.</source>
        <translation>Le projet n’est pas sain. Rien n’y a été modifié. Restaurez une sauvegarde ou corrigez les enregistrements cités ci-dessous.</translation>
    </message>
    <message id="report.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or save what can be read in a new project.</source>
        <translation>Le projet n’est pas sain. Rien n’y a été modifié. Restaurez une sauvegarde, ou enregistrez dans un nouveau projet ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message id="restore.backup_damaged">
        <source>{file} is damaged or is not a backup of a project. Nothing was restored, and the project is as it was. Choose another backup.</source>
        <translation>{file} est endommagé ou n’est pas une sauvegarde de projet. Rien n’a été restauré et le projet est inchangé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message id="restore.backup_newer">
        <source>{file} was made by a newer version of the program (format {version}; this one knows formats up to {known}). Nothing was restored, and the project is as it was. Choose another backup, or update the program.</source>
        <translation>{file} a été créé par une version plus récente du programme (format {version} ; celle-ci connaît les formats jusqu’à {known}). Rien n’a été restauré et le projet est tel qu’il était. Choisissez une autre sauvegarde ou mettez le programme à jour.</translation>
    </message>
    <message id="restore.backup_unreadable">
        <source>{file} cannot be read ({reason}). Nothing was restored, and the project is as it was. See whether the disk is connected.</source>
        <translation>{file} ne peut pas être lu ({reason}). Rien n’a été restauré et le projet est inchangé. Vérifiez que le disque est connecté.</translation>
    </message>
    <message id="restore.done">
        <source>Restored: {file}</source>
        <translation>Restauré : {file}</translation>
    </message>
    <message id="restore.failed">
        <source>{file} was not replaced by the backup ({reason}). What it held is still there. Make room or close the programs that use it, and try again.</source>
        <translation>{file} n’a pas été remplacé par la sauvegarde ({reason}). Ce qu’il contenait est toujours là. Libérez de la place ou fermez les programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message id="restore.kept">
        <source>The project as it was is kept in {file}</source>
        <translation>Le projet tel qu’il était est conservé dans {file}</translation>
    </message>
    <message id="restore.under_way">
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message id="rule.article_or_act">
        <source>A mandate is either an article of an instrument or an act of a body that adopted it. Nothing was changed. Give exactly one of the two.</source>
        <translation>Un mandat est soit un article d’un instrument, soit un acte de l’organe qui l’a adopté. Rien n’a été modifié. Indiquez exactement l’un des deux.</translation>
    </message>
    <message id="rule.check">
        <source>The rule {rule} of the project does not allow this. Nothing was changed.</source>
        <translation>La règle {rule} du projet ne le permet pas. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.cycle">
        <source>Record of kind “{record}”: it would stand above itself. Nothing was changed. Choose another parent.</source>
        <translation>Fiche de type « {record} » : elle se trouverait au-dessus d’elle-même. Rien n’a été modifié. Choisissez une autre fiche supérieure.</translation>
    </message>
    <message id="rule.field_of_owner">
        <source>A text of this kind does not belong to such a record. Nothing was changed.</source>
        <translation>Un texte de ce type ne peut pas appartenir à une telle fiche. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.itself">
        <source>Record of kind “{record}”: it cannot be linked to itself. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : elle ne peut pas être liée à elle-même. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.key">
        <source>Record of kind “{record}”: a key has small Latin letters, digits, dots and hyphens only, and begins with a letter or a digit. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : une clé se compose uniquement de lettres latines minuscules, de chiffres, de points et de traits d’union et commence par une lettre ou un chiffre. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.key_is_permanent">
        <source>Record of kind “{record}”: a key never changes, because wording refers to it. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : une clé ne change jamais, car des libellés y font référence. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.key_taken">
        <source>Record of kind “{record}”: the key {key} is already that of another. Nothing was changed. Choose another key instead of {symbol}.</source>
        <translation>Fiche de type « {record} » : la clé {key} est déjà celle d’une autre. Rien n’a été modifié. Choisissez une autre clé au lieu de {symbol}.</translation>
    </message>
    <message id="rule.language_code">
        <source>Record of kind “{record}”: a language is given by its code in small letters, such as ru. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : une langue s’indique par son code en minuscules, par exemple ru. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.missing">
        <source>Record of kind “{record}”: “{field}” must be given. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » est obligatoire. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.missing_record">
        <source>Record of kind “{record}”: it refers to a record that is not in the project. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : elle renvoie à une fiche qui ne figure pas dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.not_before">
        <source>Record of kind “{record}”: “{last}” is before “{first}”. Nothing was changed. Correct the dates.</source>
        <translation>Fiche de type « {record} » : « {last} » précède « {first} ». Rien n’a été modifié. Corrigez les dates.</translation>
    </message>
    <message id="rule.not_empty">
        <source>Record of kind “{record}”: “{field}” cannot be empty. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » ne peut pas être vide. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.not_negative">
        <source>Record of kind “{record}”: “{field}” cannot be below zero. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » ne peut pas être inférieur à zéro. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.one_of">
        <source>Record of kind “{record}”: “{field}” must be one of: {values}. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » doit avoir l’une des valeurs suivantes : {values}. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.one_owner">
        <source>A text belongs to exactly one record. Nothing was changed.</source>
        <translation>Un texte appartient à exactement une fiche. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.positive">
        <source>Record of kind “{record}”: “{field}” must be 1 or more. Nothing was changed.</source>
        <translation>Fiche de type « {record} » : le champ « {field} » doit être égal ou supérieur à 1. Rien n’a été modifié.</translation>
    </message>
    <message id="rule.still_used">
        <source>Record of kind “{record}”: it cannot be deleted, because others still need it: {users}. Nothing was changed. Change or delete those first.</source>
        <translation>Fiche de type « {record} » : elle ne peut pas être supprimée, car d’autres en ont encore besoin : {users}. Rien n’a été modifié. Modifiez ou supprimez-les d’abord.</translation>
    </message>
    <message id="rule.symbol_taken">
        <source>The symbol {symbol} is already that of {key} ({record}). Nothing was changed. Letter case and spaces make no difference between symbols.</source>
        <translation>La cote {symbol} est déjà celle de {key} ({record}). Rien n’a été modifié. Ni la casse ni les espaces ne distinguent deux cotes.</translation>
    </message>
    <message id="rule.taken">
        <source>Record of kind “{record}”: there is already one with the same values ({fields}). Nothing was changed.</source>
        <translation>Fiche de type « {record} » : il en existe déjà une avec les mêmes valeurs ({fields}). Rien n’a été modifié.</translation>
    </message>
    <message id="rule.used_or_missing">
        <source>A record cannot be deleted while others need it, nor named when it is not there. Nothing was changed.</source>
        <translation>Une fiche ne peut pas être supprimée tant que d’autres en ont besoin, ni être mentionnée si elle n’existe pas. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message id="safety.backups">
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message id="safety.banners">
        <source>Messages about the file</source>
        <translation>Messages sur le fichier</translation>
    </message>
    <message id="safety.check">
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message id="safety.close_without">
        <source>Close without this backup</source>
        <translation>Fermer sans cette sauvegarde</translation>
    </message>
    <message id="safety.closing">
        <source>The last backup is being made. Your work is kept already; the program closes when the backup is done.</source>
        <translation>La dernière sauvegarde est en cours. Votre travail est déjà conservé ; le programme se fermera une fois la sauvegarde terminée.</translation>
    </message>
    <message id="safety.dismiss">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="safety.fault">
        <source>The program failed while it was at this. The project is as it was. Try again; if it fails again, send the report.</source>
        <translation>Le programme a connu une défaillance pendant cette opération. Le projet est tel qu’il était. Réessayez ; si cela se reproduit, envoyez le rapport.</translation>
    </message>
    <message id="safety.in_front">
        <source>{file} is open in another window, which has come to the front.</source>
        <translation>{file} est ouvert dans une autre fenêtre, qui est passée au premier plan.</translation>
    </message>
    <message id="safety.open_anyway">
        <source>Open it all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message id="safety.open_to_change">
        <source>Try to open it for changes</source>
        <translation>Essayer de l’ouvrir pour le modifier</translation>
    </message>
    <message id="safety.open_view">
        <source>Open a view</source>
        <translation>Ouvrir en consultation</translation>
    </message>
    <message id="safety.publish_anyway">
        <source>Publish all the same</source>
        <translation>Publier quand même</translation>
    </message>
    <message id="safety.restore_anyway">
        <source>Restore it all the same</source>
        <translation>Restaurer quand même</translation>
    </message>
    <message id="safety.salvage">
        <source>Save what can be read in a new file…</source>
        <translation>Enregistrer ce qui peut être lu dans un nouveau fichier…</translation>
    </message>
    <message id="safety.save_as">
        <source>Save the project as…</source>
        <translation>Enregistrer le projet sous…</translation>
    </message>
    <message id="safety.save_as_title">
        <source>Save the project under another name and go on with it</source>
        <translation>Enregistrer le projet sous un autre nom et continuer avec lui</translation>
    </message>
    <message id="safety.show_report">
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message id="safety.sound_after_crash">
        <source>The program did not end as it should last time. The project was checked: it is sound.</source>
        <translation>La dernière fois, le programme ne s’est pas terminé normalement. Le projet a été vérifié : il est sain.</translation>
    </message>
    <message id="safety.try_again">
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message id="safety.try_again_with">
        <source>Try again to keep: {field}</source>
        <translation>Réessayer d’enregistrer : {field}</translation>
    </message>
    <message id="safety.unsound_after_crash">
        <source>The program did not end as it should last time. The project was checked, and something in it is not as it must be. Look at the report before you go on.</source>
        <translation>La dernière fois, le programme ne s’est pas terminé normalement. Le projet a été vérifié et quelque chose n’y est pas conforme. Consultez le rapport avant de continuer.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message id="salvage.done">
        <source>What could be read is in {file}. The damaged file was left as it is. Compare with the newest backup before you go on.</source>
        <translation>Ce qui a pu être lu se trouve dans {file}. Le fichier endommagé a été laissé tel quel. Comparez avec la sauvegarde la plus récente avant de continuer.</translation>
    </message>
    <message id="salvage.doubtful">
        <source>Beside the damaged file lay changes of which nobody can tell any more whether they were finished. So something of an unfinished change may be among what was saved, or something of the last change may be missing.</source>
        <translation>À côté du fichier endommagé se trouvaient des modifications dont on ne peut plus dire si elles étaient achevées. Une partie d’une modification inachevée peut donc se trouver parmi ce qui a été sauvé, ou une partie de la dernière modification peut manquer.</translation>
    </message>
    <message id="salvage.nothing">
        <source>Nothing can be read of {file}. It was left as it is, and no file was made. Restore a backup.</source>
        <translation>Rien ne peut être lu dans {file}. Il a été laissé tel quel et aucun fichier n’a été créé. Restaurez une sauvegarde.</translation>
    </message>
    <message id="salvage.partly">
        <source>{table}: a part could not be read</source>
        <translation>{table} : une partie n’a pas pu être lue</translation>
    </message>
    <message id="salvage.refused">
        <source>{table}: rows lost because they break a rule or lack what they belong to {rows}</source>
        <translation>{table} : lignes perdues parce qu’elles enfreignent une règle ou n’ont plus ce dont elles dépendent {rows}</translation>
    </message>
    <message id="salvage.saved">
        <source>{table}: rows saved {rows}</source>
        <translation>{table} : lignes sauvées {rows}</translation>
    </message>
    <message id="salvage.title">
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui peut être lu</translation>
    </message>
    <message id="salvage.unreadable">
        <source>{file} cannot be read ({reason}). Nothing was made. See whether the disk is connected.</source>
        <translation>{file} ne peut pas être lu ({reason}). Rien n’a été créé. Vérifiez que le disque est connecté.</translation>
    </message>
</context>
<context>
    <name>side_by_side</name>
    <message id="side_by_side.left">
        <source>Left language</source>
        <translation>Langue de gauche</translation>
    </message>
    <message id="side_by_side.missing">
        <source>A name, a text or a date is missing here.</source>
        <translation>Il manque ici un nom, un texte ou une date.</translation>
    </message>
    <message id="side_by_side.no_note">
        <source>The project has no note to compare. Add one under Notes.</source>
        <translation>Le projet n’a aucune note à comparer. Ajoutez-en une sous Notes.</translation>
    </message>
    <message id="side_by_side.nothing">
        <source>—</source>
        <translation>—</translation>
    </message>
    <message id="side_by_side.nothing_hint">
        <source>Nothing stands here in this language.</source>
        <translation>Rien ne figure ici dans cette langue.</translation>
    </message>
    <message id="side_by_side.number">
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message id="side_by_side.own_wording">
        <source>The editor’s own wording.</source>
        <translation>Libellé personnalisé.</translation>
    </message>
    <message id="side_by_side.right">
        <source>Right language</source>
        <translation>Langue de droite</translation>
    </message>
    <message id="side_by_side.table">
        <source>The note in two languages</source>
        <translation>La note en deux langues</translation>
    </message>
    <message id="side_by_side.unverified">
        <source>A text that nobody has verified stands here.</source>
        <translation>Un texte que personne n’a vérifié figure ici.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message id="start.library_missing">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install it and start again. Debian, Ubuntu: sudo apt-get install {debian}. Fedora: sudo dnf install {fedora}</source>
        <translation>La fenêtre a besoin de la bibliothèque système {library}, qui n’est pas installée. Rien n’a été modifié. Installez-la et relancez le programme. Debian, Ubuntu : sudo apt-get install {debian}. Fedora : sudo dnf install {fedora}</translation>
    </message>
    <message id="start.library_missing_unknown">
        <source>The window needs the system library {library}, which is not installed. Nothing was changed. Install the package of your system that has this file, and start again.</source>
        <translation>La fenêtre a besoin de la bibliothèque système {library}, qui n’est pas installée. Rien n’a été modifié. Installez le paquet de votre système qui contient ce fichier et relancez le programme.</translation>
    </message>
    <message id="start.no_screen">
        <source>There is no screen here to open the window on. Nothing was changed. Run it where there is a desktop, or build the note without a window: {command}</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir la fenêtre. Rien n’a été modifié. Lancez le programme là où il y a un bureau, ou composez la note sans fenêtre : {command}</translation>
    </message>
    <message id="start.qt_unusable">
        <source>The library that draws the window (PySide6) cannot be loaded: {reason}. Nothing was changed. Install the program anew.</source>
        <translation>La bibliothèque qui dessine la fenêtre (PySide6) ne peut pas être chargée : {reason}. Rien n’a été modifié. Réinstallez le programme.</translation>
    </message>
    <message id="start.screen_silent">
        <source>The screen {display} does not answer, so the window cannot be opened. Nothing was changed. Set DISPLAY right, or build the note without a window: {command}</source>
        <translation>L’écran {display} ne répond pas ; la fenêtre ne peut donc pas être ouverte. Rien n’a été modifié. Corrigez DISPLAY, ou composez la note sans fenêtre : {command}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message id="status.kept">
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message id="status.no_findings">
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message id="status.no_such_place">
        <source>{record} has no page of its own.</source>
        <translation>{record} n’a pas de page propre.</translation>
    </message>
    <message id="status.open_folder">
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message id="status.opening_sample">
        <source>Opening the sample…</source>
        <translation>Ouverture de l’exemple…</translation>
    </message>
    <message id="status.read_only">
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message id="status.sample">
        <source>Sample (a copy: changes are not kept)</source>
        <translation>Exemple (copie : les modifications ne sont pas conservées)</translation>
    </message>
    <message id="status.unverified" numerus="yes">
        <source>{count} texts to verify ({language})</source>
        <translation>
            <numerusform>{count} texte à vérifier ({language})</numerusform>
            <numerusform>{count} textes à vérifier ({language})</numerusform>
        </translation>
    </message>
    <message id="status.words">
        <source>{count} of {most} words</source>
        <translation>{count} mots sur {most}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message id="storage.damaged">
        <source>The project file is damaged ({reason}). What was kept before is still in the file as far as it can be read. Close it and open a backup.</source>
        <translation>Le fichier du projet est endommagé ({reason}). Ce qui avait été enregistré y est encore, dans la mesure où il peut être lu. Fermez-le et ouvrez une sauvegarde.</translation>
    </message>
    <message id="storage.fault">
        <source>The project file could not be read or written ({reason}). The last change that was kept is still there. See to the disk and try again.</source>
        <translation>Le fichier du projet n’a pas pu être lu ou écrit ({reason}). La dernière modification enregistrée est toujours là. Vérifiez le disque et réessayez.</translation>
    </message>
    <message id="storage.full">
        <source>The disk is full ({reason}). The change was not kept; all before it is. Make room and do it once more.</source>
        <translation>Le disque est plein ({reason}). La modification n’a pas été enregistrée ; toutes les précédentes le sont. Libérez de l’espace et recommencez.</translation>
    </message>
    <message id="storage.read_only">
        <source>The project is open for reading only ({reason}). Nothing was changed.</source>
        <translation>Le projet est ouvert en lecture seule ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message id="storage.too_large">
        <source>The project holds a text that is larger than any project needs, so it cannot be read. Nothing was changed. Check the project (zapiska verify), and save what can be read in a new one.</source>
        <translation>Le projet contient un texte plus grand que n’en demande aucun projet ; il ne peut être lu. Rien n’a été modifié. Vérifiez le projet (zapiska verify) et enregistrez dans un nouveau ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message id="support.text">
        <source>Versions and the last events of the program. Nothing of a project is in it: no names, no texts, no paths; a file is told by a mark. Please read it, copy it and send it to those who help.</source>
        <translation>Les versions et les derniers événements du programme. Rien ne provient d’un projet : ni noms, ni textes, ni chemins ; un fichier y figure par une marque. Veuillez le lire, le copier et l’envoyer à ceux qui vous aident.</translation>
    </message>
    <message id="support.title">
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
</context>
<context>
    <name>symbol</name>
    <message id="symbol.belongs_to">
        <source>belongs to {symbol}</source>
        <translation>se rattache à {symbol}</translation>
    </message>
    <message id="symbol.collision">
        <source>{symbol}: more than one document has this number.</source>
        <translation>{symbol} : plusieurs documents ont ce numéro.</translation>
    </message>
    <message id="symbol.control_character">
        <source>{symbol}: character {position} of the symbol, {letter}, is one that cannot be seen. Remove it.</source>
        <translation>{symbol} : le caractère {position} de la cote, {letter}, est invisible. Supprimez-le.</translation>
    </message>
    <message id="symbol.did_you_mean">
        <source>Did you mean {suggestion}?</source>
        <translation>Vouliez-vous dire {suggestion} ?</translation>
    </message>
    <message id="symbol.double_stop">
        <source>{symbol}: one full stop too many at character {position}.</source>
        <translation>{symbol} : un point de trop au caractère {position}.</translation>
    </message>
    <message id="symbol.empty">
        <source>A document symbol is empty.</source>
        <translation>Une cote est vide.</translation>
    </message>
    <message id="symbol.empty_component">
        <source>{symbol}: a stroke with nothing beside it. Each part between strokes must have a text.</source>
        <translation>{symbol} : une barre oblique n’a rien à côté d’elle. Chaque partie entre deux barres doit contenir un texte.</translation>
    </message>
    <message id="symbol.explained">
        <source>{symbol}: {text}</source>
        <translation>{symbol} : {text}</translation>
    </message>
    <message id="symbol.final_stop">
        <source>{symbol}: character {position} is not part of the symbol, which ends before it.</source>
        <translation>{symbol} : le caractère {position} ne fait pas partie de la cote, qui se termine avant lui.</translation>
    </message>
    <message id="symbol.foreign_letter">
        <source>{symbol}: character {position} ({letter}) is not a Latin letter, though it may look like one.</source>
        <translation>{symbol} : le caractère {position} ({letter}) n’est pas une lettre latine, même s’il y ressemble.</translation>
    </message>
    <message id="symbol.gap">
        <source>{symbol}: no document has this number, though later ones are taken.</source>
        <translation>{symbol} : aucun document n’a ce numéro, alors que des numéros suivants sont attribués.</translation>
    </message>
    <message id="symbol.lookalike">
        <source>{symbol}: at character {position}, {letter} holds a letter typed for a figure, or a figure for a letter.</source>
        <translation>{symbol} : au caractère {position}, {letter} contient une lettre mise pour un chiffre, ou un chiffre pour une lettre.</translation>
    </message>
    <message id="symbol.next_free">
        <source>{symbol} is the next free symbol.</source>
        <translation>{symbol} est la prochaine cote libre.</translation>
    </message>
    <message id="symbol.no_number">
        <source>{symbol}: a number seems to be missing at character {position}.</source>
        <translation>{symbol} : un numéro semble manquer au caractère {position}.</translation>
    </message>
    <message id="symbol.no_organ">
        <source>{symbol}: the symbol does not begin with an organ or a series.</source>
        <translation>{symbol} : la cote ne commence ni par un organe ni par une série.</translation>
    </message>
    <message id="symbol.no_separator">
        <source>{symbol}: a stroke seems to be missing before character {position}.</source>
        <translation>{symbol} : une barre oblique semble manquer avant le caractère {position}.</translation>
    </message>
    <message id="symbol.no_stop">
        <source>{symbol}: a full stop seems to be missing before character {position}.</source>
        <translation>{symbol} : un point semble manquer avant le caractère {position}.</translation>
    </message>
    <message id="symbol.numeral">
        <source>{symbol}: {letter} at character {position} is neither a year nor a numeral.</source>
        <translation>{symbol} : {letter}, au caractère {position}, n’est ni une année ni un nombre.</translation>
    </message>
    <message id="symbol.parenthesis">
        <source>{symbol}: the parenthesis at character {position} has no counterpart.</source>
        <translation>{symbol} : la parenthèse du caractère {position} n’a pas de pendant.</translation>
    </message>
    <message id="symbol.strange_character">
        <source>{symbol}: character {position} ({letter}) does not occur in document symbols.</source>
        <translation>{symbol} : le caractère {position} ({letter}) ne se rencontre pas dans les cotes.</translation>
    </message>
    <message id="symbol.together">
        <source>belongs together with {symbols}</source>
        <translation>va de pair avec {symbols}</translation>
    </message>
    <message id="symbol.two_symbols">
        <source>{symbol}: two symbols with nothing but a space between them (character {position}). Enter each on its own.</source>
        <translation>{symbol} : deux cotes séparées par une simple espace (caractère {position}). Saisissez-les séparément.</translation>
    </message>
    <message id="symbol.unknown_series">
        <source>The series is unknown to the program; its parts are read by their shape.</source>
        <translation>Le programme ne connaît pas cette série ; ses éléments sont lus d’après leur forme.</translation>
    </message>
    <message id="symbol.wrong_hyphen">
        <source>{symbol}: character {position} ({letter}) is a dash; symbols have the hyphen of the keyboard.</source>
        <translation>{symbol} : le caractère {position} ({letter}) est un tiret ; les cotes s’écrivent avec le trait d’union du clavier.</translation>
    </message>
    <message id="symbol.wrong_separator">
        <source>{symbol}: character {position} ({letter}) does not separate these parts of a symbol.</source>
        <translation>{symbol} : le caractère {position} ({letter}) ne sépare pas ces parties d’une cote.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message id="table.add_body">
        <source>Add a body</source>
        <translation>Ajouter un organe</translation>
    </message>
    <message id="table.add_document">
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message id="table.add_mandate">
        <source>Add a mandate</source>
        <translation>Ajouter un mandat</translation>
    </message>
    <message id="table.add_meeting">
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message id="table.add_session">
        <source>Add a session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message id="table.apply" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Modifier {count} fiche</numerusform>
            <numerusform>Modifier {count} fiches</numerusform>
        </translation>
    </message>
    <message id="table.apply_hint">
        <source>Make all these changes as one step, which can be undone</source>
        <translation>Effectuer toutes ces modifications en une seule étape, qui peut être annulée</translation>
    </message>
    <message id="table.bodies">
        <source>Bodies</source>
        <translation>Organes</translation>
    </message>
    <message id="table.by_days">
        <source>Number of days; negative for earlier</source>
        <translation>Nombre de jours ; négatif pour avancer la date</translation>
    </message>
    <message id="table.cancel">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="table.cancel_hint">
        <source>Change nothing (Esc)</source>
        <translation>Ne rien modifier (Échap)</translation>
    </message>
    <message id="table.cell_editor">
        <source>Change: {column}</source>
        <translation>Modifier : {column}</translation>
    </message>
    <message id="table.change">
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message id="table.change_hint">
        <source>Change a field of all selected records at once, with a preview (F2)</source>
        <translation>Modifier un champ de toutes les fiches sélectionnées en une fois, avec aperçu (F2)</translation>
    </message>
    <message id="table.change_panel">
        <source>Change of several records</source>
        <translation>Modification de plusieurs fiches</translation>
    </message>
    <message id="table.change_title" numerus="yes">
        <source>Change {count} records</source>
        <translation>
            <numerusform>Modifier {count} fiche</numerusform>
            <numerusform>Modifier {count} fiches</numerusform>
        </translation>
    </message>
    <message id="table.choose_value">
        <source>Choose the new value. Nothing is changed before you press the button.</source>
        <translation>Choisissez la nouvelle valeur. Rien n’est modifié avant que vous n’appuyiez sur le bouton.</translation>
    </message>
    <message id="table.chooser">
        <source>Which table is shown</source>
        <translation>Choix du tableau affiché</translation>
    </message>
    <message id="table.column">
        <source>Column “{column}”</source>
        <translation>Colonne « {column} »</translation>
    </message>
    <message id="table.column_earlier">
        <source>Move “{column}” towards the start</source>
        <translation>Déplacer « {column} » vers le début</translation>
    </message>
    <message id="table.column_hide">
        <source>Hide “{column}”</source>
        <translation>Masquer « {column} »</translation>
    </message>
    <message id="table.column_later">
        <source>Move “{column}” towards the end</source>
        <translation>Déplacer « {column} » vers la fin</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message id="table.columns_as_declared">
        <source>Columns as at first</source>
        <translation>Colonnes initiales</translation>
    </message>
    <message id="table.columns_hint">
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message id="table.copy">
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message id="table.count">
        <source>{total} in all</source>
        <translation>{total} au total</translation>
    </message>
    <message id="table.count_found">
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message id="table.day_example">
        <source>9 Oct 2019, 9.10.2019 or 2019-10-09; empty for an unknown day</source>
        <translation>9 oct. 2019, 9.10.2019 ou 2019-10-09 ; vide si la date est inconnue</translation>
    </message>
    <message id="table.delete">
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="table.empty_body">
        <source>No bodies yet</source>
        <translation>Aucun organe pour le moment</translation>
    </message>
    <message id="table.empty_body_text">
        <source>Conferences and their subsidiary bodies stand here by the prefixes of their symbols.</source>
        <translation>Les conférences et leurs organes subsidiaires figurent ici par préfixe de cote.</translation>
    </message>
    <message id="table.empty_cell">
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message id="table.empty_document">
        <source>No documents yet</source>
        <translation>Aucun document pour le moment</translation>
    </message>
    <message id="table.empty_document_text">
        <source>Reports, agendas and other documents stand here by their symbols. A document may wait here until its symbol is known.</source>
        <translation>Les rapports, les ordres du jour et les autres documents figurent ici par cote. Un document peut attendre ici que sa cote soit connue.</translation>
    </message>
    <message id="table.empty_mandate">
        <source>No mandates yet</source>
        <translation>Aucun mandat pour le moment</translation>
    </message>
    <message id="table.empty_mandate_text">
        <source>Resolutions, decisions and articles that set bodies up and give them tasks stand here by their numbers.</source>
        <translation>Les résolutions, les décisions et les articles qui créent des organes et leur confient des tâches figurent ici par numéro.</translation>
    </message>
    <message id="table.empty_meeting">
        <source>No meetings yet</source>
        <translation>Aucune réunion pour le moment</translation>
    </message>
    <message id="table.empty_meeting_text">
        <source>Meetings of all bodies stand here by date: planned, held, postponed, cancelled.</source>
        <translation>Les réunions de tous les organes figurent ici par date : prévues, tenues, reportées, annulées.</translation>
    </message>
    <message id="table.empty_session">
        <source>No sessions yet</source>
        <translation>Aucune session pour le moment</translation>
    </message>
    <message id="table.empty_session_text">
        <source>Sessions of conferences stand here by date. A note is written for one of them.</source>
        <translation>Les sessions des conférences figurent ici par date. Une note est établie pour l’une d’elles.</translation>
    </message>
    <message id="table.field">
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message id="table.field_to_change">
        <source>Field to change</source>
        <translation>Champ à modifier</translation>
    </message>
    <message id="table.filter">
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message id="table.filter_name">
        <source>Filter the table by words, dates, symbols or keys in any column</source>
        <translation>Filtrer le tableau par mots, dates, cotes ou clés dans toute colonne</translation>
    </message>
    <message id="table.header_hint">
        <source>{column}. Click: sort rising, falling, not at all</source>
        <translation>{column}. Clic : tri croissant, décroissant, aucun tri</translation>
    </message>
    <message id="table.headers">
        <source>Titles of the columns</source>
        <translation>En-têtes de colonne</translation>
    </message>
    <message id="table.leave_out">
        <source>Leave out the refused</source>
        <translation>Sans les refus</translation>
    </message>
    <message id="table.leave_out_hint">
        <source>Change only the records that nothing speaks against</source>
        <translation>Ne modifier que les fiches auxquelles rien ne s’oppose</translation>
    </message>
    <message id="table.mandates">
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message id="table.meetings">
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message id="table.more_values" numerus="yes">
        <source>… {count} more: type them into the filter</source>
        <translation>
            <numerusform>… encore {count} : saisissez-la dans le filtre</numerusform>
            <numerusform>… encore {count} : saisissez-les dans le filtre</numerusform>
        </translation>
    </message>
    <message id="table.move_days">
        <source>Move by days</source>
        <translation>Déplacer de n jours</translation>
    </message>
    <message id="table.name">
        <source>Table of records</source>
        <translation>Tableau des fiches</translation>
    </message>
    <message id="table.new_value">
        <source>New value: {column}</source>
        <translation>Nouvelle valeur : {column}</translation>
    </message>
    <message id="table.no_value">
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message id="table.not_kept">
        <source>“{text}” was not kept; the record is as it was. {reason}</source>
        <translation>« {text} » n’a pas été enregistré ; la fiche est restée telle quelle. {reason}</translation>
    </message>
    <message id="table.nothing_found">
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message id="table.nothing_found_text">
        <source>No row has all the words of the filter and the values chosen. The records are still there.</source>
        <translation>Aucune ligne ne contient tous les mots du filtre et les valeurs choisies. Les fiches sont toujours là.</translation>
    </message>
    <message id="table.now">
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message id="table.only">
        <source>Only…</source>
        <translation>Seulement…</translation>
    </message>
    <message id="table.only_column">
        <source>Only rows with “{column}”</source>
        <translation>Seulement les lignes avec « {column} »</translation>
    </message>
    <message id="table.only_hint">
        <source>Show only rows with certain values</source>
        <translation>Afficher seulement les lignes ayant certaines valeurs</translation>
    </message>
    <message id="table.only_now">
        <source>Only… ✓</source>
        <translation>Seulement… ✓</translation>
    </message>
    <message id="table.open">
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message id="table.outcome">
        <source>Records that change: {changed}. Stay as they are: {same}. Values refused: {refused}.</source>
        <translation>Fiches modifiées : {changed}. Inchangées : {same}. Valeurs refusées : {refused}.</translation>
    </message>
    <message id="table.paste">
        <source>Paste from a spreadsheet…</source>
        <translation>Coller depuis un tableur…</translation>
    </message>
    <message id="table.paste_title">
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message id="table.preview">
        <source>Preview of the change, line by line</source>
        <translation>Aperçu de la modification, ligne par ligne</translation>
    </message>
    <message id="table.record">
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message id="table.row_numbers">
        <source>Numbers of the rows</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message id="table.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="table.show_all">
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message id="table.sort_down">
        <source>Sort by “{column}”, falling</source>
        <translation>Trier par « {column} », ordre décroissant</translation>
    </message>
    <message id="table.sort_naturally">
        <source>Sort in the table’s own order</source>
        <translation>Revenir à l’ordre propre du tableau</translation>
    </message>
    <message id="table.sort_up">
        <source>Sort by “{column}”, rising</source>
        <translation>Trier par « {column} », ordre croissant</translation>
    </message>
    <message id="table.sorted_down">
        <source>{column}, sorted falling</source>
        <translation>{column}, tri décroissant</translation>
    </message>
    <message id="table.sorted_up">
        <source>{column}, sorted rising</source>
        <translation>{column}, tri croissant</translation>
    </message>
    <message id="table.then">
        <source>Will be</source>
        <translation>Deviendra</translation>
    </message>
    <message id="table.value">
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message id="table.verdict">
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message id="table.will_change">
        <source>will change</source>
        <translation>sera modifiée</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message id="timeline.as_of">
        <source>As of {day}</source>
        <translation>Au {day}</translation>
    </message>
    <message id="timeline.band">
        <source>days of a session</source>
        <translation>jours d’une session</translation>
    </message>
    <message id="timeline.description" numerus="yes">
        <source>Meetings and sessions of {count} bodies, {days}.</source>
        <translation>
            <numerusform>Réunions et sessions de {count} organe, {days}.</numerusform>
            <numerusform>Réunions et sessions de {count} organes, {days}.</numerusform>
        </translation>
    </message>
    <message id="timeline.fit">
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message id="timeline.fit_hint">
        <source>Show all days (0)</source>
        <translation>Afficher tous les jours (0)</translation>
    </message>
    <message id="timeline.help">
        <source>Arrow keys go from meeting to meeting, Enter opens it. Plus and minus change the scale, 0 shows all days, T today.</source>
        <translation>Les flèches vont d’une réunion à l’autre, Entrée ouvre la réunion. Plus et moins changent l’échelle, 0 affiche tous les jours, T aujourd’hui.</translation>
    </message>
    <message id="timeline.no_dates">
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message id="timeline.quarter">
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message id="timeline.several">
        <source>several, close together</source>
        <translation>plusieurs, rapprochées</translation>
    </message>
    <message id="timeline.several_counted" numerus="yes">
        <source>{count} meetings and sessions</source>
        <translation>
            <numerusform>{count} réunion ou session</numerusform>
            <numerusform>{count} réunions et sessions</numerusform>
        </translation>
    </message>
    <message id="timeline.title">
        <source>Timeline of meetings</source>
        <translation>Chronologie des réunions</translation>
    </message>
    <message id="timeline.today">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="timeline.today_hint">
        <source>Go to today (T)</source>
        <translation>Aller à aujourd’hui (T)</translation>
    </message>
    <message id="timeline.undated">
        <source>Without dates</source>
        <translation>Sans dates</translation>
    </message>
    <message id="timeline.undated_counted" numerus="yes">
        <source>{count} meetings without dates; arrow keys lead to each</source>
        <translation>
            <numerusform>{count} réunion sans dates ; les flèches y mènent</numerusform>
            <numerusform>{count} réunions sans dates ; les flèches mènent à chacune</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message id="tree.agenda_item">
        <source>Item {label}</source>
        <translation>Point {label}</translation>
    </message>
    <message id="tree.bodies">
        <source>Bodies</source>
        <translation>Organes</translation>
    </message>
    <message id="tree.document_without_symbol">
        <source>{type} without a symbol</source>
        <translation>{type} sans cote</translation>
    </message>
    <message id="tree.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="tree.filter">
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message id="tree.filter_name">
        <source>Filter the project by name, symbol, date or key</source>
        <translation>Filtrer le projet par nom, cote, date ou clé</translation>
    </message>
    <message id="tree.found" numerus="yes">
        <source>{count} records found</source>
        <translation>
            <numerusform>{count} fiche trouvée</numerusform>
            <numerusform>{count} fiches trouvées</numerusform>
        </translation>
    </message>
    <message id="tree.found_more" numerus="yes">
        <source>The first {count} are shown. Type more to narrow it down.</source>
        <translation>
            <numerusform>Première fiche affichée ({count}). Précisez pour restreindre la recherche.</numerusform>
            <numerusform>Les {count} premières sont affichées. Précisez pour restreindre la recherche.</numerusform>
        </translation>
    </message>
    <message id="tree.found_none">
        <source>Nothing found. The filter looks for names in every language, symbols, dates and keys.</source>
        <translation>Aucun résultat. Le filtre recherche les noms dans toutes les langues, les cotes, les dates et les clés.</translation>
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
        <translation>Mandats</translation>
    </message>
    <message id="tree.meeting">
        <source>Meeting {ordinal}</source>
        <translation>Réunion {ordinal}</translation>
    </message>
    <message id="tree.meetings_counted" numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} réunion</numerusform>
            <numerusform>{count} réunions</numerusform>
        </translation>
    </message>
    <message id="tree.name">
        <source>Records of the project</source>
        <translation>Fiches du projet</translation>
    </message>
    <message id="tree.name_missing">
        <source>name missing</source>
        <translation>nom manquant</translation>
    </message>
    <message id="tree.note">
        <source>Note for {session}</source>
        <translation>Note pour {session}</translation>
    </message>
    <message id="tree.note_for">
        <source>Note: {session}</source>
        <translation>Note : {session}</translation>
    </message>
    <message id="tree.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="tree.nth_meeting">
        <source>{ordinal} meeting</source>
        <translation>réunion n° {ordinal}</translation>
    </message>
    <message id="tree.nth_session">
        <source>{ordinal} session</source>
        <translation>session n° {ordinal}</translation>
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
        <translation>partie {number}</translation>
    </message>
    <message id="tree.places">
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message id="tree.result_name">
        <source>Result of the filter</source>
        <translation>Résultat du filtre</translation>
    </message>
    <message id="tree.resumed">
        <source>resumed {number}</source>
        <translation>reprise {number}</translation>
    </message>
    <message id="tree.section">
        <source>Section on {body}</source>
        <translation>Section sur {body}</translation>
    </message>
    <message id="tree.section_on">
        <source>Section on {body} ({session})</source>
        <translation>Section sur {body} ({session})</translation>
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
        <translation>{label})</translation>
    </message>
    <message id="tree.symbol_missing">
        <source>symbol missing</source>
        <translation>cote manquante</translation>
    </message>
    <message id="tree.unverified">
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>unsent</name>
    <message id="unsent.forget">
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message id="unsent.found" numerus="yes">
        <source>When the program last ended, {count} fields held something that was not kept yet. It is all still there.</source>
        <translation>
            <numerusform>À la dernière fermeture du programme, {count} champ contenait une saisie non encore enregistrée. Elle est toujours là.</numerusform>
            <numerusform>À la dernière fermeture du programme, {count} champs contenaient une saisie non encore enregistrée. Tout est toujours là.</numerusform>
        </translation>
    </message>
    <message id="unsent.later">
        <source>Ask again later</source>
        <translation>Redemander plus tard</translation>
    </message>
    <message id="unsent.line">
        <source>{record}, {field}: {content}</source>
        <translation>{record}, {field} : {content}</translation>
    </message>
    <message id="unsent.restored">
        <source>Typed earlier and not kept yet. Enter keeps it, Esc takes it back.</source>
        <translation>Saisi auparavant et pas encore enregistré. Entrée l’enregistre, Échap l’annule.</translation>
    </message>
    <message id="unsent.show">
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message id="usage.ambiguous">
        <source>“{given}” can mean {names}; write it in full. {usage}</source>
        <translation>« {given} » peut signifier {names} ; écrivez-le en entier. {usage}</translation>
    </message>
    <message id="usage.backup">
        <source>make a backup of a project</source>
        <translation>faire une sauvegarde d’un projet</translation>
    </message>
    <message id="usage.backups">
        <source>list the backups of a project</source>
        <translation>lister les sauvegardes d’un projet</translation>
    </message>
    <message id="usage.check">
        <source>say what is wrong in a note, of a project or in a file</source>
        <translation>dire ce qui ne va pas dans une note, d’un projet ou d’un fichier</translation>
    </message>
    <message id="usage.check_file">
        <source>a project, or a note as FILE.docx or FILE.txt</source>
        <translation>un projet, ou une note en .docx ou .txt</translation>
    </message>
    <message id="usage.check_ignored">
        <source>also list what the editor of the project ignores, with the reasons</source>
        <translation>montrer aussi ce que le rédacteur du projet ignore, avec les raisons</translation>
    </message>
    <message id="usage.check_json">
        <source>write the findings as JSON</source>
        <translation>écrire les constatations en JSON</translation>
    </message>
    <message id="usage.check_language">
        <source>language of the note (default: ru)</source>
        <translation>langue de la note (par défaut : ru)</translation>
    </message>
    <message id="usage.check_project">
        <source>project whose records the file is held against</source>
        <translation>projet avec lequel comparer le fichier</translation>
    </message>
    <message id="usage.choice">
        <source>{name} cannot be “{given}”; it can be {choices}. {usage}</source>
        <translation>{name} ne peut pas être « {given} » ; valeurs possibles : {choices}. {usage}</translation>
    </message>
    <message id="usage.commands">
        <source>Commands: {commands}. Each explains itself with --help. Without a command the window opens.</source>
        <translation>Commandes : {commands}. Chacune s’explique avec --help. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message id="usage.copy">
        <source>make a local copy of a project on a network drive or in a cloud folder</source>
        <translation>faire une copie locale d’un projet d’un lecteur réseau ou d’un dossier en nuage</translation>
    </message>
    <message id="usage.draft">
        <source>mark what nobody has verified, with a line above the text that says so (docx and html)</source>
        <translation>marquer ce que personne n’a vérifié, avec une ligne au-dessus du texte qui le dit (docx et html)</translation>
    </message>
    <message id="usage.draft_format">
        <source>A draft is marked in Word and HTML files only, not in the format {format}. Leave out --draft, or export as docx or html.</source>
        <translation>Un brouillon n’est marqué que dans les fichiers Word et HTML, pas au format {format}. Retirez --draft, ou exportez en docx ou html.</translation>
    </message>
    <message id="usage.emblem">
        <source>a PNG picture for the emblem&apos;s place in the masthead</source>
        <translation>image PNG pour l’emplacement de l’emblème dans l’en-tête</translation>
    </message>
    <message id="usage.export">
        <source>write a note (docx, text, html, note-json), or the whole project (json)</source>
        <translation>écrire une note (docx, text, html, note-json) ou tout le projet (json)</translation>
    </message>
    <message id="usage.format">
        <source>docx (default), text, html, note-json: the note; json: the whole project in the exchange format</source>
        <translation>docx (par défaut), text, html, note-json : la note ; json : tout le projet au format d’échange</translation>
    </message>
    <message id="usage.holes">
        <source>write a draft although texts are missing in the language; each leaves a visible hole</source>
        <translation>écrire un brouillon bien que des textes manquent dans la langue ; chacun laisse un blanc visible</translation>
    </message>
    <message id="usage.import">
        <source>take a file in the exchange format into a project; a project that is not there is made</source>
        <translation>reprendre dans un projet un fichier au format d’échange ; un projet qui n’existe pas est créé</translation>
    </message>
    <message id="usage.import_file">
        <source>the file to read; - for standard input</source>
        <translation>fichier à lire ; - pour l’entrée standard</translation>
    </message>
    <message id="usage.import_project">
        <source>the project it goes into</source>
        <translation>projet de destination</translation>
    </message>
    <message id="usage.info">
        <source>say what is in a project</source>
        <translation>dire ce que contient un projet</translation>
    </message>
    <message id="usage.language">
        <source>language of the note (default: ru)</source>
        <translation>langue de la note (par défaut : ru)</translation>
    </message>
    <message id="usage.new">
        <source>make an empty project</source>
        <translation>créer un projet vide</translation>
    </message>
    <message id="usage.new_project">
        <source>the file to make, ending in .zapiska</source>
        <translation>fichier à créer, terminé par .zapiska</translation>
    </message>
    <message id="usage.not_together">
        <source>{name} and {other} cannot be used together. {usage}</source>
        <translation>{name} et {other} ne vont pas ensemble. {usage}</translation>
    </message>
    <message id="usage.note">
        <source>key of the note, where a project has several</source>
        <translation>clé de la note, si le projet en contient plusieurs</translation>
    </message>
    <message id="usage.one_required">
        <source>One of these arguments is needed: {names}. {usage}</source>
        <translation>Il faut l’un de ces arguments : {names}. {usage}</translation>
    </message>
    <message id="usage.output">
        <source>the file to write; - for standard output</source>
        <translation>fichier à écrire ; - pour la sortie standard</translation>
    </message>
    <message id="usage.program">
        <source>Keeps the facts of a Note by the Secretariat and builds the note from them.</source>
        <translation>Conserve les éléments d’une note du Secrétariat et compose la note à partir de ceux-ci.</translation>
    </message>
    <message id="usage.project">
        <source>a project file (.zapiska)</source>
        <translation>fichier de projet (.zapiska)</translation>
    </message>
    <message id="usage.publish">
        <source>put such a copy back in its project’s place, unless that has changed</source>
        <translation>remettre une telle copie à la place de son projet, s’il n’a pas changé</translation>
    </message>
    <message id="usage.publish_copy">
        <source>a copy made by “zapiska copy”</source>
        <translation>une copie faite par « zapiska copy »</translation>
    </message>
    <message id="usage.required">
        <source>These arguments are missing: {names}. {usage}</source>
        <translation>Il manque ces arguments : {names}. {usage}</translation>
    </message>
    <message id="usage.restore">
        <source>put a backup in a project’s place</source>
        <translation>mettre une sauvegarde à la place d’un projet</translation>
    </message>
    <message id="usage.restore_backup">
        <source>the backup: its number in the list of “zapiska backups”, or its path</source>
        <translation>la sauvegarde : son numéro dans la liste de « zapiska backups », ou son chemin</translation>
    </message>
    <message id="usage.salvage">
        <source>save what can be read of a damaged project in a new one</source>
        <translation>sauver dans un nouveau projet ce qui peut être lu d’un projet endommagé</translation>
    </message>
    <message id="usage.salvage_new">
        <source>the new project; a file that is there is never replaced</source>
        <translation>le nouveau projet ; un fichier existant n’est jamais remplacé</translation>
    </message>
    <message id="usage.salvage_project">
        <source>the damaged project; it is not changed</source>
        <translation>le projet endommagé ; il n’est pas modifié</translation>
    </message>
    <message id="usage.sample">
        <source>the sample project that comes with the program</source>
        <translation>projet d’exemple fourni avec le programme</translation>
    </message>
    <message id="usage.symbol">
        <source>Explains document symbols, and says what in them is wrong or doubtful.</source>
        <translation>Explique les cotes de documents et dit ce qui y est erroné ou douteux.</translation>
    </message>
    <message id="usage.symbol_json">
        <source>write one JSON object a line</source>
        <translation>écrire un objet JSON par ligne</translation>
    </message>
    <message id="usage.symbol_series">
        <source>take each SYMBOL as the beginning of a series; read the symbols taken from standard input and tell the next free one, gaps and numbers used twice</source>
        <translation>considérer chaque SYMBOL comme le début d’une série ; lire sur l’entrée standard les cotes attribuées et indiquer la prochaine cote libre, les lacunes et les numéros employés deux fois</translation>
    </message>
    <message id="usage.symbol_text">
        <source>list the symbols in a text on standard input; lists such as A/62/318 and Add.1–3 are written out</source>
        <translation>énumérer les cotes contenues dans un texte lu sur l’entrée standard ; les listes telles que A/62/318 and Add.1–3 sont développées</translation>
    </message>
    <message id="usage.symbols">
        <source>document symbols; without any they are read from standard input, one a line</source>
        <translation>cotes de documents ; en leur absence, elles sont lues sur l’entrée standard, une par ligne</translation>
    </message>
    <message id="usage.take_over">
        <source>go on although another machine is named as having the project open</source>
        <translation>continuer bien qu’une autre machine soit indiquée comme ayant ouvert le projet</translation>
    </message>
    <message id="usage.take_over_hint">
        <source>If nobody has it open there any more, --take-over goes on all the same.</source>
        <translation>Si personne ne l’a plus ouvert là-bas, --take-over permet de continuer.</translation>
    </message>
    <message id="usage.typed_numbers">
        <source>paragraph numbers as typed text, not as Word&apos;s own numbering</source>
        <translation>numéros de paragraphe saisis comme texte, sans la numérotation de Word</translation>
    </message>
    <message id="usage.unknown">
        <source>The command does not know this: {given}. {usage}</source>
        <translation>La commande ne connaît pas ceci : {given}. {usage}</translation>
    </message>
    <message id="usage.value_missing">
        <source>{name} needs a value after it. {usage}</source>
        <translation>{name} doit être suivi d’une valeur. {usage}</translation>
    </message>
    <message id="usage.value_unwanted">
        <source>{name} takes no value, but “{given}” was given. {usage}</source>
        <translation>{name} ne prend pas de valeur, or « {given} » a été donné. {usage}</translation>
    </message>
    <message id="usage.verify">
        <source>check whether a project is sound</source>
        <translation>vérifier si un projet est sain</translation>
    </message>
    <message id="usage.verify_json">
        <source>write the report as one JSON object</source>
        <translation>écrire le rapport sous forme d’un objet JSON</translation>
    </message>
    <message id="usage.window_project">
        <source>the project to open in the window</source>
        <translation>projet à ouvrir dans la fenêtre</translation>
    </message>
    <message id="usage.window_sample">
        <source>open the window on the sample project</source>
        <translation>ouvrir la fenêtre sur le projet d’exemple</translation>
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
        <translation>adopté</translation>
    </message>
    <message id="value.agendastatus.provisional">
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message id="value.bodykind.commission">
        <source>commission</source>
        <translation>commission</translation>
    </message>
    <message id="value.bodykind.committee">
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message id="value.bodykind.conference">
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message id="value.bodykind.expert_group">
        <source>expert group</source>
        <translation>groupe d’experts</translation>
    </message>
    <message id="value.bodykind.other">
        <source>other body</source>
        <translation>autre organe</translation>
    </message>
    <message id="value.bodykind.review_group">
        <source>review group</source>
        <translation>groupe d’examen</translation>
    </message>
    <message id="value.bodykind.secretariat_unit">
        <source>unit of the Secretariat</source>
        <translation>unité du Secrétariat</translation>
    </message>
    <message id="value.bodykind.working_group">
        <source>working group</source>
        <translation>groupe de travail</translation>
    </message>
    <message id="value.case.acc">
        <source>accusative</source>
        <translation>accusatif</translation>
    </message>
    <message id="value.case.dat">
        <source>dative</source>
        <translation>datif</translation>
    </message>
    <message id="value.case.gen">
        <source>genitive</source>
        <translation>génitif</translation>
    </message>
    <message id="value.case.ins">
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message id="value.case.nom">
        <source>nominative</source>
        <translation>nominatif</translation>
    </message>
    <message id="value.case.prep">
        <source>prepositional</source>
        <translation>prépositionnel</translation>
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
        <translation>générale</translation>
    </message>
    <message id="value.distribution.limited">
        <source>limited</source>
        <translation>limitée</translation>
    </message>
    <message id="value.distribution.restricted">
        <source>restricted</source>
        <translation>restreinte</translation>
    </message>
    <message id="value.documentstatus.issued">
        <source>issued</source>
        <translation>publié</translation>
    </message>
    <message id="value.documentstatus.reserved">
        <source>symbol reserved</source>
        <translation>cote réservée</translation>
    </message>
    <message id="value.documenttype.agenda">
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message id="value.documenttype.note">
        <source>note</source>
        <translation>note</translation>
    </message>
    <message id="value.documenttype.other">
        <source>other document</source>
        <translation>autre document</translation>
    </message>
    <message id="value.documenttype.report">
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message id="value.documenttype.resolutions">
        <source>resolutions</source>
        <translation>résolutions</translation>
    </message>
    <message id="value.format.hybrid">
        <source>in person and online</source>
        <translation>en présentiel et en ligne</translation>
    </message>
    <message id="value.format.in_person">
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message id="value.format.online">
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message id="value.gathering.meeting">
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message id="value.gathering.session">
        <source>session</source>
        <translation>session</translation>
    </message>
    <message id="value.gender.f">
        <source>feminine</source>
        <translation>féminin</translation>
    </message>
    <message id="value.gender.m">
        <source>masculine</source>
        <translation>masculin</translation>
    </message>
    <message id="value.gender.n">
        <source>neuter</source>
        <translation>neutre</translation>
    </message>
    <message id="value.grammaticalnumber.pl">
        <source>plural</source>
        <translation>pluriel</translation>
    </message>
    <message id="value.grammaticalnumber.sg">
        <source>singular</source>
        <translation>singulier</translation>
    </message>
    <message id="value.headingnumbering.none">
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message id="value.headingnumbering.roman">
        <source>roman numerals</source>
        <translation>chiffres romains</translation>
    </message>
    <message id="value.headingtense.by_status">
        <source>as they stand on the day of the note</source>
        <translation>selon leur état au jour de la note</translation>
    </message>
    <message id="value.headingtense.held">
        <source>as held, for later readers</source>
        <translation>comme tenues, pour les lecteurs futurs</translation>
    </message>
    <message id="value.headingvenue.after_dates">
        <source>after the dates</source>
        <translation>après les dates</translation>
    </message>
    <message id="value.headingvenue.before_dates">
        <source>before the dates</source>
        <translation>avant les dates</translation>
    </message>
    <message id="value.instrumentkind.protocol">
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message id="value.instrumentkind.treaty">
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message id="value.linkkind.immediately_after">
        <source>immediately after</source>
        <translation>immédiatement après</translation>
    </message>
    <message id="value.linkkind.immediately_before">
        <source>immediately before</source>
        <translation>immédiatement avant</translation>
    </message>
    <message id="value.linkkind.joint">
        <source>jointly with</source>
        <translation>conjointement avec</translation>
    </message>
    <message id="value.mandatekind.article">
        <source>article</source>
        <translation>article</translation>
    </message>
    <message id="value.mandatekind.decision">
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message id="value.mandatekind.resolution">
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message id="value.meetingsopening.body">
        <source>begins with the body</source>
        <translation>commence par l’organe</translation>
    </message>
    <message id="value.meetingsopening.meeting">
        <source>begins with the meeting</source>
        <translation>commence par la réunion</translation>
    </message>
    <message id="value.meetingsopening.range">
        <source>sums meetings up as a range</source>
        <translation>regroupe une série de réunions</translation>
    </message>
    <message id="value.meetingstatus.cancelled">
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message id="value.meetingstatus.held">
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message id="value.meetingstatus.planned">
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message id="value.meetingstatus.postponed">
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message id="value.no">
        <source>no</source>
        <translation>non</translation>
    </message>
    <message id="value.opening.active">
        <source>in the active voice</source>
        <translation>à la voix active</translation>
    </message>
    <message id="value.opening.also">
        <source>also</source>
        <translation>également</translation>
    </message>
    <message id="value.opening.bare">
        <source>the wording alone</source>
        <translation>le libellé seul</translation>
    </message>
    <message id="value.opening.in_accordance">
        <source>in accordance with</source>
        <translation>conformément à</translation>
    </message>
    <message id="value.opening.pursuant">
        <source>pursuant to</source>
        <translation>en application de</translation>
    </message>
    <message id="value.part.part">
        <source>a part</source>
        <translation>une partie</translation>
    </message>
    <message id="value.part.resumed">
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message id="value.part.whole">
        <source>held whole</source>
        <translation>tenue en une fois</translation>
    </message>
    <message id="value.provisionrole.asks_for_reports">
        <source>asks for reports</source>
        <translation>demande des rapports</translation>
    </message>
    <message id="value.provisionrole.assigns_task">
        <source>assigns a task</source>
        <translation>confie une tâche</translation>
    </message>
    <message id="value.provisionrole.continues">
        <source>continues the body</source>
        <translation>proroge l’organe</translation>
    </message>
    <message id="value.provisionrole.establishes">
        <source>establishes the body</source>
        <translation>crée l’organe</translation>
    </message>
    <message id="value.provisionrole.makes_standing">
        <source>makes it a constant element</source>
        <translation>en fait un élément constant</translation>
    </message>
    <message id="value.reportreference.ordinal">
        <source>by their ordinals</source>
        <translation>par leur ordinal</translation>
    </message>
    <message id="value.reportreference.these">
        <source>these meetings</source>
        <translation>ces réunions</translation>
    </message>
    <message id="value.tenure.interim">
        <source>interim</source>
        <translation>provisoire</translation>
    </message>
    <message id="value.tenure.standing">
        <source>standing</source>
        <translation>permanent</translation>
    </message>
    <message id="value.textfield.common_name">
        <source>common name</source>
        <translation>nom usuel</translation>
    </message>
    <message id="value.textfield.composition">
        <source>composition</source>
        <translation>composition</translation>
    </message>
    <message id="value.textfield.country">
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message id="value.textfield.footnote">
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message id="value.textfield.full_title">
        <source>full title</source>
        <translation>titre complet</translation>
    </message>
    <message id="value.textfield.name">
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message id="value.textfield.official_name">
        <source>official name</source>
        <translation>nom officiel</translation>
    </message>
    <message id="value.textfield.retold_title">
        <source>title retold</source>
        <translation>titre reformulé</translation>
    </message>
    <message id="value.textfield.short_name">
        <source>short name</source>
        <translation>nom abrégé</translation>
    </message>
    <message id="value.textfield.short_title">
        <source>short title</source>
        <translation>titre abrégé</translation>
    </message>
    <message id="value.textfield.title">
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message id="value.textfield.wording">
        <source>wording</source>
        <translation>libellé</translation>
    </message>
    <message id="value.titlecitation.quoted">
        <source>in quotation marks</source>
        <translation>entre guillemets</translation>
    </message>
    <message id="value.titlecitation.retold">
        <source>retold</source>
        <translation>reformulé</translation>
    </message>
    <message id="value.yes">
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message id="verify.added">
        <source>Tables or rules in the file that this program did not make: {count}. {where}</source>
        <translation>Tables ou règles du fichier que ce programme n’a pas créées : {count}. {where}</translation>
    </message>
    <message id="verify.checked">
        <source>Checked: rows {rows}, tables {tables}.</source>
        <translation>Vérifié : lignes {rows}, tables {tables}.</translation>
    </message>
    <message id="verify.cycle">
        <source>Kind “{record}”: records that stand above themselves: {count}. {where}</source>
        <translation>Type « {record} » : enregistrements placés au-dessus d’eux-mêmes : {count}. {where}</translation>
    </message>
    <message id="verify.entry">
        <source>Entries of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Entrées de l’historique illisibles : {count}. Numéros : {where}</translation>
    </message>
    <message id="verify.foreign">
        <source>What no project has and what could act by itself, so that the rest was not looked at: {count}. {where}</source>
        <translation>Ce qu’aucun projet ne contient et qui pourrait agir de lui-même ; le reste n’a donc pas été examiné : {count}. {where}</translation>
    </message>
    <message id="verify.hidden">
        <source>Kind “{record}”: records with characters in {fields} that nobody sees ({characters}): {count}. {where}</source>
        <translation>Type « {record} » : enregistrements dont {fields} contient des caractères invisibles ({characters}) : {count}. {where}</translation>
    </message>
    <message id="verify.letters">
        <source>Kind “{record}”: records with letters that cannot be read: {count}. {where}</source>
        <translation>Type « {record} » : enregistrements contenant des lettres illisibles : {count}. {where}</translation>
    </message>
    <message id="verify.misplaced">
        <source>Kind “{record}”: records that stand under one they do not belong to: {count}. {where}</source>
        <translation>Type « {record} » : enregistrements placés sous un autre auquel ils n’appartiennent pas : {count}. {where}</translation>
    </message>
    <message id="verify.missing">
        <source>Kind “{record}”: records that name one that is not there ({fields}): {count}. {where}</source>
        <translation>Type « {record} » : enregistrements qui en désignent un qui n’existe pas ({fields}) : {count}. {where}</translation>
    </message>
    <message id="verify.order">
        <source>Steps of the history that were undone although later ones still hold: {count}. Numbers: {where}</source>
        <translation>Étapes de l’historique annulées alors que de plus récentes tiennent encore : {count}. Numéros : {where}</translation>
    </message>
    <message id="verify.outside">
        <source>Rows that another program has changed, so that their last step cannot be undone: {count}. {where}</source>
        <translation>Lignes modifiées par un autre programme, dont la dernière étape ne peut plus être annulée : {count}. {where}</translation>
    </message>
    <message id="verify.reference">
        <source>Kind “{record}”: wording that refers to a record that is not there: {count}. {where}</source>
        <translation>Type « {record} » : textes qui renvoient à un enregistrement qui n’existe pas : {count}. {where}</translation>
    </message>
    <message id="verify.repeated">
        <source>Kind “{record}”: records with the same values as another ({fields}): {count}. {where}</source>
        <translation>Type « {record} » : enregistrements ayant les mêmes valeurs qu’un autre ({fields}) : {count}. {where}</translation>
    </message>
    <message id="verify.schema">
        <source>Tables, columns or rules of the file that are missing or not as this version makes them: {count}. {where}</source>
        <translation>Tables, colonnes ou règles du fichier absentes ou différentes de celles de cette version : {count}. {where}</translation>
    </message>
    <message id="verify.search">
        <source>Rows that the search index does not know as they are: {count}. {where}</source>
        <translation>Lignes que l’index de recherche ne connaît pas telles qu’elles sont : {count}. {where}</translation>
    </message>
    <message id="verify.sound">
        <source>The project is sound.</source>
        <translation>Le projet est sain.</translation>
    </message>
    <message id="verify.step">
        <source>Steps of the history that cannot be read: {count}. Numbers: {where}</source>
        <translation>Étapes de l’historique illisibles : {count}. Numéros : {where}</translation>
    </message>
    <message id="verify.structure">
        <source>The structure of the file is damaged in places: {count}. {where}</source>
        <translation>La structure du fichier est endommagée, endroits : {count}. {where}</translation>
    </message>
    <message id="verify.title">
        <source>Check of {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message id="verify.trigrams">
        <source>The search index does not hold together ({where}). Faults of this kind: {count}.</source>
        <translation>L’index de recherche est incohérent ({where}). Défauts de ce type : {count}.</translation>
    </message>
    <message id="verify.under_way">
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message id="verify.unreadable">
        <source>A part of the file cannot be read: {where}. Faults of this kind: {count}.</source>
        <translation>Une partie du fichier est illisible : {where}. Défauts de ce type : {count}.</translation>
    </message>
    <message id="verify.unsound">
        <source>The project is not sound. Nothing in it was changed. Restore a backup, or correct the records named above.</source>
        <translation>Le projet n’est pas sain. Rien n’y a été modifié. Restaurez une sauvegarde ou corrigez les enregistrements cités.</translation>
    </message>
    <message id="verify.unsound_file">
        <source>The project is not sound. Nothing in it was changed. Restore a backup (zapiska backups, zapiska restore), or save what can be read in a new project (zapiska salvage).</source>
        <translation>Le projet n’est pas sain. Rien n’y a été modifié. Restaurez une sauvegarde (zapiska backups, zapiska restore), ou enregistrez dans un nouveau projet ce qui peut être lu (zapiska salvage).</translation>
    </message>
    <message id="verify.value">
        <source>Kind “{record}”: records that break the rule on {fields}: {count}. {where}</source>
        <translation>Type « {record} » : enregistrements qui enfreignent la règle sur {fields} : {count}. {where}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message id="waiting.text">
        <source>Opening the project…</source>
        <translation>Ouverture du projet…</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message id="warning">
        <source>zapiska: to check: {text}</source>
        <translation>zapiska : à vérifier : {text}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message id="welcome.new">
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message id="welcome.new_text">
        <source>An empty file, to be filled by hand or by an import.</source>
        <translation>Un fichier vide, à remplir à la main ou par importation.</translation>
    </message>
    <message id="welcome.open">
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message id="welcome.open_text">
        <source>A file that ends in .zapiska.</source>
        <translation>Un fichier dont le nom se termine par .zapiska.</translation>
    </message>
    <message id="welcome.sample">
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message id="welcome.sample_text">
        <source>A note on six subsidiary bodies. You work on a copy.</source>
        <translation>Une note sur six organes subsidiaires. Vous travaillez sur une copie.</translation>
    </message>
    <message id="welcome.text">
        <source>Keeps the facts of a Note by the Secretariat once, and builds the note from them: sentences, headings and document symbols follow every change.</source>
        <translation>Conserve une seule fois les éléments d’une note du Secrétariat et compose la note à partir de ceux-ci : phrases, intertitres et cotes suivent chaque modification.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message id="window.read_only">
        <source>{project} (read only)</source>
        <translation>{project} (lecture seule)</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message id="wording.bad_noun">
        <source>The forms of {key} are not complete: {form}</source>
        <translation>Les formes de {key} sont incomplètes : {form}</translation>
    </message>
    <message id="wording.bad_phrase">
        <source>The wording of {key} cannot be read at character {position}: {text}</source>
        <translation>Le libellé de {key} est illisible au caractère {position} : {text}</translation>
    </message>
    <message id="wording.missing_file">
        <source>There is no wording file for the language {language}.</source>
        <translation>Il n’y a pas de fichier de libellés pour la langue {language}.</translation>
    </message>
    <message id="wording.missing_key">
        <source>The wording file for {language} lacks {key}.</source>
        <translation>Le fichier de libellés de la langue {language} ne contient pas {key}.</translation>
    </message>
    <message id="wording.no_value">
        <source>The wording of {key} for {language} names {name}, which this sentence cannot fill. Take the placeholder out.</source>
        <translation>Le libellé de {key} pour la langue {language} mentionne {name}, que cette phrase ne peut pas fournir. Supprimez l’espace réservé.</translation>
    </message>
    <message id="wording.not_a_section">
        <source>In the wording file for {language}, {key} stands outside the sections. Put it under a heading in square brackets.</source>
        <translation>Dans le fichier de libellés de la langue {language}, {key} se trouve hors des sections. Placez-le sous un titre entre crochets.</translation>
    </message>
    <message id="wording.unreadable">
        <source>The wording file for {language} cannot be read: {reason}</source>
        <translation>Le fichier de libellés de la langue {language} est illisible : {reason}</translation>
    </message>
</context>
</TS>
