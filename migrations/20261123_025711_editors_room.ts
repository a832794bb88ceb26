import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Additive only. What happens to a reference whose account is deleted was written by hand: the generator leaves it out of added columns. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text,
  	\`from\` text,
  	\`to\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`at\` text,
  	\`note\` text,
  	\`scheduled_for\` text,
  	\`own_figures\` integer,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_steps_order_idx\` ON \`editions_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_steps_parent_id_idx\` ON \`editions_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_steps_by_idx\` ON \`editions_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`step\` text,
  	\`from\` text,
  	\`to\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`at\` text,
  	\`note\` text,
  	\`scheduled_for\` text,
  	\`own_figures\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_steps_order_idx\` ON \`_editions_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_steps_parent_id_idx\` ON \`_editions_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_steps_by_idx\` ON \`_editions_v_version_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`published_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`correction_id\` text(36),
  	\`data\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`correction_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`published_states_edition_idx\` ON \`published_states\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`published_states_collection_idx\` ON \`published_states\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`published_states_document_idx\` ON \`published_states\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`published_states_until_idx\` ON \`published_states\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`published_states_correction_idx\` ON \`published_states\` (\`correction_id\`);`)
  await db.run(sql`CREATE INDEX \`published_states_updated_at_idx\` ON \`published_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`published_states_created_at_idx\` ON \`published_states\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`label\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`uses\` numeric DEFAULT 0 NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_links_edition_idx\` ON \`review_links\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`review_links_created_by_idx\` ON \`review_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`review_links_token_hash_idx\` ON \`review_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`review_links_updated_at_idx\` ON \`review_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_links_created_at_idx\` ON \`review_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`secret\` text,
  	\`confirmed_at\` text,
  	\`last_step\` numeric,
  	\`recovery\` text,
  	\`pending_secret\` text,
  	\`pending_until\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`locked_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`accepted_warnings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36),
  	\`key\` text NOT NULL,
  	\`message\` text NOT NULL,
  	\`who_id\` text(36),
  	\`name\` text NOT NULL,
  	\`when\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`who_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accepted_warnings_edition_idx\` ON \`accepted_warnings\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`accepted_warnings_who_idx\` ON \`accepted_warnings\` (\`who_id\`);`)
  await db.run(sql`CREATE INDEX \`accepted_warnings_updated_at_idx\` ON \`accepted_warnings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accepted_warnings_created_at_idx\` ON \`accepted_warnings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`status\` numeric,
  	\`checked_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`figure_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`examined_by_id\` text(36),
  	\`examined_by_name\` text NOT NULL,
  	\`applied_by_id\` text(36),
  	\`applied_by_name\` text,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`rows\` numeric NOT NULL,
  	\`numbers\` text,
  	\`counts\` text NOT NULL,
  	\`confirmed_warnings\` numeric,
  	\`failure\` text,
  	\`basis\` text NOT NULL,
  	\`report\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`examined_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`applied_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figure_imports_edition_idx\` ON \`figure_imports\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_state_idx\` ON \`figure_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_examined_by_idx\` ON \`figure_imports\` (\`examined_by_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_applied_by_idx\` ON \`figure_imports\` (\`applied_by_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_updated_at_idx\` ON \`figure_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_created_at_idx\` ON \`figure_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`actor_id\` text,
  	\`role\` text,
  	\`road\` text,
  	\`document_title\` text,
  	\`target\` text,
  	\`document_id\` text,
  	\`edition_year\` numeric,
  	\`locale\` text,
  	\`is_autosave\` integer,
  	\`is_bulk\` integer,
  	\`count\` numeric,
  	\`status\` numeric,
  	\`detail\` text,
  	\`changes\` text,
  	\`request_id\` text,
  	\`span\` text,
  	\`seal\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_id_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_target_idx\` ON \`audit_log\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_bursts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`actor\` text,
  	\`road\` text,
  	\`locale\` text,
  	\`state\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_bursts_document_id_idx\` ON \`audit_bursts\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_bursts_since_idx\` ON \`audit_bursts\` (\`since\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`security\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`second_factor_for\` text DEFAULT 'nobody' NOT NULL,
  	\`own_figures_may_be_published\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`to_review\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`public_since\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`scheduled_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`made_from\` text;`)
  await db.run(sql`CREATE INDEX \`editions_scheduled_for_idx\` ON \`editions\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`editions_scheduled_by_idx\` ON \`editions\` (\`scheduled_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_to_review\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_public_since\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_scheduled_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_made_from\` text;`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_scheduled_for_idx\` ON \`_editions_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_scheduled_by_idx\` ON \`_editions_v\` (\`version_scheduled_by_id\`);`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`to_review\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_to_review\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`to_review\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_to_review\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`to_review\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_to_review\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`to_review\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`facts_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`confirmed\` text;`)
  await db.run(sql`CREATE INDEX \`figures_facts_edited_by_idx\` ON \`figures\` (\`facts_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_to_review\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_facts_edited_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_confirmed\` text;`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_facts_edited_by_idx\` ON \`_figures_v\` (\`version_facts_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`is_public\` integer;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`at\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`edited_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`approved_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`collection\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`document\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`code\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`slugs\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`places\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`version_before\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`version_after\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`translations\` text;`)
  await db.run(sql`CREATE INDEX \`corrections_at_idx\` ON \`corrections\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_document_idx\` ON \`corrections\` (\`document\`);`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_is_public\` integer;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_at\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_edited_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_approved_by_user\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_collection\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_document\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_code\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_slugs\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_changes\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_places\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_version_before\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_version_after\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_translations\` text;`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_at_idx\` ON \`_corrections_v\` (\`version_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_document_idx\` ON \`_corrections_v\` (\`version_document\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`second_factor\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`road\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`device\` text;`)
  await db.run(sql`ALTER TABLE \`programme\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`programme\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`translations\` text;`)
}

/** Undoing it would build tables anew inside a transaction, where dropping the old ones takes their translations along. */
export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('This migration has no way back: put back the files and the backup made before the upgrade.')
}
