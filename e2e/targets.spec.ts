import { locales } from '@/i18n/locales'
import { approvedAxes } from './approved-axes'
import { inLanguage } from './approved-tables'
import { expect, test } from './fixtures'
import { words } from './words'

for (const locale of locales) {
  const { Target, TargetsPage } = words[locale]

  test(`every target with its outcome, what is not yet reached first, in ${locale}`, {
    tag: '@any-width',
  }, async ({ page, goto }) => {
    await goto(locale, 'targets')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2 })).toHaveText([
      TargetsPage.missed,
      TargetsPage.results,
      TargetsPage.outputs,
      TargetsPage.declared,
      TargetsPage.borrowed,
      TargetsPage.outside,
      TargetsPage.files,
    ])

    const rowsOf = (title: string) =>
      main
        .getByRole('table', { name: title, exact: true })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader') })
    const missed = approvedAxes.flatMap(({ notReached }) => notReached)
    await expect(rowsOf(TargetsPage.missed)).toHaveCount(missed.length)
    for (const [value, target, verdict] of missed) {
      const row = rowsOf(TargetsPage.missed).filter({ hasText: inLanguage(locale, target) })
      await expect(row.getByRole('cell').nth(0)).toContainText(inLanguage(locale, value))
      await expect(row.getByRole('cell').last()).toHaveText(verdict[locale])
    }

    const reached = approvedAxes.flatMap((axis) => axis.reached)
    const results = await rowsOf(TargetsPage.results).count()
    await expect(rowsOf(TargetsPage.outputs)).toHaveCount(reached.length - results)
    for (const [value, target] of reached) {
      const row = main
        .getByRole('row')
        .filter({ hasText: inLanguage(locale, value) })
        .filter({ hasText: inLanguage(locale, target) })
      await expect(row.getByRole('cell').last()).toContainText(Target.short.reached)
    }

    await expect(rowsOf(TargetsPage.declared)).toHaveCount(2)
    for (const row of await rowsOf(TargetsPage.declared).all())
      await expect(row.getByRole('cell').last()).toContainText(Target.short.declaredReached)
    await expect(rowsOf(TargetsPage.borrowed)).toContainText([Target.short.borrowedTarget])
    await expect(rowsOf(TargetsPage.borrowed)).not.toContainText('495')
  })
}
