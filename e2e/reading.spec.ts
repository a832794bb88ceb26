import type { Locator, Page } from '@playwright/test'
import { type Locale, locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { type Axis, approvedAxes } from './approved-axes'
import { inLanguage, printedCommitments, shown, table1, table2 } from './approved-tables'
import { expect, test } from './fixtures'
import { words } from './words'

const expected = {
  it: {
    chapters: [
      'Premessa',
      'Uno sguardo d’insieme',
      'L’avanzamento finanziario',
      'Asse I: Occupazione',
      'Asse II: Inclusione sociale e lotta alla povertà',
      'Asse III: Istruzione e formazione',
      'Asse IV: Capacità istituzionale e amministrativa',
      'Asse V: Assistenza tecnica',
      'Le valutazioni',
      'I documenti ufficiali',
    ],
    oneCent: 'La somma dei cinque Assi è inferiore di un centesimo al totale stampato nella Tabella 2.',
    thirdRow: ['Tabella 2, terza riga', 'Nel documento si legge Asse II; qui leggiamo Asse III.'],
    questions: [
      'Il programma ha creato nuove opportunità di lavoro? E per chi, soprattutto?',
      'Il programma ha ridotto le differenze tra uomini e donne e favorito il lavoro delle donne?',
      'Il programma ha reso più accessibili i servizi sociali e di cura? E li ha portati a più persone?',
      'Il programma ha aiutato a ridurre la dispersione e l’abbandono scolastico?',
      'Quanto il programma ha reso più occupabile chi è senza lavoro? E quanto ha aggiornato le competenze della forza lavoro?',
      'Quanto il programma ha aperto l’alta formazione, fatto crescere le persone molto qualificate e unito ricerca e imprese?',
    ],
    way: { axis: 'Occupazione', amount: '36.100.000 €', figure: 'Formazione continua VI: risorse concesse' },
  },
  en: {
    chapters: [
      'Foreword',
      'The overall picture',
      'Financial progress',
      'Axis I: Employment',
      'Axis II: Social inclusion and combating poverty',
      'Axis III: Education and training',
      'Axis IV: Institutional and administrative capacity',
      'Axis V: Technical assistance',
      'Evaluations',
      'The official documents',
    ],
    oneCent: 'The amounts of the five axes add up to one cent less than the total printed in Table 2.',
    thirdRow: ['Table 2, third row', 'The document says Axis II; we read Axis III.'],
    questions: [
      'Has the programme created new job opportunities, and for whom above all?',
      'What difference has the programme made to gender gaps and to women’s employment?',
      'Has the programme made social and care services easier to use, and brought them to more people?',
      'Has the programme helped to keep more young people in education?',
      'How far has the programme made unemployed people more employable and brought workers’ skills up to date?',
      'How far has the programme opened up advanced training, added highly skilled people and linked research with business?',
    ],
    way: {
      axis: 'Employment',
      amount: '€36,100,000',
      figure: 'Formazione continua VI (continuing vocational training VI): funding granted',
    },
  },
}

/** The section of the summary under the heading with that id. */
const chapter = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`)

/** What a reader sees in the body of a table, row by row, without the marks of the notes. */
const cellsOf = (table: Locator) =>
  table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...(row as HTMLTableRowElement).cells].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement
        for (const mark of copy.querySelectorAll('sup')) mark.remove()
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
      }),
    ),
  )

/** A link whose text is this and nothing else: its name says after the number what it counts. */
const whole = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

const asShown = (rows: Record<string, string[]>, locale: Locale) =>
  Object.values(rows).map((cells) => cells.map((printed) => inLanguage(locale, shown(printed))))

/** The financial table says in its caption that amounts are in euro. */
const withoutCurrency = (rows: string[][]) => rows.map((cells) => cells.map((cell) => cell.replace(/\s?€/, '')))

/** The document ends with the programme's row; the portal begins with it. */
const totalFirst = (rows: string[][]) => [...rows.slice(-1), ...rows.slice(0, -1)]

/**
 * The chapter of an axis counts everybody, compares with every target and names every
 * initiative that the document does.
 */
async function tellsAllOf(
  { code, people, reached, notReached, borrowed, initiatives }: Axis,
  page: Page,
  locale: Locale,
) {
  const axis = chapter(page, code)
  // The tables of the charts are folded away until asked for.
  for (const summary of await axis.locator('.chart-data > summary').all()) await summary.click()
  for (const count of people) {
    const link = axis
      .getByRole('link')
      .filter({ hasText: whole(inLanguage(locale, count)) })
      .first()
    await expect.soft(link, `${count} in ${code}`).toBeVisible()
  }

  const linked = (printed: string) => page.getByRole('link').filter({ hasText: whole(inLanguage(locale, printed)) })
  const verdictOf = (value: string, target: string) =>
    axis
      .getByRole('row')
      .filter({ has: linked(value) })
      .filter({ has: linked(target) })
      .getByRole('cell')
      .last()
  for (const [value, target] of reached)
    await expect.soft(verdictOf(value, target), `${value} of ${target}`).toHaveText(words[locale].Target.short.reached)
  for (const [value, target, verdict] of notReached)
    await expect.soft(verdictOf(value, target), `${value} of ${target}`).toHaveText(verdict[locale])

  if (borrowed)
    await expect
      .soft(verdictOf(...borrowed), `${borrowed[0]} against another indicator's target`)
      .toHaveText(words[locale].Target.short.borrowedTarget)

  const names = await axis.getByRole('article').getByRole('heading', { level: 4 }).allInnerTexts()
  expect.soft(names.sort(), `initiatives of ${code}`).toEqual([...initiatives].sort())
}

