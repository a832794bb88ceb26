import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE TABLE \`security\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`second_factor_for\` text DEFAULT 'nobody' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`corrections\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translations\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translations\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`translations\` text;`)
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

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`security\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`axes\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`axes\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`initiatives\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`initiatives\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`evaluations\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`evaluations\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`corrections\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`corrections\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_corrections_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_glossary_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_translations\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`second_factor\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`road\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`device\`;`)
  await db.run(sql`ALTER TABLE \`programme\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`programme\` DROP COLUMN \`translations\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`translations\`;`)
}
