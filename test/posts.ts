import { instant, type Post } from '#post/post.ts'

const ordinary: Post = {
  channel: 'Koord_shtab',
  number: 1,
  members: [1],
  kind: 'own',
  text: 'Зустріч із родинами',
  publishedAt: instant(Date.UTC(2025, 5, 14, 9)),
  edited: false,
  forwardedFrom: null,
  media: [],
  perhapsCut: false,
}

/** A post like any other but for what the test is about. */
export const aPost = (difference: Partial<Post> = {}): Post => ({
  ...ordinary,
  ...(difference.number === undefined ? {} : { members: [difference.number] }),
  ...difference,
})
