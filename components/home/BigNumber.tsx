/** A number that stands alone: its digits large, the words around them small. */
export function BigNumber({ words }: { words: string }) {
  const number = /-?\d[\d.,]*%?/.exec(words)
  if (!number) return <span>{words}</span>
  const [digits] = number
  const before = words.slice(0, number.index)
  const after = words.slice(number.index + digits.length)
  return (
    <span className="num text-num leading-[1.1] tracking-tight whitespace-nowrap">
      {before && <small className="text-[0.52em] tracking-normal">{before}</small>}
      {digits}
      {after && <small className="text-[0.52em] tracking-normal">{after}</small>}
    </span>
  )
}
