/** A rich message's words and media; see Telegram's Bot API, RichMessage. */
export type RichContent = Readonly<{ text: string; media: readonly string[] }>

type Fields = Readonly<Record<string, unknown>>

const DEEPEST = 50

/** Parts of a block in the order in which an app shows them. */
const PARTS = ['summary', 'text', 'expression', 'items', 'cells', 'blocks', 'caption', 'credit']
const MEDIA = ['photo', 'video', 'animation', 'audio', 'voice_note', 'location']

/** Reads the plain text of a rich message: a line for each block, a row of a table on one line. */
export function readRichMessage(message: unknown): RichContent {
  const media: string[] = []
  const text = isFields(message) ? blocksText(message['blocks'], media, 0) : ''
  return { text, media }
}

function blocksText(blocks: unknown, media: string[], depth: number): string {
  if (!Array.isArray(blocks) || depth > DEEPEST) return ''
  return blocks
    .map((block: unknown) => (isFields(block) ? blockText(block, media, depth + 1) : ''))
    .filter((line) => line !== '')
    .join('\n')
}

function blockText(block: Fields, media: string[], depth: number): string {
  for (const kind of MEDIA) if (block[kind] !== undefined) media.push(kind)
  return PARTS.map((part) => partText(part, block[part], { media, depth }))
    .filter((line) => line !== '')
    .join('\n')
}

type At = Readonly<{ media: string[]; depth: number }>

function partText(part: string, value: unknown, { media, depth }: At): string {
  switch (part) {
    case 'blocks':
      return blocksText(value, media, depth)
    case 'items':
      return Array.isArray(value)
        ? value.map((item) => itemText(item, media, depth)).join('\n')
        : ''
    case 'cells':
      return Array.isArray(value) ? value.map((row) => rowText(row, depth)).join('\n') : ''
    case 'caption':
      return captionText(value, depth)
    default:
      return richText(value, depth)
  }
}

function itemText(item: unknown, media: string[], depth: number): string {
  if (!isFields(item)) return ''
  const label = typeof item['label'] === 'string' ? item['label'] : ''
  return [label, blocksText(item['blocks'], media, depth + 1)].filter((one) => one !== '').join(' ')
}

const rowText = (row: unknown, depth: number): string =>
  Array.isArray(row)
    ? row.map((cell: unknown) => richText(isFields(cell) ? cell['text'] : '', depth)).join(' | ')
    : ''

/** A medium's caption holds a text and a credit; a table's is a text itself. */
const captionText = (value: unknown, depth: number): string =>
  isFields(value) && 'credit' in value
    ? [richText(value['text'], depth), richText(value['credit'], depth)].filter(Boolean).join('\n')
    : richText(value, depth)

function richText(value: unknown, depth: number): string {
  if (typeof value === 'string') return value
  if (depth > DEEPEST) return ''
  if (Array.isArray(value)) return value.map((one) => richText(one, depth + 1)).join('')
  if (!isFields(value)) return ''
  return richText(value['text'] ?? value['alternative_text'] ?? value['expression'], depth + 1)
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
