// Newlines and tabs in the markup are layout; a post's own line ends are <br/>.
const LAYOUT = /[ \f]*[\n\r\t][ \f\n\r\t]*/u

/** A post's text as it is put together from the pieces of its markup. */
export class TextRun {
  #text = ''
  #space = false
  #line = false
  /** The text's last character: asking the text itself copies all of it each time. */
  #last = ''

  /** Takes a run of characters; layout between tags becomes one space, or nothing beside a line end. */
  add(characters: string): void {
    if (characters === '') return
    if (!characters.includes('\n') && !characters.includes('\t') && !characters.includes('\r')) {
      this.#append(characters)
      return
    }
    const pieces = characters.split(LAYOUT)
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.#space = true
      if (piece !== '') this.#append(piece)
    }
  }

  /** Takes characters whose line ends are meant, as inside <pre>. */
  addAsWritten(characters: string): void {
    this.#append(characters.replaceAll('\r\n', '\n'))
  }

  /** Ends the line: without this the year of one line and the figure of the next become one number. */
  breakLine(): void {
    this.#space = false
    this.#line = false
    this.#put('\n')
  }

  /** Marks the edge of a block (a quote): what follows starts on a line of its own. */
  edge(): void {
    if (this.#last !== '' && this.#last !== '\n') this.#line = true
  }

  /** Gives the text with no-break spaces made plain and the ends trimmed. */
  toString(): string {
    return plainText(this.#text)
  }

  #append(characters: string): void {
    if (characters === '') return
    if (this.#line) this.#put('\n')
    else if (this.#space && this.#last !== '' && !/\s/u.test(this.#last)) this.#put(' ')
    this.#line = false
    this.#space = false
    this.#put(characters)
  }

  #put(characters: string): void {
    this.#text += characters
    this.#last = characters.at(-1) ?? this.#last
  }
}

/** Writes a text the way every way in writes it, so that the same post read twice is the same. */
export const plainText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll('\u{a0}', ' ').trim()
