import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions_chart_headlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_chart_headlines_order_idx\` ON \`editions_chart_headlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_chart_headlines_parent_id_idx\` ON \`editions_chart_headlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_chart_headlines_locales\` (
  	\`headline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_chart_headlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_chart_headlines_locales_locale_parent_id_unique\` ON \`editions_chart_headlines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_chart_headlines_locales_parent_id_idx\` ON \`editions_chart_headlines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_chart_headlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`chart\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_version_chart_headlines_order_idx\` ON \`_editions_v_version_chart_headlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_chart_headlines_parent_id_idx\` ON \`_editions_v_version_chart_headlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v_version_chart_headlines_locales\` (
  	\`headline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_editions_v_version_chart_headlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_editions_v_version_chart_headlines_locales_locale_parent_id\` ON \`_editions_v_version_chart_headlines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_chart_headlines_locales_parent_id_idx\` ON \`_editions_v_version_chart_headlines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`evaluations_later\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`figure_id\` text(36),
  	\`later_figure_id\` text(36),
  	FOREIGN KEY (\`figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`later_figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`evaluations_later_order_idx\` ON \`evaluations_later\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_later_parent_id_idx\` ON \`evaluations_later\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_later_figure_idx\` ON \`evaluations_later\` (\`figure_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_later_later_figure_idx\` ON \`evaluations_later\` (\`later_figure_id\`);`)
  await db.run(sql`CREATE TABLE \`evaluations_later_locales\` (
  	\`caveat\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`evaluations_later\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_later_locales_locale_parent_id_unique\` ON \`evaluations_later_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_later_locales_parent_id_idx\` ON \`evaluations_later_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v_version_later\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`figure_id\` text(36),
  	\`later_figure_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`later_figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_later_order_idx\` ON \`_evaluations_v_version_later\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_later_parent_id_idx\` ON \`_evaluations_v_version_later\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_later_figure_idx\` ON \`_evaluations_v_version_later\` (\`figure_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_later_later_figure_idx\` ON \`_evaluations_v_version_later\` (\`later_figure_id\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v_version_later_locales\` (
  	\`caveat\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evaluations_v_version_later\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_evaluations_v_version_later_locales_locale_parent_id_unique\` ON \`_evaluations_v_version_later_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_later_locales_parent_id_idx\` ON \`_evaluations_v_version_later_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`verdict\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`promised_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`done_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`people_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`changed_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`missing_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` ADD \`money_headline\` text;`)
  await db.run(sql`ALTER TABLE \`editions_rels\` ADD \`figures_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`editions_rels_figures_id_idx\` ON \`editions_rels\` (\`figures_id\`);`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_verdict\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_promised_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_done_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_people_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_changed_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_missing_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` ADD \`version_money_headline\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v_rels\` ADD \`figures_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_figures_id_idx\` ON \`_editions_v_rels\` (\`figures_id\`);`)
  await db.run(sql`ALTER TABLE \`axes_locales\` ADD \`money_note\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v_locales\` ADD \`version_money_note\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives_locales\` ADD \`for_whom\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v_locales\` ADD \`version_for_whom\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`key_figure_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`evaluations_key_figure_idx\` ON \`evaluations\` (\`key_figure_id\`);`)
  await db.run(sql`ALTER TABLE \`evaluations_locales\` ADD \`short_answer\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations_rels\` ADD \`figures_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`evaluations_rels_figures_id_idx\` ON \`evaluations_rels\` (\`figures_id\`);`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_key_figure_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_key_figure_idx\` ON \`_evaluations_v\` (\`version_key_figure_id\`);`)
  await db.run(sql`ALTER TABLE \`_evaluations_v_locales\` ADD \`version_short_answer\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v_rels\` ADD \`figures_id\` text(36) REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_rels_figures_id_idx\` ON \`_evaluations_v_rels\` (\`figures_id\`);`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`amount_kind\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`target_basis\` text;`)
  await db.run(sql`ALTER TABLE \`figures_locales\` ADD \`short_label\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_amount_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_target_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v_locales\` ADD \`version_short_label\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`calls_url\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editions_chart_headlines\`;`)
  await db.run(sql`DROP TABLE \`editions_chart_headlines_locales\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_chart_headlines\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_version_chart_headlines_locales\`;`)
  await db.run(sql`DROP TABLE \`evaluations_later\`;`)
  await db.run(sql`DROP TABLE \`evaluations_later_locales\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_version_later\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_version_later_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_editions_rels\`("id", "order", "parent_id", "path", "documents_id") SELECT "id", "order", "parent_id", "path", "documents_id" FROM \`editions_rels\`;`)
  await db.run(sql`DROP TABLE \`editions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions_rels\` RENAME TO \`editions_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_documents_id_idx\` ON \`editions_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__editions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_editions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__editions_v_rels\`("id", "order", "parent_id", "path", "documents_id") SELECT "id", "order", "parent_id", "path", "documents_id" FROM \`_editions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_editions_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__editions_v_rels\` RENAME TO \`_editions_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_order_idx\` ON \`_editions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_parent_idx\` ON \`_editions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_path_idx\` ON \`_editions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_rels_documents_id_idx\` ON \`_editions_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_review\` text,
  	\`edition_id\` text(36),
  	\`code\` text,
  	\`former_slugs\` text,
  	\`intended_numbers\` text,
  	\`position\` numeric DEFAULT 100,
  	\`evidence_date\` text,
  	\`edited_by\` text,
  	\`translation_state\` text,
  	\`translations\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evaluations\`("id", "to_review", "edition_id", "code", "former_slugs", "intended_numbers", "position", "evidence_date", "edited_by", "translation_state", "translations", "updated_at", "created_at", "_status") SELECT "id", "to_review", "edition_id", "code", "former_slugs", "intended_numbers", "position", "evidence_date", "edited_by", "translation_state", "translations", "updated_at", "created_at", "_status" FROM \`evaluations\`;`)
  await db.run(sql`DROP TABLE \`evaluations\`;`)
  await db.run(sql`ALTER TABLE \`__new_evaluations\` RENAME TO \`evaluations\`;`)
  await db.run(sql`CREATE INDEX \`evaluations_edition_idx\` ON \`evaluations\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_updated_at_idx\` ON \`evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_created_at_idx\` ON \`evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations__status_idx\` ON \`evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_code_2_idx\` ON \`evaluations\` (\`edition_id\`,\`code\`);`)
  await db.run(sql`CREATE TABLE \`__new_evaluations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`axes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evaluations_rels\`("id", "order", "parent_id", "path", "axes_id") SELECT "id", "order", "parent_id", "path", "axes_id" FROM \`evaluations_rels\`;`)
  await db.run(sql`DROP TABLE \`evaluations_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_evaluations_rels\` RENAME TO \`evaluations_rels\`;`)
  await db.run(sql`CREATE INDEX \`evaluations_rels_order_idx\` ON \`evaluations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_rels_parent_idx\` ON \`evaluations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_rels_path_idx\` ON \`evaluations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_rels_axes_id_idx\` ON \`evaluations_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__evaluations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_to_review\` text,
  	\`version_edition_id\` text(36),
  	\`version_code\` text,
  	\`version_former_slugs\` text,
  	\`version_intended_numbers\` text,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_evidence_date\` text,
  	\`version_edited_by\` text,
  	\`version_translation_state\` text,
  	\`version_translations\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__evaluations_v\`("id", "parent_id", "version_to_review", "version_edition_id", "version_code", "version_former_slugs", "version_intended_numbers", "version_position", "version_evidence_date", "version_edited_by", "version_translation_state", "version_translations", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_to_review", "version_edition_id", "version_code", "version_former_slugs", "version_intended_numbers", "version_position", "version_evidence_date", "version_edited_by", "version_translation_state", "version_translations", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__evaluations_v\` RENAME TO \`_evaluations_v\`;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_parent_idx\` ON \`_evaluations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_edition_idx\` ON \`_evaluations_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_updated_at_idx\` ON \`_evaluations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_created_at_idx\` ON \`_evaluations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version__status_idx\` ON \`_evaluations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_created_at_idx\` ON \`_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_updated_at_idx\` ON \`_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_snapshot_idx\` ON \`_evaluations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_published_locale_idx\` ON \`_evaluations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_latest_idx\` ON \`_evaluations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_autosave_idx\` ON \`_evaluations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_edition_version_code_2_idx\` ON \`_evaluations_v\` (\`version_edition_id\`,\`version_code\`);`)
  await db.run(sql`CREATE TABLE \`__new__evaluations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`axes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__evaluations_v_rels\`("id", "order", "parent_id", "path", "axes_id") SELECT "id", "order", "parent_id", "path", "axes_id" FROM \`_evaluations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__evaluations_v_rels\` RENAME TO \`_evaluations_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_rels_order_idx\` ON \`_evaluations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_rels_parent_idx\` ON \`_evaluations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_rels_path_idx\` ON \`_evaluations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_rels_axes_id_idx\` ON \`_evaluations_v_rels\` (\`axes_id\`);`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`promised_headline\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`done_headline\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`people_headline\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`changed_headline\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`missing_headline\`;`)
  await db.run(sql`ALTER TABLE \`editions_locales\` DROP COLUMN \`money_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_verdict\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_promised_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_done_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_people_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_changed_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_missing_headline\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v_locales\` DROP COLUMN \`version_money_headline\`;`)
  await db.run(sql`ALTER TABLE \`axes_locales\` DROP COLUMN \`money_note\`;`)
  await db.run(sql`ALTER TABLE \`_axes_v_locales\` DROP COLUMN \`version_money_note\`;`)
  await db.run(sql`ALTER TABLE \`initiatives_locales\` DROP COLUMN \`for_whom\`;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v_locales\` DROP COLUMN \`version_for_whom\`;`)
  await db.run(sql`ALTER TABLE \`evaluations_locales\` DROP COLUMN \`short_answer\`;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v_locales\` DROP COLUMN \`version_short_answer\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`amount_kind\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`target_basis\`;`)
  await db.run(sql`ALTER TABLE \`figures_locales\` DROP COLUMN \`short_label\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_amount_kind\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_target_basis\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v_locales\` DROP COLUMN \`version_short_label\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`calls_url\`;`)
}
