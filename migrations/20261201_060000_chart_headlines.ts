import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { headlineContent } from '@/lib/figure/headline-content'

const tables = ['editions_chart_headlines_locales', '_editions_v_version_chart_headlines_locales']

/** Headlines of charts were lines with figures typed into them; they become what the editor of headlines stores. The schema stays. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    const name = sql.identifier(table)
    const rows = await db.all<{ id: number; headline: string }>(
      sql`SELECT \`id\`, \`headline\` FROM ${name} WHERE \`headline\` IS NOT NULL AND \`headline\` NOT LIKE '{"root":%';`,
    )
    for (const { id, headline } of rows) {
      const content = headline.trim() ? JSON.stringify(headlineContent(headline)) : null
      await db.run(sql`UPDATE ${name} SET \`headline\` = ${content} WHERE \`id\` = ${id};`)
    }
  }
}

/** An earlier version reads lines: it is given back a copy of the database, not this. */
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {}
