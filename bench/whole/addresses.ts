import { pageKinds } from '@/e2e/page-kinds'
import { sourceLocale } from '@/i18n/locales'

// Prints what the bench asks for: a page of each kind, and answers of other kinds.
const pages = Object.entries(pageKinds).map(([kind, addresses]) => [kind, addresses[sourceLocale]])
const others = {
  'asked data': `${pageKinds.data[sourceLocale]}?asse=1`,
  'asked initiatives': `${pageKinds.initiatives[sourceLocale]}?asse=1`,
  embed: '/embed/it/latest/axis-1.paid',
  'figures.json': '/opendata/2022/figures.json',
  'figures.csv': '/opendata/2022/figures.csv',
  'catalog.ttl': '/opendata/catalog.ttl',
  'chart.svg': '/charts/it/2022/allocation.svg',
}
console.log(JSON.stringify({ pages: Object.fromEntries(pages), others }))
