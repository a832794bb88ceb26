import type { ForeignText } from './chart-content'

type Props = { text: string; foreign: ForeignText | null | undefined }

/**
 * A text of a chart in which the part that has no translation yet is marked with its own language.
 */
export function Marked({ text, foreign }: Props) {
  const start = foreign ? text.indexOf(foreign.value) : -1
  if (!foreign || start === -1) return text
  return (
    <>
      {text.slice(0, start)}
      <span lang={foreign.lang}>{foreign.value}</span>
      {text.slice(start + foreign.value.length)}
    </>
  )
}
