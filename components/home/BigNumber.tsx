/** A number that stands alone: its digits large, the words around them small. */
export function BigNumber({ words }: { words: string }) {
  const [, before = '', digits = '', after = ''] = /^(\D*)([-\d.,]*\d%?)(.*)$/.exec(words) ?? []
  if (!digits) return <span>{words}</span>
  return (
    <span className="num text-num leading-[1.1] tracking-tight whitespace-nowrap">
      {before && <small className="text-[0.52em] tracking-normal">{before}</small>}
      {digits}
      {after && <small className="text-[0.52em] tracking-normal">{after}</small>}
    </span>
  )
}
