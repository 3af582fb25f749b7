import type { Idea } from './idea.ts'

/*
 * Ideas that many rules ask for together. A rule that asks for one more, or one less, keeps a list of its
 * own beside it, made of these where it can be, and says why.
 */

/** Of the fallen: their bodies, and the handing over of them. */
export const BODIES: readonly Idea[] = ['body', 'dead', 'repatriation']

/** The verbs by which people or bodies come from one side to the other. */
export const HANDED: readonly Idea[] = ['gave', 'received', 'returned']

/** The same, and that they were swapped. */
export const SWAPPED: readonly Idea[] = [...HANDED, 'exchanged']

/** The same, and that somebody managed to bring them home. */
export const BROUGHT: readonly Idea[] = [...SWAPPED, 'managed']

/** Whoever may be counted among those who were held. */
export const PEOPLE: readonly Idea[] = ['captive', 'military', 'defender', 'person', 'civilian']

/** The same, and who they are more nearly: whoever a number may count of the living. */
export const KINDS_OF_PEOPLE: readonly Idea[] = [
  ...PEOPLE,
  'child',
  'woman',
  'man',
  'officer',
  'rank',
]

/** Whose the counted are. */
export const WHOSE: ReadonlySet<Idea> = new Set(['ukrainian', 'russian', 'own'])

/** The nouns that a number of an event counts, of the living and of the fallen. */
export const COUNTED: readonly Idea[] = [...PEOPLE, 'body', 'dead']

/** Those who fought. */
export const FIGHTERS: readonly Idea[] = ['captive', 'military', 'defender']

/** Soldiers of one's own. */
export const OWN_SOLDIERS: readonly Idea[] = ['military', 'defender', 'ukrainian', 'own']

/** Soldiers that Ukraine's words stand for. */
export const OUR_SOLDIERS: readonly Idea[] = ['military', 'defender', 'ukrainian']

/** Ukraine, towards it, and its people. */
export const OURS: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'defender']

/** The two states by name. */
export const STATES: readonly Idea[] = ['ukraine', 'to_ukraine', 'russia', 'to_russia']

/** Whatever names either of the two sides. */
export const EITHER_SIDE: readonly Idea[] = [
  ...STATES,
  'from_ukraine',
  'from_russia',
  'ukrainian',
  'russian',
  'defender',
  'ua_voice',
  'ru_voice',
]

/** Of those who are held by Russia, or come from there. */
export const HELD_THERE: readonly Idea[] = ['captive', 'captivity', 'from_russia']

/** Of those who are held by either side, or come from there. */
export const HELD: readonly Idea[] = [...HELD_THERE, 'from_ukraine']

/** The days that are news. */
export const LATELY: readonly Idea[] = ['today', 'tonight', 'yesterday']

/*
 * What makes a sentence no news, by the reason. Each rule names those of the reasons that matter to it:
 * a rule that sums up may read totals, one that looks for what was put off may not leave out «denied».
 */

/** It has not been done: it will be, or it was denied, of a verb («denied») or of the whole sentence («refuted»). */
export const UNDONE: readonly Idea[] = ['will', 'denied', 'refuted']

/** Somebody agreed to it or was put on a list, and nobody has come yet. */
export const PROMISED: readonly Idea[] = ['agreeing', 'list']

/** It was before: called to mind, or the background to the end of the text. */
export const BEFORE: readonly Idea[] = ['recall', 'background']

/** It is between others: of another state, or of two states that are not these. */
export const OF_OTHERS: readonly Idea[] = ['elsewhere', 'foreign']

/**
 * All of these at once: what a text with no wording that is known must not tell in such a sentence to be
 * held for a person as news.
 */
export const NO_NEWS: readonly Idea[] = [
  ...UNDONE,
  'alleged',
  ...BEFORE,
  ...OF_OTHERS,
  'no_exchange',
]
