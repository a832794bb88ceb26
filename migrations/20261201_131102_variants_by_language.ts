import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`glossary_texts\` ADD \`locale\` text;`)
  await db.run(sql`CREATE INDEX \`glossary_texts_locale_parent\` ON \`glossary_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`_glossary_v_texts\` ADD \`locale\` text;`)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_locale_parent\` ON \`_glossary_v_texts\` (\`locale\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`glossary_texts_locale_parent\`;`)
  await db.run(sql`ALTER TABLE \`glossary_texts\` DROP COLUMN \`locale\`;`)
  await db.run(sql`DROP INDEX \`_glossary_v_texts_locale_parent\`;`)
  await db.run(sql`ALTER TABLE \`_glossary_v_texts\` DROP COLUMN \`locale\`;`)
}
