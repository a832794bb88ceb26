import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { languagesOfVariant } from '@/lib/glossary-variants'

const tables = ['glossary_texts', '_glossary_v_texts']

type Row = { id: number; order: number; parent_id: string; path: string; text: string }

/** The other names of a term were one list for both languages; each language has its own now. The schema stays. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    const name = sql.identifier(table)
    const rows = await db.all<Row>(sql`SELECT * FROM ${name} WHERE \`locale\` IS NULL;`)
    for (const { id, order, parent_id, path, text } of rows) {
      const [first, ...others] = languagesOfVariant(text)
      await db.run(sql`UPDATE ${name} SET \`locale\` = ${first} WHERE \`id\` = ${id};`)
      for (const locale of others)
        await db.run(
          sql`INSERT INTO ${name} (\`order\`, \`parent_id\`, \`path\`, \`text\`, \`locale\`) VALUES (${order}, ${parent_id}, ${path}, ${text}, ${locale});`,
        )
    }
  }
}

/** An earlier version reads one list: it is given back a copy of the database, not this. */
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {}
