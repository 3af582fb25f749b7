const LONGEST_DRAWING = 20_000

/**
 * Cuts out drawings (<svg>), a third of a page, before anybody walks over its tags. One that is left
 * open, or that would swallow a message, stays: the walk knows how to skip it.
 */
export function dropDrawings(html: string): string {
  let kept = ''
  let from = 0
  let end = -1
  for (let at = html.indexOf('<svg'); at >= 0; at = html.indexOf('<svg', at + 1)) {
    // Asked again only when passed: a document of nothing but openings takes no longer.
    if (end < at) end = html.indexOf('</svg>', at)
    if (end < 0) break
    if (!isDrawing(html, at, end)) continue
    kept += html.slice(from, at)
    from = end + '</svg>'.length
    at = from - 1
  }
  return kept + html.slice(from)
}

function isDrawing(html: string, at: number, end: number): boolean {
  if (end - at > LONGEST_DRAWING) return false
  const drawing = html.slice(at + 1, end)
  return !drawing.includes('<svg') && !drawing.includes('data-post')
}
