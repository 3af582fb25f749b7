import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Verbs of something that has moved from one side to the other. */
export const MOVED: readonly Idea[] = ['happened', 'returned', 'gave', 'received', 'exchanged']

/** Verbs of something that has happened. */
export const DONE: readonly Idea[] = [...MOVED, 'managed']

/** Tells whether a verb is of what goes on («Обміни тривають»): whatever it is, that is no news. */
export const isGoingOn = (token: Token): boolean => token.kind === 'word' && isOfPresent(token)

const isOfPresent = anyWord(
  '*{ю,у,а,я}ть *{а,у,є}є *{и,ї}ть *ться *тся *{ю,у,а,я,е,и}т *ing *continue{,s}',
)
