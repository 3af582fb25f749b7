/** The two or three of the values that make the whole, where the text does not tell the whole itself. */
export function addendsOf(whole: number | null, values: ReadonlySet<number>): ReadonlySet<number> {
  if (whole === null || values.has(whole)) return new Set()
  const less = [...values].filter((value) => value < whole).toSorted((a, b) => a - b)
  for (const [place, one] of less.entries())
    for (const other of less.slice(place + 1)) {
      if (one + other === whole) return new Set([one, other])
      const third = whole - one - other
      if (third > other && values.has(third)) return new Set([one, other, third])
    }
  return new Set()
}
