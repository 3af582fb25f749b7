import type { Answer } from '#source/answer.ts'

/** Reading stopped at this answer. */
export type Failed = Readonly<{ is: 'failed'; answer: Answer }>