for (const locale of locales) {
  const { chapters, oneCent, thirdRow, questions, way } = expected[locale]
  const { DataPage, Home, PageContents, SummaryPage, TableNotes, Verdict } = words[locale]

  test(`the summary reads as the approved document, in ${locale}`, { tag: '@any-width' }, async ({ page, goto }) => {
    await goto(locale, 'summary')

    await test.step('every chapter in order', async () => {
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(SummaryPage.title)
      await expect.soft(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(chapters)
      const contents = page.getByRole('navigation', { name: PageContents.title })
      await expect.soft(contents.getByRole('link')).toHaveText(chapters)
    })

    await test.step('both tables as printed', async () => {
      const plan = await cellsOf(chapter(page, 'foreword').getByRole('table'))
      expect.soft(plan.map((row) => row.slice(1))).toEqual(asShown(table1, locale))
      const progress = await cellsOf(chapter(page, 'progress').getByRole('table'))
      expect.soft(progress.map((row) => row.slice(1))).toEqual(totalFirst(withoutCurrency(asShown(table2, locale))))
    })

    await test.step('where it departs from the document', async () => {
      const notes = chapter(page, 'progress').getByRole('list', { name: TableNotes.label }).getByRole('listitem')
      await expect.soft(notes.filter({ hasText: inLanguage(locale, printedCommitments) })).toContainText(oneCent)
      const [place = '', reading = ''] = thirdRow
      const placed = chapter(page, 'progress').getByRole('listitem').filter({ hasText: place })
      await expect.soft(placed).toContainText(reading)
    })

    await test.step('the six questions of the evaluations', async () => {
      const asked = chapter(page, 'evaluations').getByRole('article').getByRole('heading', { level: 3 })
      await expect.soft(asked).toHaveText(questions)
    })

    for (const axis of approvedAxes) await test.step(`all of ${axis.code}`, () => tellsAllOf(axis, page, locale))
  })

  test(`from the home page to the arithmetic, by clicking, in ${locale}`, async ({ page, goto }) => {
    const [main, title] = [page.getByRole('main'), page.getByRole('heading', { level: 1 })]
    await goto(locale, 'home')
    await main.getByRole('link', { name: Home.promisedMore, exact: true }).click()
    await main.getByRole('article').getByRole('link', { name: way.axis, exact: true }).click()
    await expect(title).toHaveText(way.axis)

    await main.getByRole('link', { name: 'Formazione continua VI', exact: true }).click()
    await expect(title).toHaveText('Formazione continua VI')

    await main.getByRole('link', { name: way.amount }).first().click()
    await expect(title).toHaveText(way.figure)

    await page.getByRole('link', { name: DataPage.title, exact: true }).filter({ visible: true }).first().click()
    await expect(page).toHaveURL(pathTo(locale, 'data'))
    await main.getByRole('link', { name: DataPage.reconciliationMore }).click()
    await expect(page).toHaveURL(pathTo(locale, 'reconciliation'))
    const commitments = page.locator('[id="programme.committed"]')
    await expect(commitments).toContainText(inLanguage(locale, printedCommitments))
    await expect(commitments).toContainText(inLanguage(locale, shown(printedCommitments)))
    await expect(commitments).toContainText(Verdict.explained)
  })
}
