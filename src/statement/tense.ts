import type { Idea } from './vocabulary/idea.ts'

/** Verbs of something that has moved from one side to the other. */
export const MOVED: readonly Idea[] = ['happened', 'returned', 'gave', 'received', 'exchanged']

/** Verbs of something that has happened. */
export const DONE: readonly Idea[] = [...MOVED, 'managed']
