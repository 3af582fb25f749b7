import { Parser } from 'htmlparser2'

export type Walk = Readonly<{
  open: (tag: string, attributes: Readonly<Record<string, string>>) => void
  characters: (characters: string) => void
  /** `implied`: the document did not close it itself. */
  close: (tag: string, implied: boolean) => void
}>

const PIECE = 65_536
const DEEPEST = 1000

/**
 * Walks over a document's tags in their order, keeping no tree. Stops where elements stand deeper than
 * in any page made for people: time grows with the square of the depth, and somebody could mean it so.
 */
export function walkHtml(html: string, walk: Walk): void {
  const at = { depth: 0 }
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      at.depth += 1
      walk.open(tag, attributes)
    },
    ontext: (characters) => {
      walk.characters(characters)
    },
    onclosetag: (tag, implied) => {
      walk.close(tag, implied)
      at.depth -= 1
    },
  })
  for (const piece of pieces(html)) {
    if (at.depth >= DEEPEST) break
    parser.write(piece)
  }
  parser.end()
}

/** Cuts before tags only, so that no word comes in two. */
function* pieces(html: string): Generator<string> {
  let start = 0
  while (start < html.length) {
    const next = html.indexOf('<', start + PIECE)
    const end = next < 0 ? html.length : next
    yield html.slice(start, end)
    start = end
  }
}
