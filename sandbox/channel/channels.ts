import type { Story, StoryPost } from '../story/story.ts'
import { type Deed, perform, shelfOf } from './deeds.ts'
import { type Answerer, answer } from './respond.ts'
import { freshState, restoredState, snapshotOf, type State } from './state.ts'
import type { ChannelChange, Channels, ChannelsOptions } from './types.ts'

const kyivDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Kyiv', dateStyle: 'short' })

/** Whether the day an item was planned for is over: its text says "today", so it is published on no other. */
const isOverdue = (planned: number, now: number): boolean =>
  now > planned && kyivDay.format(now) !== kyivDay.format(planned)

/** When an item planned for `planned` is published at `now`: at its own moment, or later that day. */
const momentFor = (planned: number, now: number): number =>
  isOverdue(planned, now) ? planned : Math.max(planned, now)

type Current = () => State

/** Lists when the next items of the story are to be published now: those of days that are over, and one more. */
function momentsDue({ items }: Story, { world: { position }, clock }: State): readonly number[] {
  const now = clock.now()
  const left = items.slice(position)
  const overdue = left.findIndex(({ at }) => !isOverdue(at, now))
  const due = overdue === -1 ? left : left.slice(0, overdue + 1)
  return due.map(({ at }) => momentFor(at, now))
}
type Act = (deed: Deed, is: ChannelChange['is']) => StoryPost | null

type Reading = Pick<Channels, 'handle' | 'now' | 'upcoming' | 'posts' | 'list' | 'mode'>

function reading(current: Current, { story }: ChannelsOptions): Reading {
  const answerer: Answerer = {
    now: () => Math.floor(current().clock.now()),
    channels: story.channels,
    posts: (handle) => shelfOf(current().world, handle).posts,
    mode: (handle) => current().modes.get(handle) ?? 'open',
  }
  return {
    handle: (request, response) => answer(answerer, request, response),
    now: answerer.now,
    posts: (channel) => [...answerer.posts(channel)],
    list: () => story.channels,
    mode: answerer.mode,
    upcoming: () => {
      const left = story.items.slice(current().world.position)
      const item = left.find((one) => !isOverdue(one.at, answerer.now())) ?? left.at(-1)
      if (item === undefined) return null
      const { channel, at, label, labelEn } = item
      return { channel, at, label, labelEn }
    },
  }
}

type Writing = Pick<Channels, 'publishNext' | 'write' | 'edit' | 'remove'>

function writing(act: Act, due: () => readonly number[], { now }: Reading): Writing {
  const surely = (deed: Deed, is: ChannelChange['is']): StoryPost => {
    const post = act(deed, is)
    if (post === null) throw new RangeError('Cannot find the post: it is gone')
    return post
  }
  return {
    publishNext: () => {
      const posts = due().map((at) => act({ is: 'publish_next', at }, 'published'))
      return posts.at(-1) ?? null
    },
    write: (channel, text) => surely({ is: 'write', channel, text, at: now() }, 'published'),
    edit: (channel, id, text) => surely({ is: 'edit', channel, id, text }, 'edited'),
    remove: (channel, id) => {
      act({ is: 'remove', channel, id }, 'removed')
    },
  }
}

/** Makes the story's channels, with everything before its start already published. */
export function createChannels(options: ChannelsOptions): Channels {
  let state = freshState(options)
  const listeners = new Set<(change: ChannelChange) => void>()

  const tell = (change: ChannelChange): void => {
    for (const listener of listeners) listener(change)
  }

  const act: Act = (deed, is) => {
    const post = perform(state.world, options.story, deed)
    if (post === null) return null
    state.deeds.push(deed)
    state.clock.jumpTo(post.publishedAt)
    tell({ is, channel: post.channel, id: post.id })
    return post
  }

  const read = reading(() => state, options)
  return {
    ...read,
    ...writing(act, () => momentsDue(options.story, state), read),
    advance: (ms) => {
      state.clock.jumpTo(state.clock.now() + ms)
    },
    setMode: (channel, mode) => {
      shelfOf(state.world, channel)
      state.modes.set(channel, mode)
      tell({ is: 'mode', channel, id: null })
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    snapshot: () => snapshotOf(state),
    restore: (snapshot) => {
      state = restoredState(options, snapshot)
      for (const { handle } of read.list()) tell({ is: 'restored', channel: handle, id: null })
    },
  }
}
