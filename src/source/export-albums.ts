import type { Post } from '#post/post.ts'

const MOST_PIECES = 10

/**
 * Puts the pieces of an album together: an export has them as messages of their own with one and the
 * same second, following numbers, pictures or videos in each and words in one of them at most.
 */
export class ExportAlbums {
  #pieces: Post[] = []

  /** Takes the next post and gives the one that is known to be whole by then, if any. */
  push(post: Post): Post | null {
    if (this.#continues(post)) {
      this.#pieces.push(post)
      return null
    }
    const whole = this.flush()
    this.#pieces = [post]
    return whole
  }

  /** Gives what is left at the end. */
  flush(): Post | null {
    const [first, ...others] = this.#pieces
    const pieces = this.#pieces
    this.#pieces = []
    if (first === undefined || others.length === 0) return first ?? null
    const links = pieces.flatMap((piece) => piece.links ?? [])
    return {
      ...first,
      members: pieces.map(({ number }) => number),
      text: pieces.find(({ text }) => text !== '')?.text ?? '',
      media: pieces.flatMap(({ number, media }) => media.map((kind) => `${kind}:${number}`)),
      ...(links.length === 0 ? {} : { links }),
    }
  }

  #continues(post: Post): boolean {
    const last = this.#pieces.at(-1)
    if (last === undefined || this.#pieces.length >= MOST_PIECES) return false
    return (
      post.number === last.number + 1 &&
      post.publishedAt === last.publishedAt &&
      post.kind === last.kind &&
      isPiece(post) &&
      isPiece(last) &&
      (post.text === '' || this.#pieces.every(({ text }) => text === ''))
    )
  }
}

const isPiece = ({ media }: Post): boolean =>
  media.length === 1 && (media[0] === 'photo' || media[0] === 'video')
