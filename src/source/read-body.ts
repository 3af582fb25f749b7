/**
 * Reads an answer's body as UTF-8 text; null as soon as it proves larger than `maxBytes`, counted
 * after decompression, so that a small answer that unpacks into a huge one is stopped as well.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel()
    return null
  }
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  if (response.body === null) return ''
  const chunks: AsyncIterable<Uint8Array> = response.body
  for await (const chunk of chunks) {
    size += chunk.byteLength
    // Leaving the loop closes the connection.
    if (size > maxBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
