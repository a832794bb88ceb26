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
  /** A field for words to look for; `value` is '' when nothing is. */
  search?: { name: string; label: string; hint: string; value: string }
}

/**
 * Choices sent as an ordinary GET form: the answer has an address of
 * its own, to keep or to pass on.
 */
export function FilterForm({ action, filters, search }: Props) {
  const t = useTranslations('FilterForm')
  const isFiltered = filters.some(({ selected }) => selected !== '') || Boolean(search?.value)
  return (
    <form action={action} method="get" className="filter-form">
      {search && (
        <div className="is-search">
          <label htmlFor={`filter-${search.name}`} className="mb-1.5 block text-sm font-semibold">
            {search.label}
          </label>
          <input
            id={`filter-${search.name}`}
            type="search"
            name={search.name}
            defaultValue={search.value}
            aria-describedby={`filter-${search.name}-hint`}
            className="field"
          />
          <p id={`filter-${search.name}-hint`} className="mt-1 text-xs text-muted">
            {search.hint}
          </p>
        </div>
      )}
      {filters.map(({ name, label, all, options, selected }) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`} className="mb-1.5 block text-sm font-semibold">
            {label}
          </label>
          <select id={`filter-${name}`} name={name} defaultValue={selected} className="field">
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value} className={isLong(option) ? 'is-long' : undefined}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="is-search flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {t('submit')}
        </button>
        {isFiltered && (
          <a href={action} className="inline-flex min-h-11 items-center">
            {t('clear')}
          </a>
        )}
      </p>
    </form>
  )
}

/** Whether a choice may not fit on one line of a phone. */
const isLong = ({ label }: { label: string }) => label.length > 32
