import { useTranslations } from 'next-intl'

/** One choice of a filter. `all` words the choice that filters nothing; `selected` is '' then. */
export type Filter = {
  name: string
  label: string
  all: string
  options: { value: string; label: string }[]
  selected: string
}

type Props = {
  /** Address of the page itself, which answers with what matches. */
  action: string
  filters: Filter[]
}

/** Choices sent as an ordinary GET form: the answer has an address of its own, to keep or to pass on. */
export function FilterForm({ action, filters }: Props) {
  const t = useTranslations('FilterForm')
  return (
    <form action={action} method="get" className="mb-8 flex flex-wrap items-end gap-4">
      {filters.map(({ name, label, all, options, selected }) => (
        <div key={name} className="w-full sm:w-64">
          <label htmlFor={`filter-${name}`} className="mb-1.5 block text-sm font-semibold">
            {label}
          </label>
          <select id={`filter-${name}`} name={name} defaultValue={selected} className="field">
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="button">
        {t('submit')}
      </button>
      {filters.some(({ selected }) => selected !== '') && (
        <a href={action} className="inline-flex min-h-11 items-center">
          {t('clear')}
        </a>
      )}
    </form>
  )
}
