import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` ADD \`version_intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`axes\` ADD \`intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` ADD \`version_intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`initiatives\` ADD \`intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` ADD \`version_intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`target_stated\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`explanation_explained_value\` numeric;`)
  // An explanation signed before this was recorded explains the value the figure has now.
  await db.run(sql`UPDATE \`figures\` SET \`explanation_explained_value\` = round(\`value\`, 10) WHERE \`id\` IN (SELECT \`_parent_id\` FROM \`figures_locales\` WHERE \`explanation_text\` IS NOT NULL);`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_target_stated\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_explanation_explained_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`intended_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_intended_numbers\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`_editions_v\` DROP COLUMN \`version_intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`axes\` DROP COLUMN \`intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`_axes_v\` DROP COLUMN \`version_intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`initiatives\` DROP COLUMN \`intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`_initiatives_v\` DROP COLUMN \`version_intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`evaluations\` DROP COLUMN \`intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` DROP COLUMN \`version_intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`target_stated\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`explanation_explained_value\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_target_stated\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_explanation_explained_value\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`intended_numbers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_intended_numbers\`;`)
}
