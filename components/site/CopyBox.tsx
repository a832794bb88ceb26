type Props = {
  /** Unique in the page: joins the label to the box. */
  id: string
  label: string
  text: string
  rows: number
}

/**
 * A text to be copied as it is: a box that can be selected by mouse
 * and by keyboard, without a script.
 */
export function CopyBox({ id, label, text, rows }: Props) {
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea id={id} readOnly rows={rows} spellCheck={false} className="field copy-box" defaultValue={text} />
    </>
  )
}
