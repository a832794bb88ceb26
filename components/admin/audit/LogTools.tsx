'use client'

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { logExport } from '@/lib/audit/api'
import type { ExportFormat } from '@/lib/audit/export'
import { addressOf } from '@/lib/office-api/endpoint'
import { labelIn } from '../words/label-in'
import { useSay } from '../words/use-say'
import { emptyFilter, fromQuery, type LogFilter, shownRows, toQuery } from './log-filter'
import './audit.css'

type Choice = { value: string; label: string }

/** Above the list: the questions one has of a log, and the export of what is shown. */
export function LogTools() {
  const say = useSay()
  const router = useRouter()
  const query = useSearchParams()
  const { config } = useConfig()
  const { user } = useAuth()
  const [filter, setFilter] = useState<LogFilter>(emptyFilter)
  useEffect(() => setFilter(fromQuery(new URLSearchParams(query.toString()))), [query])
  const { actions, targets } = useChoices()
  const change = (name: keyof LogFilter) => (value: string) => setFilter((known) => ({ ...known, [name]: value }))
  const show = (asked: LogFilter) => router.push(`${config.routes.admin}/collections/audit-log?${toQuery(asked)}`)
  const exported = (format: ExportFormat) =>
    `${config.routes.api}${addressOf(logExport, { format })}&${shownRows(new URLSearchParams(query.toString()))}`
  const mayExport = user?.role === 'approver' || user?.role === 'administrator'
  return (
    <section className="log-tools" aria-label={say('Audit.searchLog')}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          show(filter)
        }}
      >
        <Labelled label={say('Audit.whoEMail')} value={filter.actor} onChange={change('actor')} />
        <Choose label={say('Audit.what')} value={filter.action} onChange={change('action')} choices={actions} />
        <Choose label={say('Audit.where')} value={filter.target} onChange={change('target')} choices={targets} />
        <Labelled label={say('Audit.editionYear')} type="number" value={filter.edition} onChange={change('edition')} />
        <Labelled label={say('Audit.from')} type="date" value={filter.from} onChange={change('from')} />
        <Labelled label={say('Audit.to')} type="date" value={filter.to} onChange={change('to')} />
        <div className="log-tools__actions">
          <Button type="submit" size="small" margin={false}>
            {say('Audit.show')}
          </Button>
          <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={() => show(emptyFilter)}>
            {say('Audit.everything')}
          </Button>
          {mayExport && (
            <span className="log-tools__export">
              <a href={exported('csv')} download>
                {say('Audit.exportAsCsv')}
              </a>
              <a href={exported('jsonl')} download>
                {say('Audit.exportAsJsonLines')}
              </a>
            </span>
          )}
        </div>
      </form>
    </section>
  )
}

/** The words of the actions and of all that is kept, as the office calls it. */
function useChoices(): { actions: Choice[]; targets: Choice[] } {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { fields } = getEntityConfig({ collectionSlug: 'audit-log' })
  const action = fields.find((field) => 'name' in field && field.name === 'action')
  const options = action && 'options' in action ? action.options : []
  const targets = [
    ...config.collections
      .filter(({ slug }) => !/^(payload-|audit-bursts|second-factors)/.test(slug))
      .map(({ slug, labels }) => ({
        value: slug,
        label: labelIn(labels.plural, i18n),
      })),
    ...config.globals.map(({ slug, label }) => ({
      value: slug,
      label: labelIn(label, i18n),
    })),
  ]
  return {
    actions: options.flatMap((option) =>
      typeof option === 'object' ? [{ value: option.value, label: labelIn(option.label, i18n) }] : [],
    ),
    targets: targets.sort((one, other) => one.label.localeCompare(other.label)),
  }
}

type Control = { label: string; value: string; onChange: (value: string) => void }

function Labelled({ label, value, onChange, type = 'text' }: Control & { type?: string }) {
  const id = useId()
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <input id={id} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

function Choose({ label, value, onChange, choices }: Control & { choices: Choice[] }) {
  const id = useId()
  const say = useSay()
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('Audit.everything')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
