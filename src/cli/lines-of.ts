/**
 * Cuts what is read into lines at line feeds alone (JSON may hold U+2028 and other ends of lines inside its
 * strings), without the carriage return before one.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  const line = (): string => {
    const whole = parts.join('')
    parts = []
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, end))
      from = end + 1
      yield line()
    }
    if (from < chunk.length) parts.push(chunk.slice(from))
  }
  if (parts.length > 0) yield line()
}
