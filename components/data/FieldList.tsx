import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { kindWords } from '@/lib/opendata/field'
import type { FieldView } from './open-table'

type Props = {
  locale: Locale
  fields: FieldView[]
  /** Whether the table is published as JSON too, where fields may have another name. */
  isInJson: boolean
}

/**
 * Every field of a table: its name, what it means, what it may hold, and an
 * example from the data as they are now.
 */
export function FieldList({ locale, fields, isInJson }: Props) {
  const t = useTranslations('FieldList')
  return (
    <dl className="field-list">
      {fields.map(({ name, json, kind, meaning, values, isOptional, example }) => (
        <div key={name}>
          <dt>
            <code className="font-semibold">{name}</code>
            {isInJson && inJson(json) !== name && (
              <small>
                {t('inJson')} <code>{inJson(json)}</code>
              </small>
            )}
          </dt>
          <dd>
            {meaning[locale]}
            <small>
              {kindWords[kind][locale]}
              {isOptional && ` · ${t('optional')}`}
              {values && (
                <>
                  {' · '}
                  {t('values')} <code>{values.join(', ')}</code>
                </>
              )}
            </small>
          </dd>
          <dd className="is-example">
            <span className="text-muted">{t('example')}</span>{' '}
            {example === undefined ? (
              <span className="text-muted">{t('none')}</span>
            ) : (
              <Example locale={locale} kind={kind} name={name} example={example} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is said once for the whole file has the same place for every row. */
const inJson = (json: string) => json.replace(/^\//, '')

type ExampleProps = { locale: Locale; kind: FieldView['kind']; name: string; example: string }

/** Machines' writing stays in their type face; a text is read in the language it is written in. */
function Example({ locale, kind, name, example }: ExampleProps) {
  if (kind !== 'text' || name === 'formula') return <code>{example}</code>
  const lang = name.endsWith('_en') ? 'en' : 'it'
  return <q lang={lang === locale ? undefined : lang}>{example}</q>
}
