/** What an export says of the chat that a message stands in, as far as it stood before the message. */
export type ExportChat = Readonly<{ id: number | null; name: string | null; type: string | null }>

/** One element of a chat's `messages`, as JSON text. */
export type RawMessage = Readonly<{
  chat: ExportChat
  /** The file is the export of this one chat, not of an account. */
  isAlone: boolean
  json: string
}>

type Frame = { isArray: boolean; key: string | null; isMessages: boolean; chat: Chat }
type Chat = { id: number | null; name: string | null; type: string | null }

const LONGEST_MESSAGE = 5_000_000
const LONGEST_SCALAR = 10_000
const DEEPEST = 100

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const OPENS = new Map([
  [0x7b, 'object'],
  [0x5b, 'array'],
])
const CLOSES = new Map([
  [0x7d, 'object'],
  [0x5d, 'array'],
])
/** 1 for each ASCII character that means something outside strings. */
const MARKS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number('"{}[]:,'.includes(String.fromCharCode(code))),
)

/**
 * Cuts a Telegram Desktop export into its messages while it is being read, in as much memory as its
 * longest message needs: a whole account's export is larger than what fits. Takes one chat's export or
 * a whole account's.
 */
export class ExportScan {
  readonly #frames: Frame[] = []
  readonly #found: RawMessage[] = []
  #inString = false
  #escaped = false
  #scalar = ''
  /** Depth of the message being kept; 0 outside one. */
  #keepFrom = 0
  #kept = ''
  #sawMessages = false
  #isOver = false

  /** Takes the next piece of the file and gives the messages that end in it. */
  push(piece: string): readonly RawMessage[] {
    this.#found.length = 0
    let start = 0
    for (let at = 0; at < piece.length; at += 1) {
      if (this.#inString) {
        at = this.#keepFrom > 0 ? this.#leaveString(piece, at) : this.#inStringAt(piece, at)
        continue
      }
      const code = piece.charCodeAt(at)
      if (this.#keepFrom > 0 && code < 128 && MARKS[code] === 0) continue
      if (this.#begins(code)) start = at
      this.#outside(code, piece, at)
      if (this.#keepFrom > this.#frames.length) this.#endMessage(piece.slice(start, at + 1))
    }
    if (this.#keepFrom > 0) this.#keep(piece.slice(start))
    return this.#found.slice()
  }

  /** Ends the file; throws where it is no export or stops in the middle. */
  end(): void {
    if (!this.#isOver) throw new SyntaxError('Cannot read the export: the file stops in the middle')
    if (!this.#sawMessages) throw new SyntaxError('Cannot read the export: it has no messages')
  }

  #begins(code: number): boolean {
    const isMessage = code === 0x7b && this.#frames.at(-1)?.isMessages === true
    if (isMessage && this.#keepFrom === 0) {
      this.#keepFrom = this.#frames.length + 1
      return true
    }
    return false
  }

  /** Reads one character of a string; gives where it stands. */
  #inStringAt(piece: string, at: number): number {
    const code = piece.charCodeAt(at)
    if (this.#escaped) this.#escaped = false
    else if (code === BACKSLASH) this.#escaped = true
    else if (code === QUOTE) this.#inString = false
    this.#addToScalar(piece[at] ?? '')
    return at
  }

  /** Jumps to the end of a string in a message that is kept anyway, or to the end of the piece. */
  #leaveString(piece: string, from: number): number {
    if (this.#escaped) {
      this.#escaped = false
      return from
    }
    const quote = piece.indexOf('"', from)
    const backslash = piece.slice(from, quote < 0 ? undefined : quote).indexOf('\\')
    if (backslash >= 0) {
      this.#escaped = true
      return from + backslash
    }
    this.#inString = quote < 0
    return quote < 0 ? piece.length : quote
  }

  #outside(code: number, piece: string, at: number): void {
    const opens = OPENS.get(code)
    const closes = CLOSES.get(code)
    if (opens !== undefined) this.#openFrame(opens === 'array')
    else if (closes !== undefined) this.#closeFrame(closes === 'array')
    else if (code === COLON) this.#endKey()
    else if (code === COMMA) this.#endValue()
    else {
      this.#inString = code === QUOTE
      if (this.#keepFrom === 0) this.#addOther(piece[at] ?? '')
    }
  }

  #addOther(character: string): void {
    if (/\s|\u{feff}/u.test(character)) return
    if (this.#frames.length === 0) {
      throw new SyntaxError(
        'Cannot read the export: it is not the JSON that Telegram Desktop writes',
      )
    }
    this.#addToScalar(character)
  }

  #addToScalar(character: string): void {
    if (this.#scalar.length < LONGEST_SCALAR) this.#scalar += character
  }

  #openFrame(isArray: boolean): void {
    if (this.#frames.length >= DEEPEST) {
      throw new SyntaxError(`Cannot read the export: it is nested deeper than ${DEEPEST}`)
    }
    const parent = this.#frames.at(-1)
    const isMessages = isArray && parent?.key === 'messages' && this.#keepFrom === 0
    if (isMessages) this.#sawMessages = true
    const chat =
      isArray && parent !== undefined ? parent.chat : { id: null, name: null, type: null }
    this.#frames.push({ isArray, key: null, isMessages, chat })
    this.#scalar = ''
  }

  #closeFrame(isArray: boolean): void {
    this.#endValue()
    const frame = this.#frames.pop()
    if (frame === undefined || frame.isArray !== isArray) {
      throw new SyntaxError('Cannot read the export: its brackets do not match')
    }
    this.#scalar = ''
    if (this.#frames.length === 0) this.#isOver = true
  }

  #endKey(): void {
    if (this.#keepFrom > 0) return
    const frame = this.#frames.at(-1)
    const key = valueOf(this.#scalar)
    if (frame !== undefined) frame.key = typeof key === 'string' ? key : null
    this.#scalar = ''
  }

  #endValue(): void {
    const frame = this.#frames.at(-1)
    if (frame !== undefined && !frame.isArray && this.#keepFrom === 0) this.#learn(frame)
    this.#scalar = ''
  }

  #learn({ key, chat }: Frame): void {
    const value = valueOf(this.#scalar)
    if (key === 'id' && typeof value === 'number') chat.id = value
    if (key === 'name' && typeof value === 'string') chat.name = value
    if (key === 'type' && typeof value === 'string') chat.type = value
  }

  #keep(piece: string): void {
    this.#kept += piece
    if (this.#kept.length > LONGEST_MESSAGE) {
      throw new SyntaxError(
        `Cannot read the export: a message is longer than ${LONGEST_MESSAGE} characters`,
      )
    }
  }

  #endMessage(piece: string): void {
    this.#keep(piece)
    const chat = this.#frames.at(-1)?.chat ?? { id: null, name: null, type: null }
    this.#found.push({ chat: { ...chat }, isAlone: this.#frames.length === 2, json: this.#kept })
    this.#kept = ''
    this.#keepFrom = 0
  }
}

function valueOf(scalar: string): unknown {
  try {
    return JSON.parse(scalar)
  } catch {
    return null
  }
}
