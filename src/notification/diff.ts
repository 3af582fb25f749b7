/** A sentence that only one of two texts has. */
export type Difference = Readonly<{ is: 'gone' | 'new'; text: string }>

/** A text of more sentences than this is told as changed and not how: comparing takes time for each pair. */
const MOST = 200

/** Lists the sentences that one text has and the other has not, in the order in which they are read. */
export function differences(before: string, after: string): readonly Difference[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  if (old.length > MOST || now.length > MOST) return []
  const common = commonLengths(old, now)
  const found: Difference[] = []
  let [o, n] = [0, 0]
  while (o < old.length || n < now.length) {
    const [gone, fresh] = [old[o], now[n]]
    if (gone !== undefined && gone === fresh) [o, n] = [o + 1, n + 1]
    else if (fresh === undefined || isGoneFirst(common, o, n, gone)) {
      found.push({ is: 'gone', text: gone ?? '' })
      o += 1
    } else {
      found.push({ is: 'new', text: fresh })
      n += 1
    }
  }
  return found
}

const isGoneFirst = (
  common: readonly (readonly number[])[],
  ...[o, n, gone]: [number, number, string | undefined]
): boolean => gone !== undefined && (common[o + 1]?.[n] ?? 0) >= (common[o]?.[n + 1] ?? 0)

/** `[o][n]`: how many sentences the ends of both texts from there on have in common, in one order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  )
  for (let o = old.length - 1; o >= 0; o -= 1) {
    for (let n = now.length - 1; n >= 0; n -= 1) {
      const row = common[o]
      if (row === undefined) continue
      row[n] =
        old[o] === now[n]
          ? (common[o + 1]?.[n + 1] ?? 0) + 1
          : Math.max(common[o + 1]?.[n] ?? 0, row[n + 1] ?? 0)
    }
  }
  return common
}

const sentencesOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter('uk', { granularity: 'sentence' }).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '')
