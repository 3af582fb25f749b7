import { z } from 'zod'
import { type Clock, createClock } from './clock.ts'
import { createWorld, Deed, perform, type World } from './deeds.ts'
import { type ChannelsOptions, type Mode, MODES } from './types.ts'

const Snapshot = z.strictObject({
  version: z.literal(1),
  now: z.int().nonnegative(),
  deeds: z.array(Deed),
  modes: z.record(z.string(), z.enum(MODES)),
})

/** All that changes while the sandbox runs. */
export type State = Readonly<{
  world: World
  deeds: Deed[]
  modes: Map<string, Mode>
  clock: Clock
}>

/** Makes the state at the story's start. */
export const freshState = ({ story, realNow }: ChannelsOptions): State => ({
  world: createWorld(story),
  deeds: [],
  modes: new Map(),
  clock: createClock(story.startsAt, realNow),
})

/** Gives the state as JSON; the time the sandbox is switched off does not pass in the story. */
export const snapshotOf = ({ deeds, modes, clock }: State): z.infer<typeof Snapshot> => ({
  version: 1,
  now: Math.floor(clock.now()),
  deeds: [...deeds],
  modes: Object.fromEntries(modes),
})

const lastMoment = ({ shelves }: World): number =>
  Math.max(...[...shelves.values()].map(({ posts }) => posts.at(-1)?.publishedAt ?? 0))

/** Makes the state that a snapshot tells of. Throws SyntaxError where it is none of this story. */
export function restoredState(options: ChannelsOptions, snapshot: unknown): State {
  const found = Snapshot.safeParse(snapshot)
  if (!found.success) {
    throw new SyntaxError(`Cannot restore the channels: ${z.prettifyError(found.error)}`)
  }
  const { deeds, modes, now } = found.data
  const world = createWorld(options.story)
  try {
    for (const deed of deeds) perform(world, options.story, deed)
  } catch (error) {
    throw new SyntaxError('Cannot restore the channels: the snapshot is of another story', {
      cause: error,
    })
  }
  const at = Math.max(options.story.startsAt, now, lastMoment(world))
  return { world, deeds, modes: new Map(Object.entries(modes)), clock: createClock(at, options.realNow) } // prettier-ignore
}
