import { CHANNELS, HQ, OMBUDSMAN, TASS } from './cast.ts'
import { seedOf } from './choose.ts'
import { kyivTime } from './kyiv.ts'
import type { Span, StoryItem } from './story.ts'

const MINUTE = 60_000

type Service = Readonly<{ key: string; channel: string; at: number; spans: readonly Span[] }>

const service = ({ key, channel, at, spans }: Service): StoryItem => ({
  kind: 'service',
  key,
  channel,
  at,
  spans,
  row: null,
  gap: 0,
  label: 'Службове повідомлення каналу',
  labelEn: 'A service post of the channel',
})

const plain = (text: string): Span => ({ is: 'plain', text })

/** The first post of every channel, which has the id 1. */
const created = CHANNELS.map(({ handle }) =>
  service({
    key: `created/${handle}`,
    channel: handle,
    at: kyivTime('2022-02-28', '09:00'),
    spans: [plain('Channel created')],
  }),
)

const photographed = CHANNELS.map(({ handle }): StoryItem => ({
  ...service({
    key: `photo/${handle}`,
    channel: handle,
    at: kyivTime('2022-02-28', '09:06'),
    spans: [plain('Channel photo updated')],
  }),
  media: { is: 'photos', names: [`photo/${handle}`] },
}))

const titleOf = (handle: string): string =>
  CHANNELS.find((channel) => channel.handle === handle)?.title ?? handle

/** A pin repeats what it pins, figures and all, and is no new statement. */
const pinned = (item: StoryItem): StoryItem => {
  const text = item.spans.map((span) => span.text).join('')
  return service({
    key: `${item.key}/pinned`,
    channel: item.channel,
    at: item.at + 90 * MINUTE,
    spans: [
      plain(`${titleOf(item.channel)} pinned «`),
      { is: 'strong', text: text.replaceAll('\n', ' ').slice(0, 160) },
      plain('»'),
    ],
  })
}

/** Another channel's post passed on is not the channel's own word. */
const forwarded = (item: StoryItem): StoryItem => ({
  kind: 'forwarded',
  key: `${item.key}/forwarded`,
  channel: OMBUDSMAN,
  at: item.at + 35 * MINUTE,
  spans: item.spans,
  forward: { title: titleOf(item.channel), handle: item.channel, id: null },
  row: null,
  gap: 0,
  label: 'Переслано з іншого каналу',
  labelEn: 'Forwarded from another channel',
})

/** A reply the next morning, with another number in the excerpt it answers. */
const answered = (item: StoryItem): StoryItem => ({
  kind: 'own',
  key: `${item.key}/answered`,
  channel: item.channel,
  at: item.at + 19 * 60 * MINUTE,
  spans: [
    plain('Дякуємо всім, хто зустрічав наших людей. Просимо не публікувати їхніх фото без згоди.'),
  ],
  replyTo: item.key,
  row: null,
  gap: 0,
  label: 'Відповідь на попередній допис',
  labelEn: 'A reply to an earlier post',
})

const every = (items: readonly StoryItem[], step: number, what: string): readonly StoryItem[] =>
  items.filter(({ key }) => seedOf(`${what}/${key}`) % step === 0)

/** Makes service posts, pins, forwards and replies about what the channels told. */
export function serviceItems(told: readonly StoryItem[]): readonly StoryItem[] {
  const hq = told.filter(
    ({ channel, row }) => channel === HQ && row?.startsWith('prisoner') === true,
  )
  const tass = told.filter(({ channel }) => channel === TASS)
  return [
    ...created,
    ...photographed,
    ...every(hq, 7, 'pin').map(pinned),
    ...every(hq, 9, 'forward').map(forwarded),
    ...every(hq, 11, 'answer').map(answered),
    ...every(tass, 3, 'pin').map(pinned),
  ]
}
